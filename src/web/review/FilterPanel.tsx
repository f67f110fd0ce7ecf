import {
  Button,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  OverlayDrawer,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import { PRESETS } from './days.ts';
import { lastDays } from './shopDays.ts';
import { FILTER_LABELS, LISTS, optionsFor, type FilterName } from './filter.ts';
import { useReview } from './review.ts';
import { Choice } from '../shared/Choice.tsx';

const TYPED_MS = 400;

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '14px 16px 24px' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  // Without this a long choice widens the panel.
  fits: { minWidth: '0', width: '100%' },
  presets: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  preset: { minWidth: '0' },
});

type Change = (changes: Partial<Record<FilterName, string | null>>) => void;

interface Props {
  query: URLSearchParams;
  onChange: Change;
}

/** Everything a search can be narrowed by. What is chosen stands in the address at once. */
export function FilterPanel({ query, onChange, hasDays = true }: Props & { hasDays?: boolean }) {
  const styles = useStyles();
  const { me } = useReview();
  const props = { query, onChange };
  return (
    <div className={styles.panel}>
      {hasDays ? <Days {...props} /> : null}
      <Typed name="buyer" placeholder="Name or id" {...props} />
      <Typed name="order" placeholder="Number" {...props} />
      <Several name="complaint" {...props} />
      <Several name="outcome" {...props} />
      <Several name="status" {...props} />
      <Several name="mood" {...props} />
      <Several name="flag" {...props} />
      <One name="label" {...props} />
      <One name="handoff" {...props} />
      <One name="remedy" {...props} />
      <div className={styles.pair}>
        <Typed name="min" placeholder={me.currency} {...props} />
        <Typed name="max" placeholder={me.currency} {...props} />
      </div>
      <One name="agent" {...props} />
      <One name="product" {...props} />
      <One name="language" {...props} />
      <One name="policy" {...props} />
    </div>
  );
}

function Days(props: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.pair}>
        <Typed name="from" type="date" {...props} />
        <Typed name="to" type="date" {...props} />
      </div>
      <div className={styles.presets} role="group" aria-label="Days">
        {PRESETS.map(({ label, days }) => (
          <Button
            key={label}
            className={styles.preset}
            size="small"
            onClick={() => props.onChange({ ...lastDays(days) })}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}

/** The same, over the results where there is no room beside them. */
export function FilterDrawer({
  isOpen,
  onClose,
  children,
}: {
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <OverlayDrawer open={isOpen} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label="Close the filters"
              onClick={onClose}
            />
          }
        >
          Filters
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
    </OverlayDrawer>
  );
}

/** Looked for once the typing pauses. */
function Typed({
  name,
  type = 'text',
  placeholder,
  query,
  onChange,
}: Props & { name: FilterName; type?: 'text' | 'date'; placeholder?: string }) {
  const styles = useStyles();
  const value = query.get(name) ?? '';
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef(0);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  return (
    <Field label={FILTER_LABELS[name]} size="small">
      <Input
        className={styles.fits}
        type={type}
        size="small"
        value={text}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_event, { value: typed }) => {
          setText(typed);
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => {
            const sought = name === 'min' || name === 'max' ? typed.trim().replace(',', '.') : typed.trim();
            setKnown(sought);
            onChange({ [name]: sought });
          }, TYPED_MS);
        }}
      />
    </Field>
  );
}

function Several({ name, query, onChange }: Props & { name: FilterName }) {
  const styles = useStyles();
  const { choices } = useReview();
  const options = optionsFor(name, choices) ?? [];
  const text = query.get(name) ?? '';
  const selected = text === '' ? [] : text.split(',');
  const words = selected.map((value) => options.find((option) => option.value === value)?.label ?? value);
  return (
    <Field label={FILTER_LABELS[name]} size="small">
      <Dropdown
        className={styles.fits}
        size="small"
        multiselect={LISTS.has(name)}
        placeholder="Any"
        value={words.join(', ')}
        selectedOptions={selected}
        onOptionSelect={(_event, { selectedOptions }) => onChange({ [name]: selectedOptions.join(',') })}
      >
        {options.map(({ value, label }) => (
          <Option key={value} value={value}>
            {label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function One({ name, query, onChange }: Props & { name: FilterName }) {
  const styles = useStyles();
  const { choices } = useReview();
  const options = optionsFor(name, choices) ?? [];
  const value = query.get(name) ?? '';
  const isKnown = value === '' || options.some((option) => option.value === value);
  const unknown = isKnown ? [] : [[value, value] as const];
  return (
    <Field label={FILTER_LABELS[name]} size="small">
      <Choice
        className={styles.fits}
        size="small"
        value={value}
        none="Any"
        of={[...unknown, ...options.map((option) => [option.value, option.label] as const)]}
        onChoose={(chosen) => onChange({ [name]: chosen })}
      />
    </Field>
  );
}
