import { Badge, makeStyles } from '@fluentui/react-components';
import { ALARM_LABELS, SUBJECT_WORDS } from '../../domain/telling/words.ts';
import type { QueueRow } from '../../server/desk/wire.ts';

const useStyles = makeStyles({ badge: { flexShrink: 0 } });

/** What was heard that could not wait, in a word or two; nothing where nothing was. */
export function AlarmBadge({ alarm }: Pick<QueueRow, 'alarm'>) {
  const styles = useStyles();
  if (alarm === null) return null;
  return (
    <Badge size="small" color="danger" className={styles.badge} title={SUBJECT_WORDS[alarm]}>
      {ALARM_LABELS[alarm] ?? SUBJECT_WORDS[alarm]}
    </Badge>
  );
}
