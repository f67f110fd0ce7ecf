import { Button, makeStyles, Spinner, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { AttachRegular, LightbulbRegular } from '@fluentui/react-icons';
import { languageWords } from '../../../domain/telling/words.ts';
import type { CaseView, Me, Previewed, StoredFile, Suggestion } from '../../../server/desk/wire.ts';
import { sizeWords } from '../../shared/format.ts';

const useStyles = makeStyles({
  suggestion: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px',
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '6px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  files: { flexWrap: 'wrap', rowGap: '4px' },
});

interface SuggestedProps {
  suggestion: Suggestion | 'asking';
  onUse: (text: string) => void;
  onDismiss: () => void;
}

/** A model's words or the assistant's, clearly not the agent's: they go nowhere before somebody takes them up and sends them. */
export function SuggestedReply({ suggestion, onUse, onDismiss }: SuggestedProps) {
  const styles = useStyles();
  if (suggestion === 'asking')
    return <Spinner size="tiny" label="Thinking of a reply …" labelPosition="after" />;
  const { text, by, because } = suggestion;
  return (
    <section className={styles.suggestion} aria-label="Suggested reply">
      <span className={styles.head}>
        <LightbulbRegular aria-hidden />
        {text === null
          ? (because ?? 'There is no suggestion now.')
          : `A suggestion${by === 'model' ? ' by the model' : ': what the assistant would say next'}. Nothing is sent before you send it.`}
      </span>
      {text === null ? null : <span className={styles.text}>{text}</span>}
      <span className={styles.buttons}>
        {text === null ? null : (
          <Button size="small" onClick={() => onUse(text)}>
            Put it in the box
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onDismiss}>
          Dismiss
        </Button>
      </span>
    </section>
  );
}

interface ReadFirstProps {
  previewed: Previewed | 'asking';
  onChange: () => void;
}

/** The translation as the buyer would read it, and what it says in the agent's own language. */
export function ReadFirst({ previewed, onChange }: ReadFirstProps) {
  const styles = useStyles();
  if (previewed === 'asking') return <Spinner size="tiny" label="Translating …" labelPosition="after" />;
  return (
    <section className={styles.suggestion} aria-label="What the buyer would read">
      <span className={styles.head}>The buyer would read this. Nothing is sent before you send it.</span>
      <span className={styles.text} lang={previewed.language}>
        {previewed.text}
      </span>
      {previewed.back === null ? null : (
        <>
          <span className={styles.head}>Translated back, it says:</span>
          <span className={styles.text}>{previewed.back}</span>
        </>
      )}
      <span className={styles.buttons}>
        <Button size="small" appearance="subtle" onClick={onChange}>
          Change it
        </Button>
      </span>
    </section>
  );
}

/** Whether an agent's words go to this buyer in another language than they are written in. */
export function isTranslatedFor({ row: { language } }: CaseView, me: Me): boolean {
  return me.translation && language !== null && (me.language ?? 'en').slice(0, 2) !== language.slice(0, 2);
}

/** What language the buyer will read it in, and whether anything is translated. */
export function LanguageLine({
  view: { row },
  me,
  translates,
}: {
  view: CaseView;
  me: Me;
  translates: boolean;
}) {
  const styles = useStyles();
  if (row.language === null) return null;
  const mine = me.language ?? 'en';
  if (mine.slice(0, 2) === row.language.slice(0, 2)) return null;
  const theirs = languageWords(row.language);
  if (!me.translation)
    return (
      <span className={styles.hint}>
        The buyer writes {theirs}. There is no translation: your words go as they are.
      </span>
    );
  return (
    <span className={styles.hint}>
      {translates
        ? `Sent in ${theirs}; your words are kept beside it.`
        : `The buyer writes ${theirs}; your words go as they are.`}
    </span>
  );
}

interface ChipsProps {
  files: readonly StoredFile[];
  uploading: number;
  onRemove: (file: StoredFile) => void;
}

/** Files that go with the message. */
export function FileChips({ files, uploading, onRemove }: ChipsProps) {
  const styles = useStyles();
  if (files.length === 0 && uploading === 0) return null;
  return (
    <>
      <TagGroup
        className={styles.files}
        aria-label="Files to send"
        onDismiss={(_event, { value }) => {
          const gone = files.find(({ sha256 }) => sha256 === value);
          if (gone) onRemove(gone);
        }}
      >
        {files.map((file) => (
          <Tag key={file.sha256} value={file.sha256} size="small" dismissible icon={<AttachRegular />}>
            {file.name ?? file.contentType}
            {file.bytes === 0 ? '' : ` (${sizeWords(file.bytes)})`}
          </Tag>
        ))}
      </TagGroup>
      {uploading > 0 ? <Spinner size="extra-tiny" label="Storing the file …" /> : null}
    </>
  );
}
