import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  points: { display: 'inline-flex', alignItems: 'center', gap: '3px', whiteSpace: 'nowrap' },
  dot: {
    width: '9px',
    height: '9px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  full: { backgroundColor: tokens.colorBrandBackground, border: `1px solid ${tokens.colorBrandStroke1}` },
  number: { marginLeft: '4px', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
});

/** A score of 1 to 4, or the mean of several. */
export function Points({ value }: { value: number }) {
  const styles = useStyles();
  const words = Number.isInteger(value) ? String(value) : value.toFixed(1);
  return (
    <span className={styles.points} role="img" aria-label={`${words} of 4`}>
      {[1, 2, 3, 4].map((dot) => (
        <span key={dot} className={mergeClasses(styles.dot, value >= dot - 0.5 && styles.full)} />
      ))}
      <span className={styles.number}>{words}</span>
    </span>
  );
}
