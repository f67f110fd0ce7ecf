import {
  Badge,
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons';
import type { Task } from '../../server/desk/wire.ts';
import { useNow } from '../shared/clock.ts';
import { dayWords, momentWords } from '../shared/format.ts';
import { shopZone } from '../shared/Shell.tsx';
import { ZoneNote } from '../shared/ZoneNote.tsx';
import { nameOf } from '../shared/words.ts';
import { useRef, useState, type ReactNode } from 'react';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { TypedSearch } from '../shared/TypedSearch.tsx';
import { useToasts } from '../shared/toasts.tsx';
import { useDesk, useDeskStore } from './desk.ts';
import { ListPage } from './ListPage.tsx';
import { TaskButtons } from './TaskButtons.tsx';
import { isShipped, isTaskFound, taskArticle, taskWords } from './taskWords.ts';
import { useDoneTasks } from './useDoneTasks.ts';
import { UndoDone } from './UndoDone.tsx';
import { useLoaded, type Loaded } from '../shared/useLoaded.ts';

const useStyles = makeStyles({
  what: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  tabs: { margin: '-8px 0 8px -10px' },
  search: { marginBottom: '12px', width: '100%', maxWidth: '420px' },
  more: { alignSelf: 'flex-start', marginTop: '10px' },
  about: { minWidth: 0, flexBasis: '320px', flexGrow: 1 },
});

/** What was agreed with buyers, or they are thanked with, and a person has to carry out, what is due first on top; and what was done lately. */
export function TasksPage({ onOpen }: { onOpen: (caseId: string) => void }) {
  const styles = useStyles();
  const [isDone, setDone] = useState(false);
  const [q, setQ] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', group: 'Tasks', label: 'Search', run: () => search.current?.focus() }]);
  const tabs = (
    <TabList
      className={styles.tabs}
      selectedValue={isDone ? 'done' : 'open'}
      onTabSelect={(_event, { value }) => setDone(value === 'done')}
    >
      <Tab value="open">To carry out</Tab>
      <Tab value="done">Done in the last 7 days</Tab>
    </TabList>
  );
  const box = (
    <TypedSearch
      box={search}
      className={styles.search}
      label="Search tasks"
      placeholder="Buyer, order, article, reference, whose case"
      value={q}
      onChange={setQ}
    />
  );
  const Tasks = isDone ? TasksDone : TasksOpen;
  return <Tasks q={q} tabs={tabs} box={box} onOpen={onOpen} />;
}

interface ListProps {
  /** Only what is found by these words is shown. */
  q: string;
  tabs: ReactNode;
  /** Where the words are typed. */
  box: ReactNode;
  onOpen: (caseId: string) => void;
}

/** What of a list is looked for, where there is anything to look for, and what is said where nothing is found. */
const searched = (
  list: Pick<Loaded<Task[]>, 'value' | 'error' | 'reload'>,
  { q, tabs, box }: ListProps,
  empty: Parameters<typeof ListPage>[0]['empty'],
) => ({
  tools: (
    <>
      {tabs}
      <ZoneNote />
      {q !== '' || (list.value ?? []).length > 0 ? box : null}
    </>
  ),
  list: { ...list, value: list.value?.filter((task) => isTaskFound(task, q)) ?? null },
  empty: q.trim() === '' ? empty : NOTHING_FOUND,
});

const idOf = ({ fulfilmentId }: Task): string => fulfilmentId;

function TasksOpen(props: ListProps) {
  const desk = useDeskStore();
  const { counts } = useDesk();
  const list = useLoaded<Task[]>('/api/desk/tasks', counts?.tasks);
  return (
    <ListPage title="Tasks" keyOf={idOf} {...searched(list, props, NOTHING_TO_DO)}>
      {(task) => (
        <>
          <TaskWords task={task} onOpen={props.onOpen} />
          <TaskButtons
            fulfilment={{ ...task, id: task.fulfilmentId, words: taskWords(task), buyer: nameOf(task) }}
            report={async (body) => {
              await desk.case(task.caseId).step('fulfilled', body);
              list.reload();
            }}
          />
        </>
      )}
    </ListPage>
  );
}

function TasksDone(props: ListProps) {
  const styles = useStyles();
  const toasts = useToasts();
  const { counts, me } = useDesk();
  const list = useDoneTasks(counts?.tasks, (error) => toasts.failed('There is no more just now', error));
  const more = list.more && (
    <Button className={styles.more} onClick={list.more}>
      Look further back
    </Button>
  );
  return (
    <ListPage title="Tasks" keyOf={idOf} below={more} {...searched(list, props, NOTHING_DONE)}>
      {(task) => (
        <>
          <TaskWords task={task} onOpen={props.onOpen} />
          {task.doneBy === me.agent.id || me.roles.includes('supervisor') ? (
            <UndoDone task={task} onDone={list.reload} />
          ) : null}
        </>
      )}
    </ListPage>
  );
}

function TaskWords({ task, onOpen }: { task: Task; onOpen: (caseId: string) => void }) {
  const styles = useStyles();
  const now = useNow();
  const article = taskArticle(task);
  return (
    <div className={styles.about}>
      <div className={styles.what}>
        {taskWords(task)} for{' '}
        <Link as="button" inline onClick={() => onOpen(task.caseId)}>
          {nameOf(task)}
        </Link>{' '}
        {task.status === 'failed' ? (
          <Badge size="small" appearance="tint" color="danger">
            failed
          </Badge>
        ) : null}{' '}
        {isLate(task, now) ? (
          <Badge size="small" color="danger">
            overdue
          </Badge>
        ) : null}
      </div>
      <div className={styles.quiet}>
        {article === null ? '' : `${article} · `}order {task.orderNumber ?? 'not known'}
        {isShipped(task) ? ', to its address' : ''} · reference {task.fulfilmentId}
      </div>
      {task.deliveryWish === null ? null : (
        <div className={styles.quiet}>about the delivery: “{task.deliveryWish}”</div>
      )}
      <div className={styles.quiet}>
        {task.thanksValidUntil === null ? 'agreed' : 'thanked'} {momentWords(task.agreedAt, now)} ·{' '}
        <span className={mergeClasses(isLate(task, now) && styles.late)}>
          {task.promisedBy === null
            ? `due by ${dayWords(task.dueBy, now, shopZone)}`
            : `promised by ${dayWords(task.dueBy, now, shopZone)}`}
        </span>
        {task.owner === null ? '' : ` · case of ${task.owner}`}
        {task.thanksValidUntil === null
          ? ''
          : ` · valid until ${dayWords(task.thanksValidUntil, now, shopZone)}`}
      </div>
      {task.doneAt === null ? null : (
        <div className={styles.quiet}>
          done {momentWords(task.doneAt, now)}
          {task.doneByName === null ? '' : ` by ${task.doneByName}`}
          {task.reference === null ? '' : ` · ${task.reference}`}
        </div>
      )}
    </div>
  );
}

const NOTHING_TO_DO = {
  icon: <ClipboardTaskRegular />,
  title: 'Nothing to carry out',
  hint: 'What buyers accept or are thanked with, and no system carries out by itself, appears here.',
};
const NOTHING_FOUND = {
  icon: <ClipboardTaskRegular />,
  title: 'No task fits',
  hint: 'Change the words above to see more.',
};
const NOTHING_DONE = {
  icon: <ClipboardTaskRegular />,
  title: 'Nothing was carried out in these days',
  hint: 'What was agreed and is done appears here, with the reference that the buyer was told.',
};

const isLate = ({ dueBy, doneAt }: Task, now: number): boolean =>
  Date.parse(dueBy) < (doneAt === null ? now : Date.parse(doneAt));
