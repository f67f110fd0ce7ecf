import { Badge, makeStyles } from '@fluentui/react-components';
import { ALARM_LABELS, SUBJECT_WORDS } from '../../domain/telling/words.ts';
import type { QueueRow } from '../../server/desk/wire.ts';

const useStyles = makeStyles({ badge: { flexShrink: 0 } });

/** What was heard that could not wait, in a word or two; calm once it was taken back and seen, and nothing where nothing was. */
export function AlarmBadge({ alarm, alarmOver }: Pick<QueueRow, 'alarm' | 'alarmOver'>) {
  const styles = useStyles();
  if (alarm === null) return null;
  const words = ALARM_LABELS[alarm] ?? SUBJECT_WORDS[alarm];
  if (alarmOver)
    return (
      <Badge size="small" appearance="tint" color="informative" className={styles.badge}>
        {words}, taken back
      </Badge>
    );
  return (
    <Badge size="small" color="danger" className={styles.badge} title={SUBJECT_WORDS[alarm]}>
      {words}
    </Badge>
  );
}
