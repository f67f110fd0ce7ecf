import { makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import { chipsOf, without, type FilterName } from './filter.ts';
import { useReview } from './review.ts';

const useStyles = makeStyles({ chips: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

interface Props {
  query: URLSearchParams;
  /** Those that are shown elsewhere. */
  except?: readonly FilterName[];
  /** What the figure of the search is called. */
  figure?: string | null;
  onChange: (changes: Partial<Record<FilterName, string | null>>) => void;
}

/** What is narrowed by, one chip each; closing it takes it away. */
export function FilterChips({ query, except = [], figure = null, onChange }: Props) {
  const styles = useStyles();
  const { choices } = useReview();
  const chips = chipsOf(query, choices, figure).filter(({ name }) => !except.includes(name));
  if (chips.length === 0) return null;
  return (
    <TagGroup
      className={styles.chips}
      aria-label="Filters in use"
      size="small"
      onDismiss={(_event, { value }) => {
        const chip = chips.find(({ name, value: part }) => `${name}:${part}` === value);
        if (chip) onChange({ [chip.name]: without(query, chip) });
      }}
    >
      {chips.map(({ name, value, text }) => (
        <Tag
          key={`${name}:${value}`}
          value={`${name}:${value}`}
          dismissible
          dismissIcon={{ 'aria-label': 'remove' }}
        >
          {text}
        </Tag>
      ))}
    </TagGroup>
  );
}
