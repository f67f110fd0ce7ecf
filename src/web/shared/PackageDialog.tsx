import { Checkbox, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { MakePackage, PackageChoices } from '../../server/package/wire.ts';
import { api } from './api.ts';
import { save } from './save.ts';
import { Failed } from './States.tsx';
import { StepDialog } from './StepDialog.tsx';

const useStyles = makeStyles({
  about: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '220px',
    overflowY: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { overflowWrap: 'anywhere' },
});

const KINDS: Record<PackageChoices['suggestions'][number]['kind'], string> = {
  email: 'email address',
  card: 'payment card',
  account: 'bank account',
  number: 'phone or other number',
  link: 'link',
  address: 'street address',
};

const toggled = (set: ReadonlySet<string>, item: string, isIn: boolean): Set<string> => {
  const next = new Set(set);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
};

interface Props {
  caseId: string;
  /** Evidence that the marketplace wants and the case does not have, for people. */
  missing?: readonly string[];
  onClose: () => void;
}

/** What is to be looked at before a case leaves the house, and then the ZIP. */
export function PackageDialog({ caseId, missing = [], onClose }: Props) {
  const styles = useStyles();
  const path = `/api/desk/cases/${encodeURIComponent(caseId)}/package`;
  const [choices, setChoices] = useState<PackageChoices | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [more, setMore] = useState('');
  const [because, setBecause] = useState('');
  const [withoutNotes, setWithoutNotes] = useState(true);
  useEffect(() => {
    const abort = new AbortController();
    api.get<PackageChoices>(path, abort.signal).then(
      (found) => {
        setChoices(found);
        setHidden(new Set(found.suggestions.filter(({ own }) => !own).map(({ text }) => text)));
      },
      (failure: unknown) => (abort.signal.aborted ? undefined : setError(failure)),
    );
    return () => abort.abort();
  }, [path]);
  const lines = more
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const passages = [...hidden, ...lines];
  const run = async (): Promise<void> => {
    const body: MakePackage = { passages, files: [...left], withoutNotes, because: because.trim() };
    const { blob, name } = await api.download(path, body);
    save(blob, name);
  };
  return (
    <StepDialog
      title="Package for arbitration"
      action="Make and save"
      done="The package was made, and that is on record"
      disabled={choices === null}
      run={run}
      onClose={onClose}
    >
      <p className={styles.about}>
        One ZIP for whoever decides at the marketplace: the case as a PDF, its files, and the proof that
        nothing in it was changed.
      </p>
      {missing.length === 0 ? null : (
        <p className={styles.about}>Still missing of what the marketplace wants: {missing.join('; ')}.</p>
      )}
      {error === null ? null : (
        <Failed what="The case could not be looked through" error={error} onRetry={onClose} />
      )}
      {choices === null && error === null ? <Spinner label="Looking through the case" /> : null}
      {choices === null ? null : (
        <>
          {choices.suggestions.length === 0 ? null : (
            <Ticks label="Hide these: they may be somebody else’s">
              {choices.suggestions.map(({ text, kind, own }) => (
                <Checkbox
                  key={text}
                  checked={hidden.has(text)}
                  onChange={(_event, { checked }) => setHidden(toggled(hidden, text, checked === true))}
                  label={
                    <span className={styles.text}>
                      {text} <span className={styles.kind}>{own ? 'the buyer’s own' : KINDS[kind]}</span>
                    </span>
                  }
                />
              ))}
            </Ticks>
          )}
          <Field label="Hide as well" hint="Names, for example: one a line. Hidden wherever they stand.">
            <Textarea value={more} maxLength={4_000} onChange={(_event, { value }) => setMore(value)} />
          </Field>
          {choices.files.length === 0 ? null : (
            <Ticks label="Leave out these files">
              {choices.files.map(({ sha256, name, contentType, from }, index) => (
                <Checkbox
                  key={sha256}
                  checked={left.has(sha256)}
                  onChange={(_event, { checked }) => setLeft(toggled(left, sha256, checked === true))}
                  label={
                    <span className={styles.text}>
                      {index + 1}. {name ?? contentType} <span className={styles.kind}>from the {from}</span>
                    </span>
                  }
                />
              ))}
            </Ticks>
          )}
          <Checkbox
            checked={withoutNotes}
            onChange={(_event, { checked }) => setWithoutNotes(checked === true)}
            label="Leave out notes between colleagues and approvals"
          />
          {passages.length === 0 && left.size === 0 ? null : (
            <Field label="Why it is hidden" hint="For the record; whoever reads the package sees it.">
              <Textarea value={because} maxLength={500} onChange={(_event, { value }) => setBecause(value)} />
            </Field>
          )}
        </>
      )}
    </StepDialog>
  );
}

function Ticks({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <div className={styles.list} role="group" aria-label={label}>
        {children}
      </div>
    </Field>
  );
}
