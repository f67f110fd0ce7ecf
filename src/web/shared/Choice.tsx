import { Select, type SelectProps } from '@fluentui/react-components';

interface Props extends Omit<SelectProps, 'value' | 'onChange' | 'children'> {
  value: string;
  /** What is said of no choice, whose value is empty; without it one is always chosen. */
  none?: string;
  /** Values with their words, in order. */
  of: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
}

/** One of a few. */
export const Choice = ({ none, of, onChoose, ...select }: Props) => (
  <Select {...select} onChange={(_event, { value }) => onChoose(value)}>
    {none === undefined ? null : <option value="">{none}</option>}
    {of.map(([value, words]) => (
      <option key={value} value={value}>
        {words}
      </option>
    ))}
  </Select>
);
