import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AttachRegular,
  BrainCircuitRegular,
  ChatRegular,
  GavelRegular,
  HandshakeRegular,
  HeartRegular,
  PersonArrowRightRegular,
  PersonRegular,
  ShieldRegular,
  VehicleTruckProfileRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { languageWords, withInstants } from '../../../domain/telling/words.ts';
import type { Photo } from '../../../domain/case/case.ts';
import type { TimelineItem } from '../../../server/review/wire.ts';
import { Files } from '../../shared/Files.tsx';
import { useNow } from '../../shared/clock.ts';
import { clockWords, fullMoment, momentWords } from '../../shared/format.ts';

const ICONS: Record<TimelineItem['kind'], FluentIcon> = {
  said: ChatRegular,
  read: BrainCircuitRegular,
  decided: GavelRegular,
  agreed: HandshakeRegular,
  handoff: PersonArrowRightRegular,
  desk: PersonRegular,
  file: AttachRegular,
  delivery: VehicleTruckProfileRegular,
  care: HeartRegular,
  record: ShieldRegular,
};

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '44px 28px 1fr',
    columnGap: '8px',
    // What is far below is not laid out before it is looked at.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
  },
  time: {
    paddingTop: '4px',
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  rail: {
    position: 'relative',
    display: 'flex',
    justifyContent: 'center',
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  icon: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: '16px',
  },
  strong: { color: tokens.colorBrandForeground1, border: `1px solid ${tokens.colorBrandStroke1}` },
  body: { minWidth: 0, paddingBottom: '14px' },
  title: { paddingTop: '4px', overflowWrap: 'anywhere' },
  who: { fontWeight: tokens.fontWeightSemibold },
  said: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    marginTop: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  text: { padding: '8px 12px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  translation: { backgroundColor: tokens.colorNeutralBackground3 },
  tongue: {
    display: 'block',
    marginBottom: '2px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '14px',
    rowGap: '2px',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
  },
  fact: { display: 'flex', gap: '4px' },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  why: { margin: '6px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  file: { marginTop: '6px' },
});

const IMPORTANT: ReadonlySet<TimelineItem['kind']> = new Set(['decided', 'agreed', 'handoff']);

/** One thing that happened, with what is known of how and why. */
export function TimelineEntry({ item, photo }: { item: TimelineItem; photo: Photo | null }) {
  const styles = useStyles();
  const { at, n, kind, who, title, deed, text, language, translation, facts, why, cost } = item;
  const now = useNow();
  const Icon = ICONS[kind];
  const known = cost === null ? facts : [...facts, { label: 'Model cost', value: costWords(cost) }];
  return (
    <li className={styles.item} data-kind={kind} id={entryId(n)} tabIndex={-1}>
      <time className={styles.time} dateTime={at} title={`${fullMoment(at)}, entry ${n}`}>
        {clockWords(at)}
      </time>
      <div className={styles.rail} aria-hidden>
        <span className={mergeClasses(styles.icon, IMPORTANT.has(kind) && styles.strong)}>
          <Icon />
        </span>
      </div>
      <div className={styles.body}>
        <div className={styles.title}>
          <span className={styles.who}>{who}</span> {deed ?? `· ${title}`}
        </div>
        {text === null ? null : (
          <div className={styles.said}>
            <div className={styles.text} lang={language ?? undefined}>
              {translation === null || language === null ? null : (
                <span className={styles.tongue} lang="en">
                  {languageWords(language)}
                </span>
              )}
              {text}
            </div>
            {translation === null ? null : (
              <div className={mergeClasses(styles.text, styles.translation)} lang="en">
                <span className={styles.tongue}>Translation</span>
                {translation}
              </div>
            )}
          </div>
        )}
        {photo === null ? null : (
          <div className={styles.file}>
            <Files files={[photo]} small />
          </div>
        )}
        {why.length === 0 ? null : (
          <ul className={styles.why}>
            {why.map((line, index) => (
              <li key={index}>{withInstants(line, (each) => momentWords(each, now))}</li>
            ))}
          </ul>
        )}
        {known.length === 0 ? null : (
          <dl className={styles.facts}>
            {known.map(({ label, value }) => (
              <div key={label} className={styles.fact}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.value}>{withInstants(value, (each) => momentWords(each, now))}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}

/** Where an entry stands on the page. */
export const entryId = (n: number): string => `entry-${n}`;

/** Millionths of the currency that models are priced in: `0.00214`. */
const costWords = (millionths: number): string => (millionths / 1_000_000).toFixed(5);
