import { Badge, makeStyles } from '@fluentui/react-components';
import { fittingLabels } from './fittingLabels.ts';

const useStyles = makeStyles({
  label: { minWidth: '32px', flexShrink: 1, overflow: 'hidden' },
  clip: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
});

/** The shop's own labels of a case; what `room`, in letters, does not hold is counted, and all of them are in the title. */
export function Labels({ labels, room = Infinity }: { labels: readonly string[]; room?: number }) {
  const styles = useStyles();
  const shown = fittingLabels(labels, room);
  const more = labels.length - shown.length;
  return (
    <>
      {shown.map((label) => (
        <Badge key={label} className={styles.label} size="small" appearance="outline" title={label}>
          <span className={styles.clip}>{label}</span>
        </Badge>
      ))}
      {more > 0 ? (
        <Badge size="small" appearance="outline" title={labels.join(', ')}>
          +{more}
        </Badge>
      ) : null}
    </>
  );
}
