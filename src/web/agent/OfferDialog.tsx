import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { minorUnitsOf, moneyWords } from '../../domain/telling/money.ts';
import { lower, REMEDY_WORDS, remedyWords } from '../../domain/telling/words.ts';
import type {
  CaseView,
  Ladder,
  MakeOffer,
  OfferChoice,
  OfferFree,
  PreviewOffer,
} from '../../server/desk/wire.ts';
import { useMedia } from '../shared/media.ts';
import { nameOf, orNull } from '../shared/words.ts';
import { StepDialog } from '../shared/StepDialog.tsx';
import type { CaseStore } from './caseStore.ts';
import { isTranslatedFor } from './composer/ComposerParts.tsx';
import { useDesk } from './desk.ts';
import { anyAmountWords, OfferChoices } from './OfferChoices.tsx';
import { begunKey, type BegunOffer } from './offerOrder.ts';
import { unfilledIn } from './cannedReplies.ts';
import { OfferPreview } from './OfferPreview.tsx';
import { useOfferPreview } from './useOfferPreview.ts';
import { authorityWords } from './words.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    '@media (min-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0 },
  // On a phone what the buyer reads stands before what may be left empty.
  message: { '@media (max-width: 859px)': { order: 1 } },
  text: { margin: 0 },
  chosen: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  another: { flexShrink: 0, whiteSpace: 'nowrap' },
});

interface Props {
  store: CaseStore;
  view: CaseView;
  /** What it begins with. */
  begun: BegunOffer | null;
  onClose: () => void;
}

/** A remedy, priced by the policy: within one's authority it goes out at once, above it somebody else approves first. */
export function OfferDialog({ store, view, begun, onClose }: Props) {
  const { ladder } = view;
  if (ladder === null || (ladder.choices.length === 0 && ladder.free.length === 0))
    return <Nothing ladder={ladder} view={view} onClose={onClose} />;
  return <Give store={store} view={view} begun={begun} ladder={ladder} onClose={onClose} />;
}

function Nothing({ ladder, view, onClose }: { ladder: Ladder | null; view: CaseView; onClose: () => void }) {
  const styles = useStyles();
  return (
    <StepDialog
      title={`Give ${nameOf(view.row)} a remedy`}
      action="Offer"
      done=""
      disabled
      run={() => Promise.resolve()}
      onClose={onClose}
    >
      <p className={styles.text}>
        {ladder === null
          ? 'Remedies are priced from the order and the complaint. One of them is not known yet.'
          : 'Nothing can be offered in this case now.'}
      </p>
      {ladder === null ? null : (
        <OfferChoices ladder={ladder} currency={currencyOf(view)} chosen="" onChoose={() => undefined} />
      )}
    </StepDialog>
  );
}

const currencyOf = ({ order }: CaseView): string => order?.total.currency ?? 'USD';

function Give({ store, view, begun, ladder, onClose }: Props & { ladder: Ladder }) {
  const styles = useStyles();
  const { me } = useDesk();
  const currency = currencyOf(view);
  const [key, setKey] = useState(() => begunKey(ladder, begun?.remedy));
  // On a phone what was chosen makes room for what the buyer reads.
  const isNarrow = useMedia('(max-width: 859px)');
  const [isChoosing, setChoosing] = useState(key === '');
  const choose = (): void => setChoosing(true);
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState(begun?.words ?? '');
  /** The words whose translation was asked for: nothing goes translated that nobody has read. */
  const [wordsToRead, setWordsToRead] = useState<string | null>(null);
  const [because, setBecause] = useState('');
  const choice = ladder.choices.find((each) => each.key === key);
  const free = ladder.free.find((each) => each.key === key);
  const amount = free ? minorUnitsOf(typed, currency) : null;
  const said = orNull(words);
  const isTranslated = said !== null && isTranslatedFor(view, me);
  const isRead = !isTranslated || wordsToRead === said;
  const wanted = wantedOf({ choice, free, amount, words: isRead ? said : null });
  const state = useOfferPreview(store.caseId, wanted);
  const { preview } = state;
  const needsApproval = (preview?.passed ?? choice?.passed ?? []).length > 0;
  const translated = preview?.translated ?? null;
  const isPriced = choice !== undefined || preview !== null;
  const isSayable = !isTranslated || (isRead && translated !== null);
  const isFilled = unfilledIn(words) === null;
  const isReady =
    wanted !== null && isFilled && isPriced && isSayable && (!needsApproval || orNull(because) !== null);
  const offer = (): Promise<unknown> =>
    store.step('offer', {
      key,
      amount,
      words: said,
      translate: true,
      shown: translated && { text: translated.text, model: translated.model },
      because: needsApproval ? orNull(because) : null,
    } satisfies MakeOffer);
  return (
    <StepDialog
      title={`Give ${nameOf(view.row)} a remedy`}
      action={actionWords(preview ?? choice ?? null, needsApproval)}
      done={needsApproval ? 'It waits for approval' : 'The offer is on its way'}
      disabled={!isReady}
      isWide
      run={offer}
      onClose={onClose}
    >
      <p className={styles.text}>
        {authorityWords(view, currency)}
        {ladder.pieces > 1
          ? ` ${ladder.pieces} pieces are in question, and each remedy is for all of them unless it says how many; for fewer, give another amount.`
          : ''}
      </p>
      <div className={styles.columns}>
        {isNarrow && !isChoosing ? (
          <Chosen words={choice ? remedyWords(choice) : free ? anyAmountWords(free) : ''} onChange={choose} />
        ) : (
          <OfferChoices
            ladder={ladder}
            currency={currency}
            chosen={key}
            onChoose={(chosen) => {
              setKey(chosen);
              setChoosing(false);
            }}
          />
        )}
        <div className={styles.column}>
          {free ? <Amount free={free} typed={typed} onType={setTyped} amount={amount} /> : null}
          {choice || free ? (
            <Field
              className={styles.message}
              label="Your message with it, if you like"
              hint="The offer itself is worded for you, with its amount and dates."
            >
              <Textarea value={words} maxLength={2_000} onChange={(_event, { value }) => setWords(value)} />
            </Field>
          ) : (
            <p className={styles.text}>Choose a remedy to see what it costs and what the buyer will read.</p>
          )}
          {isRead ? null : (
            <Button size="small" onClick={() => setWordsToRead(said)}>
              Read the translation
            </Button>
          )}
          {needsApproval ? (
            <Field label="Reason, for whoever approves" required hint="Never shown to the buyer.">
              <Textarea
                value={because}
                maxLength={1_000}
                onChange={(_event, { value }) => setBecause(value)}
              />
            </Field>
          ) : null}
          <OfferPreview state={state} />
        </div>
      </div>
    </StepDialog>
  );
}

/** The remedy that was chosen, and the way back to the others; whoever chose it by keyboard goes on from there. */
function Chosen({ words, onChange }: { words: string; onChange: () => void }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} className={styles.chosen}>
      <span className={styles.name}>{words}</span>
      <Button className={styles.another} size="small" onClick={onChange}>
        Another remedy
      </Button>
    </div>
  );
}

function wantedOf({
  choice,
  free,
  amount,
  words,
}: {
  choice: OfferChoice | undefined;
  free: OfferFree | undefined;
  amount: number | null;
  words: string | null;
}): PreviewOffer | null {
  if (choice) return { key: choice.key, amount: null, words };
  return free && amount !== null && amount <= free.most.amount ? { key: free.key, amount, words } : null;
}

interface AmountProps {
  free: OfferFree;
  typed: string;
  /** What was typed, in minor units; null when it is no amount. */
  amount: number | null;
  onType: (typed: string) => void;
}

function Amount({ free: { remedy, most }, typed, amount, onType }: AmountProps) {
  const isWrong = typed.trim() !== '' && (amount === null || amount > most.amount);
  return (
    <Field
      label="Amount"
      required
      {...(isWrong
        ? {
            validationMessage:
              amount === null
                ? 'Write an amount such as 12.50.'
                : `${REMEDY_WORDS[remedy]} of at most ${moneyWords(most)}.`,
          }
        : { hint: `At most ${moneyWords(most)}.` })}
    >
      <Input
        value={typed}
        inputMode="decimal"
        maxLength={15}
        contentAfter={most.currency}
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}

const actionWords = (
  chosen: Pick<OfferChoice, 'remedy' | 'amount'> | null,
  needsApproval: boolean,
): string =>
  chosen === null
    ? 'Offer'
    : `${needsApproval ? 'Ask for approval of' : 'Offer'} ${lower(remedyWords(chosen))}`;
