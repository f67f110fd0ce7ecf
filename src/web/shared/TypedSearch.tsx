import { SearchBox } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';

const TYPED_MS = 250;

/** Searched once the typing pauses. */
export function TypedSearch({
  box,
  className,
  label,
  placeholder,
  size = 'small',
  value,
  onChange,
}: {
  box: RefObject<HTMLInputElement | null>;
  className?: string | undefined;
  label: string;
  placeholder: string;
  size?: 'small' | 'medium';
  value: string;
  onChange: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const timer = useRef(0);
  return (
    <SearchBox
      input={{ ref: box }}
      className={className}
      size={size}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      onChange={(_event, { value: typed }) => {
        setText(typed);
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => {
          setKnown(typed.trim());
          onChange(typed.trim());
        }, TYPED_MS);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.querySelector('input')?.blur();
      }}
    />
  );
}
