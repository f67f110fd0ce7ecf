import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { AttachRegular, LightbulbRegular, TextQuoteRegular } from '@fluentui/react-icons';
import { useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hidden: { display: 'none' },
});

interface Props {
  onFiles: (files: Iterable<File>) => void;
  onCanned: () => void;
  onSuggest: () => void;
  /** A place in the words that has still to be filled in. */
  unfilled: string | null;
  children: ReactNode;
}

/** What helps with a reply, under its box. */
export function ReplyTools({ onFiles, onCanned, onSuggest, unfilled, children }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        className={styles.hidden}
        aria-label="Files to attach"
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []));
          target.value = '';
        }}
      />
      <Tool
        label="Attach pictures or files"
        icon={<AttachRegular />}
        onClick={() => picker.current?.click()}
      />
      <Tool label="Canned replies (/)" icon={<TextQuoteRegular />} onClick={onCanned} />
      <Tool label="Suggest a reply" icon={<LightbulbRegular />} onClick={onSuggest} />
      {unfilled === null ? null : (
        <span className={styles.hint} role="status">
          Write something for {unfilled} first.
        </span>
      )}
      {children}
    </>
  );
}

function Tool({ label, icon, onClick }: { label: string; icon: ReactElement; onClick: () => void }) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
