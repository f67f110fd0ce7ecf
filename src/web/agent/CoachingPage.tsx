import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { HatGraduationRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { CoachingNote } from '../../server/review/wire.ts';
import { api } from '../shared/api.ts';
import { useNow } from '../shared/clock.ts';
import { momentWords } from '../shared/format.ts';
import type { Loaded } from '../shared/useLoaded.ts';
import { ListPage } from './ListPage.tsx';

const useStyles = makeStyles({
  note: { minWidth: 0, overflowWrap: 'anywhere' },
  text: { margin: '0 0 4px', whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const keyOf = ({ caseId, at }: CoachingNote): string => `${caseId} ${at}`;

interface Props {
  coaching: Loaded<CoachingNote[]>;
  onOpen: (caseId: string) => void;
}

/** What supervisors noted for the agent about cases they handled. Shown, it is read. */
export function CoachingPage({ coaching, onOpen }: Props) {
  const styles = useStyles();
  const now = useNow();
  const { value, error, reload, replace } = coaching;
  // Still marked as new while they are looked at for the first time.
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unread = value?.filter(({ read }) => !read) ?? [];
  const hasUnread = unread.length > 0;
  if (hasUnread && !unread.every((note) => fresh.has(keyOf(note))))
    setFresh(new Set([...fresh, ...unread.map(keyOf)]));
  useEffect(() => {
    if (!hasUnread) return;
    api.post<CoachingNote[]>('/api/desk/coaching/read').then(replace, () => undefined);
  }, [hasUnread, replace]);
  return (
    <ListPage
      title="Coaching"
      list={{ value, error, reload }}
      keyOf={keyOf}
      empty={{
        icon: <HatGraduationRegular />,
        title: 'No notes for you',
        hint: 'When a supervisor looks at a case of yours and leaves a note, it is here.',
      }}
    >
      {(note) => (
        <div className={styles.note}>
          <p className={styles.text}>{note.text}</p>
          <span className={styles.quiet}>
            {note.by}, {momentWords(note.at, now)} ·{' '}
            <Link inline onClick={() => onOpen(note.caseId)}>
              the case
            </Link>{' '}
            {fresh.has(keyOf(note)) ? (
              <Badge size="small" color="brand">
                new
              </Badge>
            ) : null}
          </span>
        </div>
      )}
    </ListPage>
  );
}
