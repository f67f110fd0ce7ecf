import {
  Button,
  makeStyles,
  mergeClasses,
  Switch,
  Tab,
  TabList,
  Textarea,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { AttachRegular, LightbulbRegular, SendRegular, TextQuoteRegular } from '@fluentui/react-icons';
import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type Ref,
} from 'react';
import type {
  CannedReply,
  CaseView,
  NoteDown,
  Preview,
  Previewed,
  Say,
  StoredFile,
  Suggestion,
} from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';
import { useToasts } from '../shared/toasts.tsx';
import { nameOf } from '../shared/words.ts';
import { CannedList, cannedId } from './CannedList.tsx';
import { cannedReplies, filledIn, fitting, unfilledIn } from './cannedReplies.ts';
import type { CaseStore } from './caseStore.ts';
import { useDesk } from './desk.ts';
import type { BegunOffer } from './offerOrder.ts';
import { useDraft, type Draft, type Mode } from './draft.ts';
import { FileChips, LanguageLine, ReadFirst, SuggestedReply, isTranslatedFor } from './ComposerParts.tsx';
import { statusWords } from './words.ts';
import { ThenLine } from './ThenLine.tsx';
import { newMark } from './newMark.ts';

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
  closed: { display: 'flex', alignItems: 'center', gap: '10px', flexWrap: 'wrap', padding: '6px 0' },
  hidden: { display: 'none' },
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
  };
}

/** Where an agent writes: to the buyer when the case is theirs, and notes for colleagues at any time. */
export function Composer({ ref, store, view, onTake, onOffer }: Props) {
  const styles = useStyles();
  const toasts = useToasts();
  const { me } = useDesk();
  const { row, mine } = view;
  const [draft, change] = useDraft(store.caseId, me.agent.id);
  const [canned, setCanned] = useState<CannedReply[]>([]);
  const [active, setActive] = useState(0);
  const [suggestion, setSuggestion] = useState<Suggestion | 'asking' | null>(null);
  const [translates, setTranslates] = useState(true);
  const [previewed, setPreviewed] = useState<Previewed | 'asking' | null>(null);
  const [uploading, setUploading] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const typedAt = useRef(0);
  const mode: Mode = mine ? draft.mode : 'note';
  const text = draft[mode];
  const write = (words: string): void => {
    change({ [mode]: words });
    setPreviewed(null);
  };
  const fill = (words: string): string => filledIn(words, view, { shop: me.shop, agent: me.agent.name });
  const filled = ({ then, ...reply }: CannedReply): CannedReply => ({
    ...reply,
    text: fill(reply.text),
    then: then && { ...then, note: then.note === null ? null : fill(then.note) },
  });
  // Without an order nothing can be priced, and a reply that goes with a remedy would go without it.
  const sendable = canned.filter(({ offers }) => offers === null || view.ladder !== null);
  const found =
    mode === 'reply' && text.startsWith('/')
      ? fitting(sendable, text.slice(1), row.language).map(filled)
      : [];
  const chosenReply = found[active];

  useImperativeHandle(ref, () => {
    const goThere = (): void => {
      window.requestAnimationFrame(() => area.current?.focus());
    };
    return {
      write: (to) => {
        change({ mode: to });
        goThere();
      },
      insert: (words) => {
        change(({ reply }) => ({
          mode: 'reply',
          reply: [reply, words].filter((each) => each !== '').join('\n\n'),
        }));
        goThere();
      },
      edit: (unsent) => {
        change((before) => takenBack(unsent, before));
        goThere();
      },
    };
  }, [change]);

  const typed = (words: string): void => {
    write(words);
    setActive(0);
    if (words.startsWith('/')) void cannedReplies().then(setCanned);
    if (mode === 'note' || performance.now() - typedAt.current < TYPING_EVERY_MS) return;
    typedAt.current = performance.now();
    api.post(`/api/desk/cases/${store.caseId}/typing`).catch(() => undefined);
  };
  const insert = (reply: CannedReply): void => {
    if (reply.offers !== null) {
      write('');
      onOffer({ remedy: reply.offers, words: reply.text });
      return;
    }
    write(reply.text);
    change({ then: reply.then });
    area.current?.focus();
  };
  const attach = (files: Iterable<File>): void => {
    for (const file of files) {
      setUploading((count) => count + 1);
      api
        .upload<StoredFile[]>(`/api/desk/cases/${store.caseId}/files`, file)
        .then((kept) => {
          added.current = [...added.current, ...kept];
          change({ files: added.current });
        })
        .catch((error: unknown) => toasts.failed(`${file.name} could not be attached`, error))
        .finally(() => setUploading((count) => count - 1));
    }
  };
  const added = useRef(draft.files);
  useEffect(() => {
    added.current = draft.files;
  }, [draft.files]);

  const unfilled = mode === 'reply' ? (unfilledIn(text) ?? unfilledIn(draft.then?.note ?? '')) : null;
  const canSend =
    unfilled === null &&
    uploading === 0 &&
    (text.trim() !== '' || (mode === 'reply' && draft.files.length > 0));
  const send = (): void => {
    if (!canSend) return;
    if (mode === 'note') {
      change({ note: '' });
      store.step('note', { text: text.trim() } satisfies NoteDown).catch((error: unknown) => {
        change({ note: text });
        toasts.failed('The note was not kept', error);
      });
      return;
    }
    const isDue = translates && text.trim() !== '' && isTranslatedFor(view, me);
    if (isDue && (previewed === null || previewed === 'asking')) {
      if (previewed === null) readFirst();
      return;
    }
    const attachments = draft.files.map(({ sha256, name }) => ({ sha256, name }));
    const shown =
      isDue && previewed !== null && previewed !== 'asking' && previewed.model !== null
        ? { text: previewed.text, model: previewed.model }
        : null;
    store.say({
      text: text.trim(),
      attachments,
      mark: newMark(),
      translate: translates,
      shown,
      then: draft.then,
    });
    change({ reply: '', files: [] });
    setSuggestion(null);
    setPreviewed(null);
  };
  const readFirst = (): void => {
    setPreviewed('asking');
    const asked = text.trim();
    api
      .post<Previewed>(`/api/desk/cases/${store.caseId}/preview`, { text: asked } satisfies Preview)
      // What was changed meanwhile is another message.
      .then((answer) => setPreviewed(area.current?.value.trim() === asked ? answer : null))
      .catch((error: unknown) => {
        setPreviewed(null);
        toasts.failed('It was not translated, and not sent', error);
      });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (found.length > 0 && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab'].includes(event.key)) {
      event.preventDefault();
      if (event.key === 'ArrowDown') setActive((active + 1) % found.length);
      else if (event.key === 'ArrowUp') setActive((active + found.length - 1) % found.length);
      else if (chosenReply) insert(chosenReply);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (text.startsWith('/')) write('');
      else area.current?.blur();
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (mode === 'reply' && event.clipboardData.files.length > 0) {
      event.preventDefault();
      attach(event.clipboardData.files);
    }
  };
  const onDrop = (event: DragEvent): void => {
    if (mode !== 'reply' || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    attach(event.dataTransfer.files);
  };
  const suggest = (): void => {
    setSuggestion('asking');
    api
      .post<Suggestion>(`/api/desk/cases/${store.caseId}/suggest`)
      .then(setSuggestion, () =>
        setSuggestion({ text: null, by: null, because: 'There is no suggestion now.' }),
      );
  };

  const readsFirst = previewed === null && translates && text.trim() !== '' && isTranslatedFor(view, me);
  const sendLabel = mode === 'note' ? 'Add note' : readsFirst ? 'Read the translation' : 'Send';

  return (
    <div className={mergeClasses(styles.composer, mode === 'note' && mine && styles.note)} onDrop={onDrop}>
      <div className={styles.inner}>
        {mine ? (
          <TabList
            size="small"
            selectedValue={mode}
            onTabSelect={(_event, { value }) => change({ mode: value as Mode })}
          >
            <Tab value="reply">Reply to {nameOf(row)}</Tab>
            <Tab value="note">Internal note</Tab>
          </TabList>
        ) : (
          <NotYours view={view} me={me.agent.id} onTake={onTake} />
        )}
        {mode === 'reply' && suggestion !== null ? (
          <SuggestedReply
            suggestion={suggestion}
            onUse={(words) => {
              write(words);
              setSuggestion(null);
              area.current?.focus();
            }}
            onDismiss={() => setSuggestion(null)}
          />
        ) : null}
        {mode === 'reply' && previewed !== null ? (
          <ReadFirst
            previewed={previewed}
            onChange={() => {
              setPreviewed(null);
              area.current?.focus();
            }}
          />
        ) : null}
        {found.length > 0 ? <CannedList replies={found} active={active} onChoose={insert} /> : null}
        <Textarea
          className={styles.box}
          textarea={{ ref: area, className: styles.area }}
          aria-label={mode === 'reply' ? `Reply to ${nameOf(row)}` : 'Internal note'}
          placeholder={
            mode === 'reply'
              ? 'Write to the buyer; / for canned replies'
              : 'Write a note for colleagues; the buyer never sees it'
          }
          resize="vertical"
          maxLength={LARGEST_TEXT}
          value={text}
          aria-activedescendant={chosenReply && cannedId(chosenReply)}
          onChange={(_event, { value }) => typed(value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {mode === 'reply' && draft.then !== null ? (
          <ThenLine then={draft.then} view={view} onDrop={() => change({ then: null })} />
        ) : null}
        {mode === 'reply' ? (
          <FileChips
            files={draft.files}
            uploading={uploading}
            onRemove={(gone) => change({ files: draft.files.filter((file) => file !== gone) })}
          />
        ) : null}
        <div className={styles.bar}>
          {mode === 'reply' ? (
            <>
              <input
                ref={picker}
                type="file"
                multiple
                className={styles.hidden}
                aria-label="Files to attach"
                onChange={({ target }) => {
                  attach(Array.from(target.files ?? []));
                  target.value = '';
                }}
              />
              <Tool
                label="Attach pictures or files"
                icon={<AttachRegular />}
                onClick={() => picker.current?.click()}
              />
              <Tool
                label="Canned replies (/)"
                icon={<TextQuoteRegular />}
                onClick={() => {
                  if (text === '') typed('/');
                  area.current?.focus();
                }}
              />
              <Tool label="Suggest a reply" icon={<LightbulbRegular />} onClick={suggest} />
              {unfilled === null ? null : (
                <span className={styles.hint} role="status">
                  Write something for {unfilled} first.
                </span>
              )}
              <LanguageLine view={view} me={me} translates={translates} />
              {me.translation ? (
                <Switch
                  label="Translate"
                  checked={translates}
                  onChange={(_event, { checked }) => setTranslates(checked)}
                />
              ) : null}
            </>
          ) : (
            <span className={styles.hint}>{mine ? 'Never sent to the buyer.' : ''}</span>
          )}
          <Button
            className={styles.send}
            appearance={mode === 'reply' ? 'primary' : 'secondary'}
            icon={mode === 'reply' ? <SendRegular /> : null}
            disabled={!canSend}
            onClick={send}
          >
            {sendLabel}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Tool({ label, icon, onClick }: { label: string; icon: React.ReactElement; onClick: () => void }) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}

/** Why one cannot write to the buyer now, and what to do about it. */
function NotYours({ view: { row }, me, onTake }: { view: CaseView; me: string; onTake: () => void }) {
  const styles = useStyles();
  if (row.status === 'waiting') {
    return (
      <div className={styles.closed}>
        <span className={styles.hint}>Take the case to write to {nameOf(row)}</span>
        <Button size="small" onClick={onTake}>
          Take it
        </Button>
      </div>
    );
  }
  const words = {
    with_agent: `${statusWords(row, me)}: only they write to the buyer.`,
    open: 'The assistant speaks with the buyer.',
    closed: 'The case is closed.',
  }[row.status];
  return <div className={mergeClasses(styles.closed, styles.hint)}>{words}</div>;
}
