import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { counted } from '../../../domain/telling/words.ts';
import type { Figure } from '../../../server/review/wire.ts';
import { goTo } from '../../shared/router.ts';
import { Definition } from '../Definition.tsx';
import { unitWords, valueWords } from './units.ts';

const useStyles = makeStyles({
  card: {
    padding: '10px 8px 12px 14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'start', gap: '4px' },
  title: {
    flexGrow: 1,
    margin: 0,
    paddingTop: '3px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '17px',
  },
  value: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
  },
  unknown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase400 },
  of: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What it was counted from, in a few words. */
function restsOn({ unit, of, tooEarly }: Figure): string {
  const early = `${counted(tooEarly, 'case')} too recent`;
  if (of === 0) return tooEarly === 0 ? 'no cases' : early;
  if (unit === 'cases') return '';
  return tooEarly === 0 ? `of ${counted(of, 'case')}` : `of ${counted(of, 'case')}, ${early}`;
}

/** One number; it opens the cases that it was counted from. */
export function FigureCard({ figure, currency }: { figure: Figure; currency: string }) {
  const styles = useStyles();
  const { id, title, definition, unit, value, query } = figure;
  const words = valueWords(value, unit, currency);
  const address = `/review?${query}`;
  return (
    <li className={styles.card} data-figure={id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Definition title={title}>{definition}</Definition>
      </div>
      {value === null ? (
        <span className={mergeClasses(styles.value, styles.unknown)}>
          {figure.tooEarly > 0 ? 'not yet known' : '–'}
        </span>
      ) : (
        <Link
          className={styles.value}
          href={address}
          aria-label={`${title}: ${words}. Show the cases`}
          onClick={(event) => {
            event.preventDefault();
            goTo(address);
          }}
        >
          {words}
        </Link>
      )}
      <span className={styles.of}>
        {[unitWords(unit), restsOn(figure)].filter((each) => each !== null && each !== '').join(', ')}
      </span>
    </li>
  );
}
