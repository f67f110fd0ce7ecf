import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(360px, 86vw)' },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});

/** What a figure or chart counts, in the very words that the code which counts it carries. */
export function Definition({ title, children }: { title: string; children: string }) {
  const styles = useStyles();
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<InfoRegular />}
          aria-label={`What “${title}” means`}
          title="What it means"
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={title} tabIndex={-1}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.text}>{children}</p>
      </PopoverSurface>
    </Popover>
  );
}
