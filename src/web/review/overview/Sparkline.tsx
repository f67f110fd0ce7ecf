import { makeStyles, tokens } from '@fluentui/react-components';

const WIDTH = 160;
const HEIGHT = 28;
const EDGE = 2;

const useStyles = makeStyles({
  line: { width: '100%', maxWidth: '220px', height: '28px', marginTop: '6px', overflow: 'visible' },
  path: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '1.5px',
    fill: 'none',
    vectorEffect: 'non-scaling-stroke',
  },
});

/** How a value went, without an axis: the chart below says how much it was. Nothing where there are fewer than two values. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const styles = useStyles();
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const highest = Math.max(...known.map(({ value }) => value));
  if (known.length < 2 || highest <= 0) return null;
  const points = known.map(({ value, index }) => {
    const x = (index / (values.length - 1)) * WIDTH;
    const y = HEIGHT - EDGE - (value / highest) * (HEIGHT - 2 * EDGE);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return (
    <svg className={styles.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <polyline className={styles.path} points={points.join(' ')} />
    </svg>
  );
}
