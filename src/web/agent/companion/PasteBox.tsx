import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ImageAddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Pasted } from '../../../server/companion/wire.ts';
import type { StoredFile } from '../../../server/desk/wire.ts';
import { api } from '../../shared/api.ts';
import { useToasts } from '../../shared/toasts.tsx';
import { FileChips } from '../composer/ComposerParts.tsx';
import { newMark } from '../composer/newMark.ts';
import { blocksOf } from './thread.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  blocks: { margin: 0, padding: '8px 12px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  hidden: { display: 'none' },
});

/** What is being pasted, until it is taken. */
interface Draft {
  text: string;
  /** The blocks of it that the buyer did not write. */
  others: ReadonlySet<number>;
  files: readonly StoredFile[];
  /** The same pasted twice under one mark is taken once. */
  mark: string;
}

export const newDraft = (): Draft => ({ text: '', others: new Set(), files: [], mark: newMark() });

interface Props {
  draft: Draft;
  onDraft: (change: (before: Draft) => Draft) => void;
  isBusy: boolean;
  /** Resolves to whether it was taken. */
  onPasted: (pasted: Pick<Pasted, 'messages' | 'note' | 'mark'>) => Promise<boolean>;
}

/** Where an agent puts what the buyer wrote elsewhere: one message, or a thread whose messages are told apart. */
export function PasteBox({ draft, onDraft, isBusy, onPasted }: Props) {
  const styles = useStyles();
  const toasts = useToasts();
  const box = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { text, others, files, mark } = draft;
  const [uploading, setUploading] = useState(0);
  const change = (changed: Partial<Draft>): void =>
    onDraft((before) => ({ ...before, ...changed, mark: newMark() }));
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const blocks = blocksOf(text);
  const byBuyer = blocks.filter((_block, index) => !others.has(index));
  const isEmpty = byBuyer.length === 0 && files.length === 0;
  const add = (chosen: readonly File[]): void => {
    setUploading(chosen.length);
    Promise.all(chosen.map((file) => api.upload<StoredFile[]>('/api/desk/cases/companion/files', file)))
      .then((stored) =>
        onDraft((before) => ({
          ...before,
          files: [...before.files, ...stored.flat()].slice(0, 5),
          mark: newMark(),
        })),
      )
      .catch((error: unknown) => toasts.failed('The photo was not kept', error))
      .finally(() => setUploading(0));
  };
  const submit = async (): Promise<void> => {
    if (isEmpty || isBusy || uploading > 0) return;
    const sent = files.map(({ sha256, name }) => ({ sha256, name }));
    const words = byBuyer.length === 0 ? [''] : byBuyer;
    const messages = words.map((each, index) => ({
      text: each,
      files: index === words.length - 1 ? sent : [],
    }));
    const rest = blocks.filter((_block, index) => others.has(index)).join('\n\n');
    if (await onPasted({ messages, note: rest === '' ? null : rest, mark })) onDraft(newDraft);
  };
  return (
    <form
      ref={box}
      className={styles.box}
      aria-label="What the buyer wrote"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label="What the buyer wrote"
        hint="One message or a whole thread, with a blank line between messages. Ctrl+Enter reads it."
      >
        <Textarea
          rows={5}
          resize="vertical"
          value={text}
          maxLength={8_000}
          onChange={(_event, { value }) => change({ text: value, others: new Set() })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void submit();
          }}
        />
      </Field>
      {blocks.length < 2 ? null : (
        <fieldset className={styles.blocks}>
          <legend>Which of these did the buyer write? The rest is kept as a note.</legend>
          {blocks.map((block, index) => (
            <div key={index}>
              <Checkbox
                checked={!others.has(index)}
                label={block}
                onChange={(_event, { checked }) => {
                  const after = new Set(others);
                  if (checked === true) after.delete(index);
                  else after.add(index);
                  change({ others: after });
                }}
              />
            </div>
          ))}
        </fieldset>
      )}
      <FileChips
        files={files}
        uploading={uploading}
        onRemove={(gone) => change({ files: files.filter((each) => each !== gone) })}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isEmpty || isBusy || uploading > 0}>
          {isBusy ? 'Reading …' : 'Read it'}
        </Button>
        <Button icon={<ImageAddRegular />} onClick={() => picker.current?.click()}>
          Add the buyer’s photos
        </Button>
        <input
          ref={picker}
          className={styles.hidden}
          type="file"
          accept="image/*"
          multiple
          tabIndex={-1}
          aria-hidden
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </form>
  );
}
