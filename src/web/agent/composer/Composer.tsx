import { Button, makeStyles, mergeClasses, Switch, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import {
  useImperativeHandle,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react';
import type { CannedReply, CaseView, NoteDown, Say } from '../../../server/desk/wire.ts';
import { api } from '../../shared/api.ts';
import { useToasts } from '../../shared/toasts.tsx';
import { nameOf } from '../../shared/words.ts';
import { CannedList, cannedId } from './CannedList.tsx';
import { behindSlash, unfilledIn } from '../cannedReplies.ts';
import type { CaseStore } from '../caseStore.ts';
import { useDesk } from '../desk.ts';
import type { BegunOffer } from '../offerOrder.ts';
import { useDraft, type Draft, type Mode } from './draft.ts';
import { FileChips, LanguageLine, ReadFirst, SuggestedReply, isTranslatedFor } from './ComposerParts.tsx';
import { Whom } from './Whom.tsx';
import { ThenLine } from './ThenLine.tsx';
import { newMark } from './newMark.ts';
import { ReplyTools } from './ReplyTools.tsx';
import { useCanned } from './useCanned.ts';
import { useReadFirst } from './useReadFirst.ts';
import { useSuggestion } from './useSuggestion.ts';
import { useUploads } from './useUploads.ts';

const TYPING_EVERY_MS = 3_000;
const LARGEST_TEXT = 4_000;

const useStyles = makeStyles({
  composer: {
    position: 'relative',
    flexShrink: 0,
    padding: '4px 14px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  inner: { maxWidth: '860px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '6px' },
  box: { width: '100%' },
  area: { maxHeight: '200px', minHeight: '44px' },
  bar: { display: 'flex', alignItems: 'center', gap: '4px', flexWrap: 'wrap' },
  // At the end of its line, also where it has one of its own.
  send: { marginLeft: 'auto' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the rest of the case asks of the box. */
export interface ComposerHandle {
  /** Goes to the box for a reply or a note. */
  write: (mode: Mode) => void;
  /** Puts words behind the reply that is begun. */
  insert: (words: string) => void;
  /** Puts what was not sent yet before the reply that is begun, which must not be lost for it. */
  edit: (unsent: Say) => void;
}

interface Props {
  ref: Ref<ComposerHandle>;
  store: CaseStore;
  view: CaseView;
  onTake: () => void;
  /** Goes on with a remedy, of which nothing is sent yet. */
  onOffer: (begun: BegunOffer) => void;
}

function takenBack({ text, attachments, then }: Say, before: Draft): Partial<Draft> {
  const files = attachments.map((file) => ({ ...file, contentType: 'file', bytes: 0 }));
  return {
    mode: 'reply',
    reply: [text, before.reply].filter((each) => each !== '').join('\n\n'),
    files: [...files, ...before.files],
    then,
    thenOf: text,
  };
}

/** Where an agent writes: to the buyer when the case is theirs, and notes for colleagues at any time. */
export function Composer({ ref, store, view, onTake, onOffer }: Props) {
  const styles = useStyles();
  const toasts = useToasts();
  const { me } = useDesk();
  const { row, mine } = view;
  const [draft, change] = useDraft(store.caseId, me.agent.id);
  const { suggestion, suggest, drop } = useSuggestion(store.caseId);
  const [translates, setTranslates] = useState(true);
  const reading = useReadFirst(store.caseId);
  const { uploading, attach } = useUploads(store.caseId, draft.files, change);
  const area = useRef<HTMLTextAreaElement>(null);
  const mode: Mode = mine ? draft.mode : 'note';
  const isReply = mode === 'reply';
  const text = draft[mode];
  const typing = useTyping(store.caseId);
  const goThere = (): void => area.current?.focus();
  const write = (words: string): void => {
    change({ [mode]: words });
    reading.forget();
  };
  const insert = (reply: CannedReply): void => {
    const before = behindSlash(text)?.before ?? '';
    if (reply.offers !== null) {
      write(before);
      onOffer({ remedy: reply.offers, words: reply.text });
      return;
    }
    write(before + reply.text);
    change({ then: reply.then, thenOf: reply.text });
    goThere();
  };
  const { found, active, look, takes } = useCanned(isReply ? text : '', view, insert);
  useHandle(ref, change, area);

  const typed = (words: string): void => {
    write(words);
    look(words);
    if (isReply) typing();
  };
  const unfilled = isReply ? (unfilledIn(text) ?? unfilledIn(draft.then?.note ?? '')) : null;
  const canSend =
    unfilled === null && uploading === 0 && (text.trim() !== '' || (isReply && draft.files.length > 0));
  const isDue = isReply && translates && text.trim() !== '' && isTranslatedFor(view, me);
  const keepNote = (): void => {
    change({ note: '' });
    store.step('note', { text: text.trim() } satisfies NoteDown).catch((error: unknown) => {
      change({ note: text });
      toasts.failed('The note was not kept', error);
    });
  };
  const say = (): void => {
    store.say({
      text: text.trim(),
      attachments: draft.files.map(({ sha256, name }) => ({ sha256, name })),
      mark: newMark(),
      translate: translates,
      shown: isDue ? reading.shown : null,
      then: draft.then,
    });
    change({ reply: '', files: [] });
    drop();
    reading.forget();
  };
  const send = (): void => {
    const asked = text.trim();
    if (!canSend || (isDue && reading.previewed === 'asking')) return;
    if (!isReply) keepNote();
    else if (!isDue || reading.previewed !== null) say();
    else reading.ask(asked, () => area.current?.value.trim() === asked);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (takes(event)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      // Words behind a slash that look for nothing are the reply's own.
      const looked = found.length > 0 ? behindSlash(text) : null;
      if (looked) write(looked.before);
      else area.current?.blur();
    }
  };
  /** Files that are dropped or pasted go to the reply. */
  const taken = (event: DragEvent | ClipboardEvent, { files }: DataTransfer): void => {
    if (!isReply || files.length === 0) return;
    event.preventDefault();
    attach(files);
  };

  return (
    <div
      className={mergeClasses(styles.composer, !isReply && mine && styles.note)}
      onDrop={(event) => taken(event, event.dataTransfer)}
    >
      <div className={styles.inner}>
        <Whom
          view={view}
          mode={mode}
          me={me.agent.id}
          onMode={(to) => change({ mode: to })}
          onTake={onTake}
        />
        {isReply && suggestion !== null ? (
          <SuggestedReply
            suggestion={suggestion}
            onUse={(words) => {
              write(words);
              drop();
              goThere();
            }}
            onDismiss={drop}
          />
        ) : null}
        {isReply && reading.previewed !== null ? (
          <ReadFirst
            previewed={reading.previewed}
            onChange={() => {
              reading.forget();
              goThere();
            }}
          />
        ) : null}
        {found.length > 0 ? <CannedList replies={found} active={active} onChoose={insert} /> : null}
        <Textarea
          className={styles.box}
          textarea={{ ref: area, className: styles.area }}
          aria-label={isReply ? `Reply to ${nameOf(row)}` : 'Internal note'}
          placeholder={
            isReply
              ? 'Write to the buyer; / for canned replies'
              : 'Write a note for colleagues; the buyer never sees it'
          }
          resize="vertical"
          maxLength={LARGEST_TEXT}
          value={text}
          aria-activedescendant={found[active] && cannedId(found[active])}
          onChange={(_event, { value }) => typed(value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => taken(event, event.clipboardData)}
        />
        {isReply ? <WithReply draft={draft} view={view} uploading={uploading} change={change} /> : null}
        <div className={styles.bar}>
          {isReply ? (
            <ReplyTools
              onFiles={attach}
              onCanned={() => {
                if (!behindSlash(text)) typed(text === '' || /\s$/.test(text) ? `${text}/` : `${text} /`);
                goThere();
              }}
              onSuggest={suggest}
              unfilled={unfilled}
            >
              <LanguageLine view={view} me={me} translates={translates} />
              {me.translation ? (
                <Switch
                  label="Translate"
                  checked={translates}
                  onChange={(_event, { checked }) => setTranslates(checked)}
                />
              ) : null}
            </ReplyTools>
          ) : (
            <span className={styles.hint}>{mine ? 'Never sent to the buyer.' : ''}</span>
          )}
          <Button
            className={styles.send}
            appearance={isReply ? 'primary' : 'secondary'}
            icon={isReply ? <SendRegular /> : null}
            disabled={!canSend}
            onClick={send}
          >
            {!isReply ? 'Add note' : isDue && reading.previewed === null ? 'Read the translation' : 'Send'}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** What the rest of the case asks of the box goes to the draft, and then to the box. */
function useHandle(
  ref: Ref<ComposerHandle>,
  change: ReturnType<typeof useDraft>[1],
  area: RefObject<HTMLTextAreaElement | null>,
): void {
  useImperativeHandle(ref, () => {
    const changed = (part: Parameters<typeof change>[0]): void => {
      change(part);
      window.requestAnimationFrame(() => area.current?.focus());
    };
    return {
      write: (mode) => changed({ mode }),
      insert: (words) =>
        changed(({ reply }) => ({
          mode: 'reply',
          reply: [reply, words].filter((each) => each !== '').join('\n\n'),
        })),
      edit: (unsent) => changed((before) => takenBack(unsent, before)),
    };
  }, [change, area]);
}

/** Tells the buyer that somebody writes, not at every key. */
function useTyping(caseId: string): () => void {
  const typedAt = useRef(0);
  return () => {
    if (performance.now() - typedAt.current < TYPING_EVERY_MS) return;
    typedAt.current = performance.now();
    api.post(`/api/desk/cases/${caseId}/typing`).catch(() => undefined);
  };
}

interface WithReplyProps {
  draft: Draft;
  view: CaseView;
  uploading: number;
  change: (part: Partial<Draft>) => void;
}

/** What goes with a reply: what it does as it is sent, and its files. */
const WithReply = ({ draft: { then, files }, view, uploading, change }: WithReplyProps) => (
  <>
    {then === null ? null : <ThenLine then={then} view={view} onDrop={() => change({ then: null })} />}
    <FileChips
      files={files}
      uploading={uploading}
      onRemove={(gone) => change({ files: files.filter((file) => file !== gone) })}
    />
  </>
);
