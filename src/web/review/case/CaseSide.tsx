import { Badge, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { StarRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { moneyWords } from '../../../domain/telling/money.ts';
import {
  called,
  channelWords,
  languageWords,
  MOOD_WORDS,
  OUTCOME_WORDS,
  policyWords,
  RATING_WORDS,
  remedyWords,
} from '../../../domain/telling/words.ts';
import type { ReviewCase, ReviewFacts } from '../../../server/review/wire.ts';
import { SECTION } from '../../shared/layout.ts';
import { useNow } from '../../shared/clock.ts';
import { Facts } from '../../shared/Facts.tsx';
import { dayWords, lengthWords, momentWords } from '../../shared/format.ts';
import { OrderSection } from '../../shared/OrderSection.tsx';
import { PhotoList } from '../../shared/PhotoList.tsx';
import { complaintWords, handledBy } from '../../shared/words.ts';
import { AutoScoreList } from './AutoScoreList.tsx';
import { ScoreList } from './ScoreList.tsx';
import { OfferStatus } from '../../shared/OfferStatus.tsx';

const useStyles = makeStyles({
  section: { padding: '10px 16px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  ...SECTION,
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  rating: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  score: { marginTop: '8px' },
});

interface Props {
  view: ReviewCase;
  onScore: () => void;
  /** Goes to an entry of the timeline. */
  onShow: (n: number) => void;
  onOpen: (caseId: string) => void;
}

/** All that is known of a case beside what happened in it. */
export function CaseSide({ view, onScore, onShow, onOpen }: Props) {
  const styles = useStyles();
  const now = useNow();
  const { facts, order, photos, photoFacts, scores, others, hold } = view;
  return (
    <>
      <Section title="Summary">
        <p className={styles.text}>{view.summary}</p>
      </Section>
      <Section title="Quality">
        <BuyerRating rating={facts.rating} />
        <AutoScoreList view={view} onShow={onShow} />
        <ScoreList scores={scores} />
        <Button className={styles.score} size="small" icon={<StarRegular />} onClick={onScore}>
          {scores.length === 0 ? 'Score this case' : 'Score it again'}
        </Button>
      </Section>
      {facts.offers.length === 0 ? null : (
        <Section title="Offers">
          <ul className={styles.list}>
            {facts.offers.map((offer, index) => (
              <li key={index} className={styles.line}>
                <span>
                  {remedyWords(offer)}
                  <span className={styles.quiet}>
                    by {offer.by === 'bot' ? 'the assistant' : 'an agent'}, {momentWords(offer.at, now)},
                    costs {moneyWords(offer.cost)}
                  </span>
                </span>
                {offer.hasFailed ? (
                  <Badge appearance="tint" color="danger">
                    accepted, not carried out
                  </Badge>
                ) : (
                  <OfferStatus status={offer.status} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <OrderSection order={order} pictures={view.itemPictures} Section={Section} />
      {photos.length === 0 ? null : (
        <Section title="Photos and files">
          <PhotoList photos={photos} notes={photoFacts} onOpen={onOpen} />
        </Section>
      )}
      <Section title="Measured">
        <Facts facts={measured(facts, view.modelCost)} />
      </Section>
      {hold === null ? null : (
        <Section title="On hold">
          <p className={styles.text}>{hold.because}</p>
          <span className={styles.quiet}>
            {hold.by}, {momentWords(hold.since, now)}
          </span>
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section title="Other cases of this buyer or order">
          <ul className={styles.list}>
            {others.map(({ caseId, complaint, openedAt, outcome }) => (
              <li key={caseId} className={styles.line}>
                <Link
                  href={`/review/cases/${caseId}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onOpen(caseId);
                  }}
                >
                  {complaintWords({ complaint })}, {dayWords(openedAt, now)}
                </Link>
                <span className={styles.quiet}>
                  {outcome === null ? 'Still open' : called(OUTCOME_WORDS, outcome)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function BuyerRating({ rating }: Pick<ReviewFacts, 'rating'>) {
  const styles = useStyles();
  if (rating === null) return null;
  return (
    <p className={styles.rating}>
      Rated by the buyer: <strong>{RATING_WORDS[rating.rating]}</strong>
      {rating.line === null ? null : <span className={styles.quiet}>“{rating.line}”</span>}
    </p>
  );
}

function Section({ title: heading, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{heading}</h2>
      {children}
    </section>
  );
}

function measured(facts: ReviewFacts, modelCost: string): [string, ReactNode][] {
  const { messages, moodAtStart, moodAtEnd, firstAnswerMs, settledMs, toPersonMs } = facts;
  const length = (ms: number | null): string =>
    ms === null ? '–' : ms < 60_000 ? `${Math.round(ms / 1_000)} s` : lengthWords(ms);
  return [
    [
      'Mood',
      `${moodAtStart ? MOOD_WORDS[moodAtStart.sentiment] : '–'} → ${moodAtEnd ? MOOD_WORDS[moodAtEnd.sentiment] : '–'}`,
    ],
    ['First answer after', length(firstAnswerMs)],
    ['Settled after', length(settledMs)],
    ['A person came after', length(toPersonMs)],
    [
      'Messages',
      `${messages.buyer} by the buyer, ${messages.bot} by the assistant, ${messages.agent} by agents`,
    ],
    ['Handled by', handledBy(facts)],
    ['Language', facts.language === null ? '–' : languageWords(facts.language)],
    ['Channel', channelWords(facts.channelId)],
    ['Policy version', facts.policyVersion === null ? '–' : policyWords(facts.policyVersion)],
    ['Models', facts.models.join(', ') || 'none'],
    ['Models cost', modelCost],
  ];
}
