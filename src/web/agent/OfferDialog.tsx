import {
  Badge,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { moneyWords } from '../../domain/telling/money.ts';
import { passedWords, refusalWords } from '../../domain/telling/trail.ts';
import { lower, remedyWords } from '../../domain/telling/words.ts';
import type { CaseView, Ladder, MakeOffer, OfferChoice } from '../../server/desk/wire.ts';
import { nameOf } from '../shared/words.ts';
import { StepDialog } from '../shared/StepDialog.tsx';
import type { CaseStore } from './caseStore.ts';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '300px',
    padding: '3px',
    overflowY: 'auto',
  },
  choice: {
    width: '100%',
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  label: { display: 'block' },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  passed: { color: tokens.colorStatusWarningForeground3 },
  refused: { margin: '4px 0 0', paddingLeft: '18px' },
  text: { margin: 0 },
});

/** A remedy, priced by the policy: within one's authority it goes out at once, above it somebody else approves first. */
export function OfferDialog({
  store,
  view,
  onClose,
}: {
  store: CaseStore;
  view: CaseView;
  onClose: () => void;
}) {
  const styles = useStyles();
  const [key, setKey] = useState('');
  const [words, setWords] = useState('');
  const { ladder, row, authority } = view;
  const chosen = ladder?.choices.find((choice) => choice.key === key);
  const needsApproval = (chosen?.passed.length ?? 0) > 0;
  const currency = chosen?.cost.currency ?? view.order?.total.currency ?? 'USD';
  const body: MakeOffer = { key, words: words.trim() === '' ? null : words.trim() };
  return (
    <StepDialog
      title={`Give ${nameOf(row)} a remedy`}
      action={actionWords(chosen, needsApproval)}
      done={needsApproval ? 'It waits for approval' : 'The offer is on its way'}
      disabled={!chosen}
      run={() => store.step('offer', body)}
      onClose={onClose}
    >
      {ladder === null || ladder.choices.length === 0 ? (
        <p className={styles.text}>
          {ladder === null
            ? 'Remedies are priced from the order and the complaint. One of them is not known yet.'
            : 'Nothing can be offered in this case now.'}
        </p>
      ) : (
        <>
          <p className={styles.text}>
            {authority === null
              ? 'You may give any of these.'
              : `You may give up to ${moneyWords({ amount: authority, currency })} alone.`}
          </p>
          <RadioGroup value={key} onChange={(_event, { value }) => setKey(value)} aria-label="Remedy">
            <div className={styles.choices}>
              {ladder.choices.map((choice) => (
                <Choice key={choice.key} choice={choice} currency={currency} />
              ))}
            </div>
          </RadioGroup>
          {chosen && !needsApproval ? (
            <Field
              label="Your words with it"
              hint="The offer itself is worded for you, with its amount and dates."
            >
              <Textarea value={words} maxLength={2_000} onChange={(_event, { value }) => setWords(value)} />
            </Field>
          ) : null}
        </>
      )}
      {ladder === null ? null : <Refused ladder={ladder} currency={currency} />}
    </StepDialog>
  );
}

const actionWords = (chosen: OfferChoice | undefined, needsApproval: boolean): string =>
  chosen === undefined
    ? 'Offer'
    : `${needsApproval ? 'Ask for approval of' : 'Offer'} ${lower(remedyWords(chosen))}`;

function Choice({ choice, currency }: { choice: OfferChoice; currency: string }) {
  const styles = useStyles();
  const { percent, cost, promiseDays, reserved, byBot, unmet, passed } = choice;
  const facts = [
    `costs ${moneyWords(cost)}`,
    ...(percent === null ? [] : [`${percent} %`]),
    ...(promiseDays === null ? [] : [`within ${promiseDays} days`]),
  ];
  return (
    <Radio
      className={styles.choice}
      value={choice.key}
      label={
        <span className={styles.label}>
          <span className={styles.line}>
            <span className={styles.name}>{remedyWords(choice)}</span>
            {byBot ? (
              <Badge size="small" appearance="tint" color="brand">
                the policy’s next
              </Badge>
            ) : null}
            {reserved ? (
              <Badge size="small" appearance="tint" color="informative">
                people only
              </Badge>
            ) : null}
            {passed.length > 0 ? (
              <Badge size="small" appearance="tint" color="warning">
                needs approval
              </Badge>
            ) : null}
          </span>
          <span className={styles.quiet}>{facts.join(' · ')}</span>
          {passed.map((each) => (
            <span key={each.rule} className={mergeClasses(styles.quiet, styles.passed)}>
              {passedWords(each, currency)}.
            </span>
          ))}
          {unmet.map((line, index) => (
            <span key={index} className={styles.quiet}>
              The assistant would not: {refusalWords(line, currency)}.
            </span>
          ))}
        </span>
      }
    />
  );
}

function Refused({ ladder: { refused }, currency }: { ladder: Ladder; currency: string }) {
  const styles = useStyles();
  if (refused.length === 0) return null;
  return (
    <details>
      <summary>Not possible for anybody ({refused.length})</summary>
      <ul className={styles.refused}>
        {refused.map((each) => (
          <li key={each.key} className={styles.quiet}>
            {remedyWords(each)}: {refusalWords(each, currency)}.
          </li>
        ))}
      </ul>
    </details>
  );
}
