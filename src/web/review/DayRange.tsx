import { Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  range: { display: 'flex', alignItems: 'center', gap: '6px' },
  day: { minWidth: '0', width: '138px' },
});

interface Props {
  from: string;
  to: string;
  onChange: (changes: { from?: string; to?: string }) => void;
}

/** The first and the last day of what is asked for. */
export function DayRange({ from, to, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.range}>
      <Input
        className={styles.day}
        type="date"
        size="small"
        aria-label="First day"
        value={from}
        max={to}
        onChange={(_event, { value }) => value !== '' && onChange({ from: value })}
      />
      –
      <Input
        className={styles.day}
        type="date"
        size="small"
        aria-label="Last day"
        value={to}
        min={from}
        onChange={(_event, { value }) => value !== '' && onChange({ to: value })}
      />
    </div>
  );
}
