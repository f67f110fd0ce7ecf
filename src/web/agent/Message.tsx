import { Avatar, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  BotRegular,
  CheckmarkRegular,
  ClockRegular,
  ErrorCircleRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { refusedWords, type Message as Said } from '../../domain/telling/conversation.ts';
import { readByWords, readingWords } from '../../domain/telling/reading.ts';
import { languageWords } from '../../domain/telling/words.ts';
import type { CaseView, Say, Translated } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';
import { clockWords, fullMoment } from '../shared/format.ts';
import { goTo } from '../shared/router.ts';
import { useToasts } from '../shared/toasts.tsx';
import { nameOf } from '../shared/words.ts';
import type { CaseStore } from './caseStore.ts';
import { useDesk } from './desk.ts';
import { Files } from '../shared/Files.tsx';
import type { Outgoing } from './outbox.ts';
import type { MessageItem } from './timeline.ts';
import { OfferCard } from './TimelineItems.tsx';

const useStyles = makeStyles({
  message: { display: 'flex', gap: '8px', maxWidth: '82%', alignSelf: 'flex-start' },
  ours: { alignSelf: 'flex-end', flexDirection: 'row-reverse' },
  continued: { marginTop: '-4px' },
  face: { width: '28px', flexShrink: 0 },
  column: { display: 'flex', flexDirection: 'column', gap: '3px', minWidth: 0 },
  columnOurs: { alignItems: 'flex-end' },
  head: {
    display: 'flex',
    gap: '6px',
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  who: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  bubble: {
    padding: '7px 11px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: '20px',
  },
  bot: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  agent: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  faded: { opacity: 0.75 },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  original: {
    whiteSpace: 'pre-wrap',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '8px',
  },
  reading: { display: 'flex', flexWrap: 'wrap', columnGap: '6px' },
  state: { display: 'inline-flex', alignItems: 'center', gap: '3px' },
  button: { flexShrink: 0, whiteSpace: 'nowrap', minWidth: 'auto' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  actions: { display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' },
});

interface Props {
  item: MessageItem;
  store: CaseStore;
  view: CaseView;
  /** By the same speaker as the one above it. */
  isContinued: boolean;
  /** The last that was written to the buyer: that it arrived is said of it, and goes without saying of those before it. */
  isLast: boolean;
}

interface UnderProps {
  message: Said;
  store: CaseStore;
  view: CaseView;
}

/** One message with what was read in it, or with what became of it on its way. */
export function Message({ item: { message, offered }, store, view, isContinued, isLast }: Props) {
  const styles = useStyles();
  const { by, agent, at, text, translation, files, refused, pressed } = message;
  const isOurs = by !== 'buyer';
  const who = by === 'buyer' ? nameOf(view.row) : (agent?.name ?? 'Assistant');
  return (
    <article
      className={mergeClasses(styles.message, isOurs && styles.ours, isContinued && styles.continued)}
      aria-label={`${who}, ${clockWords(at)}`}
    >
      <span className={styles.face} aria-hidden>
        {isContinued ? null : by === 'bot' ? (
          <Avatar size={28} icon={<BotRegular />} />
        ) : (
          <Avatar size={28} name={who} color={by === 'agent' ? 'brand' : 'neutral'} />
        )}
      </span>
      <div className={mergeClasses(styles.column, isOurs && styles.columnOurs)}>
        {isContinued ? null : (
          <div className={styles.head}>
            <span className={styles.who}>{who}</span>
            <time dateTime={at} title={fullMoment(at)}>
              {clockWords(at)}
            </time>
          </div>
        )}
        {text === '' ? null : (
          <div
            className={mergeClasses(
              styles.bubble,
              by === 'bot' && styles.bot,
              by === 'agent' && styles.agent,
            )}
            dir="auto"
          >
            {text}
          </div>
        )}
        {offered === null ? null : <OfferCard offered={offered} view={view} />}
        <Files files={files} />
        {refused.map((each, index) => (
          <span key={index} className={mergeClasses(styles.under, styles.bad)}>
            Not kept: {refusedWords(each)}
          </span>
        ))}
        {by !== 'agent' || translation === null ? null : (
          <div className={mergeClasses(styles.under, styles.original)}>You wrote: {translation.text}</div>
        )}
        {pressed ? <span className={styles.under}>pressed a button</span> : null}
        {by === 'buyer' ? (
          <Understood message={message} store={store} view={view} />
        ) : (
          <Delivery message={message} store={store} view={view} isLast={isLast} />
        )}
      </div>
    </article>
  );
}

/** What the recognizer made of it, and what it says in the agent's language. */
function Understood({ message: { activityId, reading, text, pressed }, store, view }: UnderProps) {
  const styles = useStyles();
  const { me } = useDesk();
  const [asked, setAsked] = useState<Translated | 'asking' | null>(null);
  const mine = me.language ?? 'en';
  const known = view.translations[activityId] ?? (asked === 'asking' ? null : asked?.text);
  const isForeign = reading !== null && text !== '' && !mine.startsWith(reading.language.slice(0, 2));
  const translate = (): void => {
    setAsked('asking');
    api
      .post<Translated>(`/api/desk/cases/${store.caseId}/translate`, { activityId, to: mine })
      .then(setAsked, () => setAsked({ text: null, because: 'There is no translation now.' }));
  };
  // A button says itself what it means.
  const words = reading === null || pressed ? [] : readingWords(reading);
  return (
    <>
      {known === null || known === undefined ? null : (
        <div className={mergeClasses(styles.under, styles.original)}>
          In {languageWords(mine)}: {known}
        </div>
      )}
      {asked !== null && asked !== 'asking' && asked.text === null ? (
        <span className={styles.under}>{asked.because}</span>
      ) : null}
      <span className={mergeClasses(styles.under, styles.reading)}>
        {reading === null || words.length === 0 ? null : (
          <span title={readByWords(reading)}>{words.join(' · ')}</span>
        )}
        {isForeign && me.translation && !known ? (
          <Link as="button" inline onClick={translate} disabled={asked === 'asking'}>
            {asked === 'asking' ? 'Translating …' : 'Translate'}
          </Link>
        ) : null}
      </span>
    </>
  );
}

function Delivery({
  message: { activityId, notDelivered },
  store,
  view,
  isLast,
}: UnderProps & Pick<Props, 'isLast'>) {
  const styles = useStyles();
  const toasts = useToasts();
  const [isBusy, setBusy] = useState(false);
  const state = view.deliveries[activityId];
  const hasArrived = state === 'delivered' || state === 'seen';
  if (state === undefined || (hasArrived && !isLast)) return null;
  if (state === 'sending' || state === 'to_carry' || state === 'left_unsent') {
    return (
      <span className={mergeClasses(styles.under, styles.state)}>
        <ClockRegular aria-hidden /> {UNARRIVED[state]}
        {state === 'to_carry' ? (
          <Link as="button" inline onClick={() => goTo('/agent/companion')}>
            Copy it in the companion
          </Link>
        ) : null}
      </span>
    );
  }
  if (hasArrived) {
    return (
      <span className={mergeClasses(styles.under, styles.state)}>
        <CheckmarkRegular aria-hidden /> {state === 'seen' ? 'Seen' : 'Delivered'}
      </span>
    );
  }
  const retry = (): void => {
    setBusy(true);
    store
      .step('retry', { activityId })
      .catch((error: unknown) => toasts.failed('It was not sent again', error))
      .finally(() => setBusy(false));
  };
  return (
    <span className={mergeClasses(styles.under, styles.state, styles.bad)}>
      <ErrorCircleRegular aria-hidden /> Did not reach the buyer
      {notDelivered === null ? '' : `: ${notDelivered}`}
      {view.mine ? (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabled={isBusy}
          onClick={retry}
        >
          Send again
        </Button>
      ) : null}
    </span>
  );
}

const UNARRIVED = {
  sending: 'On its way',
  to_carry: 'Not sent yet.',
  left_unsent: 'Not sent: the buyer never read it',
};

/** What the agent wrote and nobody has confirmed. */
export function OutgoingMessage({
  outgoing: { say, at, state, because },
  store,
  onEdit,
}: {
  outgoing: Outgoing;
  store: CaseStore;
  onEdit: (unsent: Say) => void;
}) {
  const styles = useStyles();
  const { me } = useDesk();
  const edit = (): void => {
    const taken = store.takeBack(say.mark);
    if (taken) onEdit(taken);
  };
  return (
    <article
      className={mergeClasses(styles.message, styles.ours)}
      aria-label={`${me.agent.name}, not sent yet`}
    >
      <span className={styles.face} aria-hidden>
        <Avatar size={28} name={me.agent.name} color="brand" />
      </span>
      <div className={mergeClasses(styles.column, styles.columnOurs)}>
        <div className={styles.head}>
          <span className={styles.who}>{me.agent.name}</span>
          <time dateTime={at}>{clockWords(at)}</time>
        </div>
        <div className={mergeClasses(styles.bubble, styles.agent, styles.faded)} dir="auto">
          {say.text === '' ? 'Files' : say.text}
        </div>
        {state === 'refused' ? (
          <span className={mergeClasses(styles.under, styles.actions, styles.bad)} role="alert">
            <ErrorCircleRegular aria-hidden /> Not sent: {because}
            <Button size="small" onClick={() => store.retrySaying(say.mark)}>
              Try again
            </Button>
            <Button size="small" onClick={edit}>
              Edit
            </Button>
          </span>
        ) : (
          <span className={mergeClasses(styles.under, styles.state)}>
            <ClockRegular aria-hidden />{' '}
            {state === 'held' ? 'Kept here until the server can be reached' : 'Sending'}
          </span>
        )}
      </div>
    </article>
  );
}
