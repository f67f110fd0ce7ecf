import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { moneyWords } from '../../domain/telling/money.ts';
import { named } from '../../domain/telling/named.ts';
import { passedWords } from '../../domain/telling/trail.ts';
import { languageWords } from '../../domain/telling/words.ts';
import type { OfferPreviewed } from '../../server/desk/wire.ts';
import { wordsOf } from '../shared/api.ts';
import { Facts } from '../shared/Facts.tsx';
import type { OfferPreviewState } from './useOfferPreview.ts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: '10px' },
  read: { '@media (max-width: 859px)': { order: -1 } },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bubble: {
    padding: '8px 12px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: '20px',
  },
});

/** What an offer would leave of each tolerance, what has to be approved, and what the buyer would read. */
export function OfferPreview({ state: { preview, error, isAsking } }: { state: OfferPreviewState }) {
  const styles = useStyles();
  if (error !== null)
    return (
      <MessageBar intent="error">
        <MessageBarBody>{wordsOf(error)}</MessageBarBody>
      </MessageBar>
    );
  if (preview === null) return isAsking ? <Spinner size="tiny" label="Reckoning what it costs" /> : null;
  const { passed, cost, text, language, card, translated } = preview;
  return (
    <section className={styles.preview} aria-label="Before it is sent">
      {passed.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Somebody else has to approve it.{' '}
            {passed.map((each) => `${passedWords(each, cost.currency)}.`).join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      <Facts facts={[['Costs the shop', moneyWords(cost)], ...leavesWords(preview)]} />
      <div className={styles.read}>
        <div className={styles.quiet}>The buyer reads, in {languageWords(language)}:</div>
        <div className={styles.bubble} lang={language} dir="auto">
          {text}
        </div>
        {card === null ? null : (
          <div className={styles.quiet}>
            On its card:{' '}
            {[card.title, ...card.facts.map(({ title, value }) => `${named(title, language)}${value}`)].join(
              ' · ',
            )}
          </div>
        )}
        {translated?.back ? (
          <div className={styles.quiet}>Your words, translated back: {translated.back}</div>
        ) : null}
      </div>
    </section>
  );
}

function leavesWords({
  leaves: { order, buyer, day },
  cost: { currency },
}: OfferPreviewed): [string, string][] {
  const words = (amount: number): string =>
    amount < 0
      ? `nothing: ${moneyWords({ amount: -amount, currency })} over the limit`
      : moneyWords({ amount, currency });
  return [
    ['Then left for this order', words(order)],
    ['Then left for this buyer', words(buyer)],
    ['Then left for today', words(day)],
  ];
}
