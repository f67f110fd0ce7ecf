import {
  Button,
  Checkbox,
  Field,
  Input,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { BookmarkRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState, type SubmitEvent } from 'react';
import type { SavedSearch, SaveSearch } from '../../server/review/wire.ts';
import { api } from '../shared/api.ts';
import { goTo } from '../shared/router.ts';
import { useToasts } from '../shared/toasts.tsx';
import { useLoaded } from '../shared/useLoaded.ts';

const PATH = '/api/review/searches';

const useStyles = makeStyles({
  surface: { width: '320px', maxWidth: '90vw', maxHeight: '70vh', overflowY: 'auto' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: '0 0 14px', padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '4px' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '6px' },
});

/** Searches somebody gave a name; opens one, keeps the one that is shown. */
export function SavedSearches({ filter }: { filter: string }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => setOpen(open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<BookmarkRegular />}>Saved</Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Saved searches">
        <List filter={filter} onDone={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}

function List({ filter, onDone }: { filter: string; onDone: () => void }) {
  const styles = useStyles();
  const toasts = useToasts();
  const { value: searches, error, replace } = useLoaded<SavedSearch[]>(PATH);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const search: SaveSearch = { name: name.trim(), query: filter, shared };
    api.post<SavedSearch[]>(PATH, search).then(
      (all) => {
        replace(all);
        setName('');
        toasts.done(`Saved as “${search.name}”`);
      },
      (failure: unknown) => toasts.failed('The search was not saved', failure),
    );
  };
  const remove = (search: SavedSearch): void => {
    api.post<SavedSearch[]>(`${PATH}/${search.id}/delete`).then(replace, (failure: unknown) => {
      toasts.failed('The search is still there', failure);
    });
  };
  return (
    <>
      <h2 className={styles.title}>Saved searches</h2>
      {searches === null ? (
        <p className={styles.quiet}>{error === null ? 'Loading …' : 'They could not be loaded.'}</p>
      ) : searches.length === 0 ? (
        <p className={styles.quiet}>None yet.</p>
      ) : (
        <ul className={styles.list}>
          {searches.map((search) => (
            <li key={search.id} className={styles.item}>
              <span className={styles.what}>
                <Link
                  href={`/review?${search.query}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(search.query === '' ? '/review' : `/review?${search.query}`);
                    onDone();
                  }}
                >
                  {search.name}
                </Link>
                {search.shared ? <span className={styles.quiet}>shared by {search.by}</span> : null}
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                aria-label={`Delete ${search.name}`}
                onClick={() => remove(search)}
              />
            </li>
          ))}
        </ul>
      )}
      <form className={styles.form} onSubmit={save}>
        <Field label="Keep this search as">
          <Input value={name} maxLength={80} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Checkbox
          label="For every supervisor"
          checked={shared}
          onChange={(_event, { checked }) => setShared(checked === true)}
        />
        <Button type="submit" appearance="primary" disabled={name.trim() === ''}>
          Save
        </Button>
      </form>
    </>
  );
}
