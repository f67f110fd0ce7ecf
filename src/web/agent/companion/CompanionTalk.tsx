import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { conversationIn, type Message } from '../../../domain/telling/conversation.ts';
import { lower, remedyWords } from '../../../domain/telling/words.ts';
import type { CompanionView, Named } from '../../../server/companion/wire.ts';
import type { CaseView } from '../../../server/desk/wire.ts';
import { api, wordsOf } from '../../shared/api.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords } from '../../shared/format.ts';
import { useMedia } from '../../shared/media.ts';
import { Loading } from '../../shared/States.tsx';
import { useToasts } from '../../shared/toasts.tsx';
import { useLoaded } from '../../shared/useLoaded.ts';
import { newMark } from '../composer/newMark.ts';
import { newDraft, PasteBox } from './PasteBox.tsx';
import { ReplyToSend } from './ReplyToSend.tsx';
import { HandedOver, Understood } from './Understood.tsx';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', columnGap: '28px' },
  one: { gridTemplateColumns: 'minmax(0, 1fr)' },
  work: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  talk: { margin: 0, padding: 0, listStyleType: 'none' },
  said: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
});

const LOOK_AGAIN_MS = 1_500;

interface Props {
  named: Named;
  onOpen: (caseId: string) => void;
}

/** One conversation: what is to be sent, or what the buyer wrote next; beside it what was made of it. */
export function CompanionTalk({ named, onOpen }: Props) {
  const styles = useStyles();
  const toasts = useToasts();
  const isNarrow = useMedia('(max-width: 900px)');
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  // Here and not in the box, which goes while a reply is to be sent: what was not taken is still there after it.
  const [draft, setDraft] = useState(newDraft);
  const { value: view, error, reload, replace } = useLoaded<CompanionView>(addressOf(named));
  const isAnswering = view?.isAnswering === true;
  useEffect(() => {
    if (!isAnswering) return;
    const timer = window.setInterval(reload, LOOK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [isAnswering, reload]);
  useEffect(() => {
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [reload]);
  const does = async (path: string, body: object, failed: string): Promise<boolean> => {
    setBusy(true);
    try {
      const after = await api.post<CompanionView>(`/api/companion/${path}`, { ...named, ...body });
      replace(after);
      setNotice(after.notice);
      return true;
    } catch (failure) {
      toasts.failed(failed, failure);
      reload();
      return false;
    } finally {
      setBusy(false);
    }
  };
  if (view === null) {
    if (error === null) return <Loading label="Looking" />;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{wordsOf(error)}</MessageBarBody>
      </MessageBar>
    );
  }
  const { toSend, kase } = view;
  const activityIds = toSend.map(({ activityId }) => activityId);
  const order = view.knownOrder;
  return (
    <div className={mergeClasses(styles.columns, isNarrow && styles.one)}>
      <div className={styles.work}>
        {kase === null ? null : <HandedOver view={kase} onOpen={onOpen} />}
        {notice === null ? null : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{notice}</MessageBarBody>
          </MessageBar>
        )}
        {order === null ? null : (
          <span>
            Order {order.number} of {order.buyer.name ?? 'a buyer without a name'}:{' '}
            {order.items.map(({ title }) => title).join(', ')}
          </span>
        )}
        {toSend.length > 0 ? (
          <ReplyToSend
            lines={toSend}
            isBusy={isBusy}
            onSent={() => void does('sent', { activityIds }, 'It is not recorded as sent')}
            onUnsent={() => void does('unsent', { activityIds }, 'That is not recorded')}
          />
        ) : (
          <>
            {kase === null ? null : (
              <OpenOffer
                view={kase}
                isBusy={isBusy}
                onAnswer={(offerId, answer) =>
                  void does('answered', { offerId, answer, mark: newMark() }, 'The answer is not recorded')
                }
              />
            )}
            {isAnswering ? (
              <Loading label="The answer is on its way" />
            ) : (
              <PasteBox
                draft={draft}
                onDraft={setDraft}
                isBusy={isBusy}
                onPasted={(pasted) => does('pasted', pasted, 'It was not read')}
              />
            )}
          </>
        )}
        {kase === null ? null : <Talk view={kase} />}
      </div>
      {kase === null ? null : (
        <div>
          <Understood view={kase} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}

function OpenOffer({
  view: { offers },
  isBusy,
  onAnswer,
}: {
  view: CaseView;
  isBusy: boolean;
  onAnswer: (offerId: string, answer: 'accept' | 'decline') => void;
}) {
  const styles = useStyles();
  const open = offers.find(({ status }) => status === 'open');
  if (open === undefined) return null;
  return (
    <section className={styles.line} aria-label="The offer before the buyer">
      <span>The buyer has an offer: {lower(remedyWords(open))}.</span>
      <Button appearance="primary" disabled={isBusy} onClick={() => onAnswer(open.id, 'accept')}>
        Buyer accepted
      </Button>
      <Button disabled={isBusy} onClick={() => onAnswer(open.id, 'decline')}>
        Buyer declined
      </Button>
    </section>
  );
}

/** What was said so far, newest first: what is at hand is above it. */
function Talk({ view: { entries, deliveries, row } }: { view: CaseView }) {
  const styles = useStyles();
  const now = useNow();
  const { messages } = conversationIn(entries);
  const shown = messages.filter(({ activityId }) => deliveries[activityId] !== 'to_carry').toReversed();
  if (shown.length === 0) return null;
  return (
    <section aria-label="Said so far">
      <h2 className={styles.title}>Said so far{row.status === 'closed' ? ', and settled or ended' : ''}</h2>
      <ul className={styles.talk}>
        {shown.map((message) => (
          <li key={message.n} className={styles.said}>
            <div className={styles.quiet}>
              {whoSaid(message)}, {momentWords(message.at, now)}
              {deliveries[message.activityId] === 'left_unsent' ? ' · not sent' : ''}
            </div>
            <div dir="auto">{message.text}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const whoSaid = ({ by, agent }: Message): string =>
  by === 'buyer' ? 'The buyer' : by === 'bot' ? 'The assistant' : (agent?.name ?? 'An agent');

function addressOf({ order, reference }: Named): string {
  const query = new URLSearchParams();
  if (order !== null) query.set('order', order);
  if (reference !== null) query.set('reference', reference);
  return `/api/companion/conversation?${query.toString()}`;
}
