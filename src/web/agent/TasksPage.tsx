import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons';
import { owedWords } from '../../domain/telling/words.ts';
import type { Task } from '../../server/desk/wire.ts';
import { useNow } from '../shared/clock.ts';
import { momentWords } from '../shared/format.ts';
import { nameOf } from '../shared/words.ts';
import { useDesk } from './desk.ts';
import { ListPage } from './ListPage.tsx';
import { TaskButtons } from './TaskButtons.tsx';
import { useLiveList } from './useLiveList.ts';

const useStyles = makeStyles({
  what: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  about: { minWidth: 0, flexBasis: '320px', flexGrow: 1 },
});

/** What was agreed with buyers, or they are thanked with, and a person has to carry out. */
export function TasksPage({ onOpen }: { onOpen: (caseId: string) => void }) {
  const styles = useStyles();
  const now = useNow();
  const { counts } = useDesk();
  const list = useLiveList<Task>('/api/desk/tasks', counts?.tasks);
  const reloaded = (): Promise<void> => {
    list.reload();
    return Promise.resolve();
  };
  const empty = {
    icon: <ClipboardTaskRegular />,
    title: 'Nothing to carry out',
    hint: 'What buyers accept or are thanked with, and no system carries out by itself, appears here.',
  };
  return (
    <ListPage title="Tasks" list={list} keyOf={({ fulfilmentId }) => fulfilmentId} empty={empty}>
      {(task) => (
        <>
          <div className={styles.about}>
            <div className={styles.what}>
              {owedWords(task)} for{' '}
              <Link as="button" inline onClick={() => onOpen(task.caseId)}>
                {nameOf(task)}
              </Link>{' '}
              {task.status === 'failed' ? (
                <Badge size="small" appearance="tint" color="danger">
                  failed
                </Badge>
              ) : null}
            </div>
            <div className={styles.quiet}>
              {task.article === null ? '' : `${articleWords(task.article)} · `}order{' '}
              {task.orderNumber ?? 'not known'} · reference {task.fulfilmentId}
            </div>
            <div className={styles.quiet}>
              {task.thanksValidUntil === null ? 'agreed' : 'thanked'} {momentWords(task.agreedAt, now)}
              {task.promisedBy === null ? '' : ` · promised by ${momentWords(task.promisedBy, now)}`}
              {task.thanksValidUntil === null
                ? ''
                : ` · valid until ${momentWords(task.thanksValidUntil, now)}`}
            </div>
          </div>
          <TaskButtons
            caseId={task.caseId}
            fulfilment={{ ...task, id: task.fulfilmentId }}
            after={reloaded}
          />
        </>
      )}
    </ListPage>
  );
}

/** `2 × Mug (blue)`. */
const articleWords = ({ title, variant, quantity }: NonNullable<Task['article']>): string =>
  `${quantity > 1 ? `${quantity} × ` : ''}${title}${variant === null ? '' : ` (${variant})`}`;
