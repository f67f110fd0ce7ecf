import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GiftRegular, NoteRegular } from '@fluentui/react-icons';
import { moneyWords } from '../../domain/telling/money.ts';
import { remedyWords, withInstants } from '../../domain/telling/words.ts';
import type { CaseView } from '../../server/desk/wire.ts';
import { useNow } from '../shared/clock.ts';
import { clockWords, dayWords, fullMoment, momentWords } from '../shared/format.ts';
import { OfferStatus } from '../shared/OfferStatus.tsx';
import { shopZone } from '../shared/Shell.tsx';
import type { EventItem, NoteItem, Offered } from './timeline.ts';

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    padding: '6px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  alone: { alignSelf: 'flex-end', maxWidth: '82%', marginRight: '36px' },
  title: { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1 },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  why: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& summary': { cursor: 'pointer' },
  },
  trail: { margin: '4px 0 0', paddingLeft: '18px' },
  note: {
    alignSelf: 'stretch',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorPaletteYellowBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  noteHead: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'normal',
  },
  event: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'center',
    flexWrap: 'wrap',
    columnGap: '6px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    color: tokens.colorNeutralForeground3,
  },
  important: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  detail: {
    flexBasis: '100%',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** An offer where it was made, with what became of it and why it was this one; `isAlone` where no words stand over it. */
export function OfferCard({
  offered: { offer: made, agent, approvedBy, why },
  view,
  isAlone = false,
}: {
  offered: Offered;
  view: CaseView;
  isAlone?: boolean;
}) {
  const styles = useStyles();
  const now = useNow();
  const offer = view.offers.find(({ id }) => id === made.id) ?? made;
  const facts = [
    ...(isAlone ? [`${agent?.name ?? 'The assistant'} offered it`] : []),
    ...(approvedBy === null ? [] : [`${approvedBy.name} approved`]),
    ...(offer.counter ? ['the one counter-offer'] : []),
    `costs ${moneyWords(offer.cost)}`,
    ...(offer.promisedBy === null ? [] : [`promised by ${dayWords(offer.promisedBy, now, shopZone)}`]),
    ...(offer.status === 'open' ? [`stands until ${momentWords(offer.expiresAt, now)}`] : []),
  ];
  return (
    <div className={mergeClasses(styles.card, isAlone && styles.alone)}>
      <div className={styles.title}>
        <GiftRegular aria-hidden />
        <span className={styles.grow}>{remedyWords(offer)}</span>
        <OfferStatus status={offer.status} size="small" />
      </div>
      <div className={styles.facts}>{facts.join(' · ')}</div>
      {why.length === 0 ? null : (
        <details className={styles.why}>
          <summary>Why this one</summary>
          <ul className={styles.trail}>
            {why.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** For colleagues alone, and marked as such. */
export function Note({ item: { agent, text, at } }: { item: NoteItem }) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <div className={styles.noteHead}>
        <NoteRegular aria-hidden />
        <strong>Internal note by {agent.name}</strong>
        <time dateTime={at} title={fullMoment(at)}>
          {clockWords(at)}
        </time>
        <span>· never sent to the buyer</span>
      </div>
      {text}
    </div>
  );
}

export function Event({ item: { text, detail, tone, at } }: { item: EventItem }) {
  const styles = useStyles();
  const now = useNow();
  return (
    <div className={mergeClasses(styles.event, tone !== null && styles[tone])}>
      <span>{text}</span>
      <time dateTime={at} title={fullMoment(at)}>
        {clockWords(at)}
      </time>
      {detail === null ? null : (
        <span className={styles.detail}>{withInstants(detail, (each) => momentWords(each, now))}</span>
      )}
    </div>
  );
}
