import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(420px, 86vw)', maxHeight: '70vh', overflowY: 'auto' },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
});

interface Props {
  /** What the button says to whoever does not see it. */
  label: string;
  /** The same to whoever points at it. */
  tip: string;
  /** What stands over what it opens. */
  title: string;
  children: ReactNode;
}

/** A small button that opens an explanation. */
export function Info({ label, tip, title, children }: Props) {
  const styles = useStyles();
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<InfoRegular />} aria-label={label} title={tip} />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={title} tabIndex={-1}>
        <h3 className={styles.title}>{title}</h3>
        {children}
      </PopoverSurface>
    </Popover>
  );
}
