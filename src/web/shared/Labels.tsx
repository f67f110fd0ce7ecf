import { Badge, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { minWidth: '32px', flexShrink: 1, overflow: 'hidden' },
  clip: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
});

/** The shop's own labels of a case; what has no room is counted, and all of them are in the title. */
export function Labels({ labels, most = labels.length }: { labels: readonly string[]; most?: number }) {
  const styles = useStyles();
  const shown = labels.slice(0, most);
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
