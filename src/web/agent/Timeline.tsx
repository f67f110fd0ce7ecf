import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { counted } from '../../domain/telling/words.ts';
import type { CaseView, Say } from '../../server/desk/wire.ts';
import { useNow } from '../shared/clock.ts';
import { dayWords } from '../shared/format.ts';
import { shopZone } from '../shared/Shell.tsx';
import { nameOf } from '../shared/words.ts';
import type { CaseStore } from './caseStore.ts';
import { useCaseSnapshot, useDesk } from './desk.ts';
import { Message, OutgoingMessage } from './Message.tsx';
import { Event, Note, OfferCard } from './TimelineItems.tsx';
import { timelineOf, type TimelineItem } from './timeline.ts';

/** As far from the end as still counts as being there, in pixels. */
const NEAR = 80;

const useStyles = makeStyles({
  frame: { position: 'relative', flexGrow: 1, minHeight: 0 },
  scroll: { height: '100%', overflowY: 'auto', boxSizing: 'border-box', padding: '12px 18px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    maxWidth: '860px',
    margin: '0 auto',
    padding: 0,
    listStyleType: 'none',
  },
  day: {
    alignSelf: 'center',
    margin: '6px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { display: 'flex', flexDirection: 'column' },
  typing: {
    minHeight: '18px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontStyle: 'italic',
  },
  news: {
    position: 'absolute',
    bottom: '10px',
    left: '50%',
    transform: 'translateX(-50%)',
    boxShadow: tokens.shadow8,
  },
});

interface TimelineProps {
  store: CaseStore;
  view: CaseView;
  /** What was not sent yet is to be written otherwise. */
  onEdit: (unsent: Say) => void;
}

/** Everything that happened, in its order. It stays where the reader is; what is new is announced, not scrolled to. */
export function Timeline({ store, view, onEdit }: TimelineProps) {
  const styles = useStyles();
  const now = useNow();
  const { outgoing } = useCaseSnapshot(store);
  const { typing, me } = useDesk();
  const items = useMemo(() => timelineOf(view.entries, shopZone), [view.entries]);
  // Once its entry is there the message is shown as what is on record, even before the server's answer comes.
  const waiting = outgoing.filter(
    ({ say, after }) => !items.some((item) => item.n > after && isSame(item, say.text, me.agent.id)),
  );
  const { box, end, unseen, toEnd } = useStayingPut(items, waiting.length);
  const writes = typing.get(store.caseId);
  const lastOfOurs = items.findLast((item) => item.kind === 'message' && item.message.by !== 'buyer')?.n;
  return (
    <div className={styles.frame}>
      <div
        ref={box}
        className={styles.scroll}
        tabIndex={0}
        role="log"
        aria-label="Conversation"
        aria-live="polite"
      >
        <ol className={styles.list}>
          {items.map((item, index) => (
            <Placed
              key={item.n}
              item={item}
              before={items[index - 1]}
              isLast={item.n === lastOfOurs}
              store={store}
              view={view}
              now={now}
            />
          ))}
          {waiting.map((each) => (
            <li key={each.say.mark} className={styles.item}>
              <OutgoingMessage outgoing={each} store={store} onEdit={onEdit} />
            </li>
          ))}
          <li className={styles.typing}>
            {writes
              ? `${writes.by === 'buyer' ? nameOf(view.row) : (writes.name ?? 'A colleague')} is writing …`
              : ''}
          </li>
        </ol>
        <div ref={end} />
      </div>
      {unseen > 0 ? (
        <Button
          className={styles.news}
          shape="circular"
          size="small"
          icon={<ArrowDownRegular />}
          onClick={toEnd}
        >
          {counted(unseen, 'new message')}
        </Button>
      ) : null}
    </div>
  );
}

const isSame = (item: TimelineItem, text: string, agentId: string): boolean =>
  item.kind === 'message' &&
  item.message.agent?.id === agentId &&
  (item.message.translation?.text ?? item.message.text) === text;

interface PlacedProps {
  item: TimelineItem;
  before: TimelineItem | undefined;
  /** The last that was written to the buyer. */
  isLast: boolean;
  store: CaseStore;
  view: CaseView;
  now: number;
}

function Placed({ item, before, isLast, store, view, now }: PlacedProps) {
  const styles = useStyles();
  const day = new Date(item.at).toDateString();
  const isNewDay = before === undefined || new Date(before.at).toDateString() !== day;
  const isSameSpeaker =
    item.kind === 'message' &&
    before?.kind === 'message' &&
    !isNewDay &&
    before.message.by === item.message.by &&
    before.message.agent?.id === item.message.agent?.id;
  return (
    <>
      {isNewDay ? (
        <li className={styles.day}>
          {day === new Date(now).toDateString() ? 'Today' : dayWords(item.at, now)}
        </li>
      ) : null}
      <li className={styles.item}>
        {item.kind === 'message' ? (
          <Message item={item} store={store} view={view} isContinued={isSameSpeaker} isLast={isLast} />
        ) : item.kind === 'offer' ? (
          <OfferCard offered={item.offered} view={view} isAlone />
        ) : item.kind === 'note' ? (
          <Note item={item} />
        ) : (
          <Event item={item} />
        )}
      </li>
    </>
  );
}

/** At the end the view goes on with the conversation; anywhere else it stays, and counts what came meanwhile. */
function useStayingPut(items: readonly TimelineItem[], outgoing: number) {
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const last = items.at(-1)?.n ?? 0;
  /** The last item there was when the reader left the end; null at the end. */
  const [leftAt, setLeftAt] = useState<number | null>(null);
  const toEnd = (): void => {
    end.current?.scrollIntoView();
  };
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onScroll = (): void => {
      const isThere = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      if (isThere !== isAtEnd.current) setLeftAt(isThere ? null : last);
      isAtEnd.current = isThere;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    // A picture that arrives, or a composer that grows, moves the end away from somebody who was there.
    const resized = new ResizeObserver(() => {
      if (isAtEnd.current) end.current?.scrollIntoView();
    });
    resized.observe(element);
    if (element.firstElementChild) resized.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, [last]);
  useLayoutEffect(() => {
    if (!isAtEnd.current) return;
    end.current?.scrollIntoView();
  }, [last]);
  useLayoutEffect(() => {
    if (outgoing > 0) end.current?.scrollIntoView();
  }, [outgoing]);
  const unseen = leftAt === null ? 0 : items.filter(({ n, kind }) => n > leftAt && kind === 'message').length;
  return { box, end, unseen, toEnd };
}
