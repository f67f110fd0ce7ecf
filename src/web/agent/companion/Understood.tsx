import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { conversationIn } from '../../../domain/telling/conversation.ts';
import { readingWords } from '../../../domain/telling/reading.ts';
import { tellingOf } from '../../../domain/telling/telling.ts';
import { refusalWords } from '../../../domain/telling/trail.ts';
import { handoffBecause, lower, remedyWords } from '../../../domain/telling/words.ts';
import type { CaseView, Ladder } from '../../../server/desk/wire.ts';
import { SECTION } from '../../shared/layout.ts';
import { OrderSection } from '../../shared/OrderSection.tsx';
import { shopZone } from '../../shared/Shell.tsx';
import { useDesk } from '../desk.ts';

const useStyles = makeStyles({
  ...SECTION,
  section: { padding: '10px 0 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  list: { margin: 0, paddingLeft: '18px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { marginTop: '6px', '& summary': { cursor: 'pointer' } },
});

interface Props {
  view: CaseView;
  onOpen: (caseId: string) => void;
}

/** What the assistant made of what the buyer wrote, what it did about it and why, and what may be given. */
export function Understood({ view, onOpen }: Props) {
  const styles = useStyles();
  const { me } = useDesk();
  const { row, entries, ladder, order } = view;
  const currency = order?.total.currency ?? me.currency;
  const reading = conversationIn(entries).messages.findLast((each) => each.reading !== null)?.reading;
  const words = reading ? readingWords(reading) : [];
  const decided = tellingOf(entries, shopZone).findLast(({ entry }) => entry.type === 'proposed')?.told;
  return (
    <>
      <Section title="Understood">
        {words.length === 0 ? (
          <span className={styles.quiet}>Nothing special.</span>
        ) : (
          <ul className={styles.list}>
            {words.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </Section>
      {decided === undefined ? null : (
        <Section title="What the assistant did, and why">
          <span>{decided.title}</span>
          <Details title="Every reason" lines={decided.why ?? []} />
        </Section>
      )}
      {ladder === null ? null : <MayBeOffered ladder={ladder} currency={currency} />}
      <OrderSection order={order} pictures={view.itemPictures} Section={Section} />
      <Section title="The case">
        <Link as="button" onClick={() => onOpen(row.caseId)}>
          Open the case at the desk
        </Link>
      </Section>
    </>
  );
}

/** The assistant would have a person take over: who carries the words is one. */
export function HandedOver({ view: { row }, onOpen }: Props) {
  if (row.status !== 'waiting') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        The assistant hands this over to a person, because{' '}
        {handoffBecause(row.handoffReason ?? '', row.handoffSubject)}. That person can be you:{' '}
        <Link inline as="button" onClick={() => onOpen(row.caseId)}>
          take the case at the desk
        </Link>
        . What you write there is copied here.
      </MessageBarBody>
    </MessageBar>
  );
}

function MayBeOffered({ ladder, currency }: { ladder: Ladder; currency: string }) {
  const styles = useStyles();
  const now = ladder.choices.filter(({ byBot }) => byBot);
  const notNow = [
    ...ladder.choices
      .filter(({ byBot }) => !byBot)
      .map(({ unmet, reserved, passed, ...choice }) => {
        const reasons = unmet.map((line) => refusalWords(line, currency));
        const why = reserved
          ? ['only a person may give it']
          : passed.length > 0
            ? ['it needs approval']
            : reasons;
        return `${remedyWords(choice)}: ${(why.length === 0 ? ['not yet'] : why).join(', ')}`;
      }),
    ...ladder.refused.map((each) => `${remedyWords(each)}: ${refusalWords(each, currency)}`),
  ];
  return (
    <Section title="What may be offered">
      {now.length === 0 ? (
        <span className={styles.quiet}>Nothing now by the assistant.</span>
      ) : (
        <ul className={styles.list}>
          {now.map((choice, index) => (
            <li key={choice.key}>
              {remedyWords(choice)}
              {index === 0 ? ', next' : ''}
            </li>
          ))}
        </ul>
      )}
      <Details title={`What not, and why (${notNow.length})`} lines={notNow.map(lower)} />
    </Section>
  );
}

function Details({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{title}</summary>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index} className={styles.quiet}>
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
