import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { GiftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { moneyWords } from '../../domain/telling/money.ts';
import { passedWords, trailWords } from '../../domain/telling/trail.ts';
import {
  CASE_STATUS_WORDS,
  SUBJECT_WORDS,
  lower,
  owedWords,
  remedyWords,
  sentBy,
  titled,
  withInstants,
} from '../../domain/telling/words.ts';
import type { CaseView } from '../../server/desk/wire.ts';
import { SECTION } from '../shared/layout.ts';
import { useNow } from '../shared/clock.ts';
import { Facts } from '../shared/Facts.tsx';
import { dayWords, leftWords, momentWords } from '../shared/format.ts';
import { shopZone } from '../shared/Shell.tsx';
import { OrderSection } from '../shared/OrderSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { PhotoList } from '../shared/PhotoList.tsx';
import { complaintWords, nameOf } from '../shared/words.ts';
import { ApprovalButtons, ApprovalReason, passedNow } from './ApprovalButtons.tsx';
import type { CaseStore } from './caseStore.ts';
import { useDesk } from './desk.ts';
import { ModelSummary } from './ModelSummary.tsx';
import { TaskButtons } from './TaskButtons.tsx';
import { OfferStatus } from '../shared/OfferStatus.tsx';

const useStyles = makeStyles({
  section: { padding: '10px 14px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  ...SECTION,
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  glance: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px', '& dd': { margin: 0 } },
  mood: { margin: '8px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  reasons: {
    margin: '4px 0 8px',
    paddingLeft: '16px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginBottom: '8px' },
});

const FITS = {
  yes: 'It shows what the buyer complains of.',
  no: 'It shows something else than the complaint.',
  unclear: 'It cannot be made out well.',
};

interface Props {
  store: CaseStore;
  view: CaseView;
  onOffer: () => void;
  onOpen: (caseId: string) => void;
  /** Puts words into the field for replies. */
  onInsert: (words: string) => void;
}

/** All that is known about a case, what matters for the next step first. */
export function SidePanel({ store, view, onOffer, onOpen, onInsert }: Props) {
  const styles = useStyles();
  const now = useNow();
  const { approvals, fulfilments, order, photos, offers } = view;
  const wordsOf = (fulfilment: (typeof fulfilments)[number]): string =>
    owedWords({
      ...fulfilment,
      ...sentBy(offers.find(({ id }) => id === fulfilment.offerId)),
    });
  const open = approvals.filter(({ status }) => status === 'open');
  return (
    <>
      {open.map((approval) => (
        <Section key={approval.requestId} title="Waits for approval">
          <div className={styles.strong}>{remedyWords(approval.offer)}</div>
          <div className={styles.quiet}>asked by {approval.agent.name}</div>
          <ApprovalReason approval={approval} />
          <ul className={styles.reasons}>
            {passedNow(approval).map((each) => (
              <li key={each.rule}>{passedWords(each, approval.offer.cost.currency, approval.agent.name)}</li>
            ))}
          </ul>
          <ApprovalButtons
            caseId={store.caseId}
            approval={approval}
            after={(changed) => store.after(changed)}
          />
        </Section>
      ))}
      <AtAGlance view={view} caseId={store.caseId} />
      {photos.length === 0 ? null : (
        <Section title="Photos">
          <PhotoList photos={photos} notes={view.photoFacts} onOpen={onOpen} />
          {view.photoNotes.map(({ sha256, text, fits }) => (
            <p key={sha256} className={styles.quiet}>
              A model sees: {text} {FITS[fits]}
            </p>
          ))}
        </Section>
      )}
      <OrderSection order={order} pictures={view.itemPictures} Section={Section} />
      <Next view={view} onOffer={onOffer} />
      <Offers view={view} />
      {fulfilments.length === 0 ? null : (
        <Section title="To be carried out">
          <ul className={styles.list}>
            {fulfilments.map((fulfilment) => (
              <li key={fulfilment.id}>
                <div className={styles.line}>
                  <span>{wordsOf(fulfilment)}</span>
                  <span className={styles.quiet}>
                    {fulfilment.status}, {fulfilment.reference ?? fulfilment.id}
                    {fulfilment.thanksValidUntil === null
                      ? ''
                      : `, valid until ${dayWords(fulfilment.thanksValidUntil, now, shopZone)}`}
                  </span>
                </div>
                {fulfilment.status === 'done' ? null : (
                  <TaskButtons
                    fulfilment={{ ...fulfilment, words: wordsOf(fulfilment), buyer: nameOf(view.row) }}
                    report={(body) => store.step('fulfilled', body)}
                  />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <EvidenceSection store={store} view={view} onInsert={onInsert} Section={Section} />
      <Clock view={view} />
      <Details view={view} />
      <Earlier view={view} onOpen={onOpen} />
    </>
  );
}

function Section({ title: heading, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={heading}>
      <h3 className={styles.title}>{heading}</h3>
      {children}
    </section>
  );
}

/** What happened, what the buyer wants and where it stands, built from the record; in a model's words beside it when asked. */
function AtAGlance({ view: { glance }, caseId }: { view: CaseView; caseId: string }) {
  const styles = useStyles();
  const now = useNow();
  const lines = [
    ['What happened', glance.happened],
    ['What they want', glance.wants],
    ['Where it stands', glance.progress],
  ] as const;
  return (
    <Section title="At a glance">
      <dl className={styles.glance}>
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt className={styles.quiet}>{term}</dt>
            <dd className={styles.text} dir="auto">
              {withInstants(text, (at) => momentWords(at, now))}
            </dd>
          </div>
        ))}
      </dl>
      {glance.mood === null ? null : <p className={styles.mood}>Mood: {lower(glance.mood)}</p>}
      <ModelSummary caseId={caseId} />
    </Section>
  );
}

/** What the policy would offer next and why, and what the tolerances still allow. Beside an alarm money is not the next thing. */
function Next({
  view: { row, ladder, toleranceLeft, order, mine },
  onOffer,
}: {
  view: CaseView;
  onOffer: () => void;
}) {
  const styles = useStyles();
  const { me } = useDesk();
  const currency = order?.total.currency ?? me.currency;
  return (
    <Section title="Next remedy by the policy">
      {row.alarm !== null ? (
        <p className={styles.quiet}>{SUBJECT_WORDS[row.alarm]}: a person decides what comes next.</p>
      ) : ladder === null ? (
        <p className={styles.quiet}>Not known before the order and the complaint are.</p>
      ) : (
        <>
          <div className={styles.strong}>
            {ladder.next === null ? 'Nothing more: a person decides' : remedyWords(ladder.next)}
          </div>
          {ladder.trail.length === 0 ? null : (
            <details className={styles.why}>
              <summary>Reasons</summary>
              <ul className={styles.reasons}>
                {ladder.trail.map((line, index) => (
                  <li key={index}>{trailWords(line, currency)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {toleranceLeft === null ? null : (
        <Facts
          facts={[
            ['Left for the order', moneyWords({ amount: toleranceLeft.order, currency })],
            ['Left for the buyer', moneyWords({ amount: toleranceLeft.buyer, currency })],
            ['Left today', moneyWords({ amount: toleranceLeft.day, currency })],
          ]}
        />
      )}
      {mine ? (
        <Button size="small" icon={<GiftRegular />} style={{ marginTop: 8 }} onClick={onOffer}>
          Give a remedy
        </Button>
      ) : null}
    </Section>
  );
}

function Clock({ view: { clock, row } }: { view: CaseView }) {
  const now = useNow();
  if (row.status === 'closed' || (clock.answerBy === null && clock.platformDecidesAt === null)) return null;
  const line = (at: string): string => `${momentWords(at, now)} (${leftWords(at, now)})`;
  return (
    <Section title="The marketplace’s clock">
      <Facts
        facts={[
          ['Answer by', clock.answerBy && line(clock.answerBy)],
          ['It decides at', clock.platformDecidesAt && line(clock.platformDecidesAt)],
        ]}
      />
    </Section>
  );
}

function Offers({ view: { offers } }: { view: CaseView }) {
  const styles = useStyles();
  return (
    <Section title="Offered so far">
      {offers.length === 0 ? (
        <span className={styles.quiet}>Nothing.</span>
      ) : (
        <ul className={styles.list}>
          {offers.map((offer) => (
            <li key={offer.id} className={styles.line}>
              <span>{remedyWords(offer)}</span>
              <OfferStatus status={offer.status} size="small" />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Details({ view: { details } }: { view: CaseView }) {
  const given = Object.entries(details);
  if (given.length === 0) return null;
  return (
    <Section title="What the buyer told">
      <Facts facts={given.map(([detail, text]) => [titled(detail), text])} />
    </Section>
  );
}

function Earlier({ view: { earlier }, onOpen }: { view: CaseView; onOpen: (caseId: string) => void }) {
  const styles = useStyles();
  const now = useNow();
  if (earlier.length === 0) return null;
  return (
    <Section title="Other cases of this buyer">
      <ul className={styles.list}>
        {earlier.map((each) => (
          <li key={each.caseId} className={styles.line}>
            <Link as="button" onClick={() => onOpen(each.caseId)}>
              {complaintWords(each)}
            </Link>
            <span className={styles.quiet}>
              {momentWords(each.updatedAt, now)}, {CASE_STATUS_WORDS[each.status]}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
