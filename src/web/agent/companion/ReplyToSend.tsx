import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { languageWords } from '../../../domain/telling/words.ts';
import type { LineToSend } from '../../../server/companion/wire.ts';
import { useToasts } from '../../shared/toasts.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  text: { width: '100%' },
  typed: { '@media (max-width: 800px)': { maxHeight: '40vh' } },
});

interface Props {
  lines: readonly LineToSend[];
  isBusy: boolean;
  onSent: () => void;
  onUnsent: () => void;
}

/** What is to be copied to the buyer, and what became of it. */
export function ReplyToSend({ lines, isBusy, onSent, onUnsent }: Props) {
  const styles = useStyles();
  const toasts = useToasts();
  const box = useRef<HTMLElement>(null);
  const text = lines.map((line) => line.text).join('\n\n');
  const files = lines.flatMap((line) => line.files);
  const hasRunOut = lines.some((line) => line.hasRunOut);
  useEffect(() => box.current?.querySelector('button')?.focus(), [text]);
  const copyAll = (): void => {
    // Browsers keep the clipboard from pages without TLS.
    if (!window.isSecureContext) {
      box.current?.querySelector('textarea')?.select();
      toasts.done('Marked: press Ctrl+C');
      return;
    }
    navigator.clipboard.writeText(text).then(
      () => toasts.done('Copied'),
      (error: unknown) => toasts.failed('It could not be copied: mark the text and copy it', error),
    );
  };
  return (
    <section ref={box} className={styles.box} aria-label="Reply to copy">
      {hasRunOut ? (
        <MessageBar intent="warning">
          <MessageBarBody>
            The offer in it is over: do not send it. Where you have sent it, say so.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <Field
        label={`Reply to copy${languageIn(lines)}`}
        hint="Nothing of it is said before you have sent it."
      >
        <Textarea
          className={styles.text}
          readOnly
          resize="vertical"
          textarea={{ className: styles.typed }}
          rows={Math.min(16, Math.max(4, text.split('\n').length + Math.floor(text.length / 80)))}
          value={text}
          lang={lines[0]?.language}
        />
      </Field>
      {files.length === 0 ? null : (
        <ul aria-label="Files that go with it">
          {files.map(({ name, sha256 }, index) => (
            <li key={`${sha256 ?? ''} ${index}`}>
              {sha256 === null ? (
                'A copy of the conversation: export the case at the desk'
              ) : (
                <a href={`/api/desk/photos/${sha256}`} download={name ?? sha256}>
                  {name ?? 'A file'}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<CopyRegular />} onClick={copyAll}>
          Copy
        </Button>
        <Button icon={<CheckmarkRegular />} disabled={isBusy} onClick={onSent}>
          I sent it
        </Button>
        <Button appearance="subtle" disabled={isBusy} onClick={onUnsent}>
          I do not send it
        </Button>
      </div>
    </section>
  );
}

const languageIn = ([first]: readonly LineToSend[]): string =>
  first === undefined ? '' : `, in ${languageWords(first.language)}`;
