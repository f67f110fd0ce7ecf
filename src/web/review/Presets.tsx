import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { PRESETS, type Range } from './days.ts';
import { lastDays } from './shopDays.ts';

const useStyles = makeStyles({
  presets: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  preset: { minWidth: 0 },
});

/** Ranges of days that are asked for often; the one that is shown is pressed. */
export function Presets({ range, onChange }: { range: Range; onChange: (range: Range) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.presets} role="group" aria-label="Days">
      {PRESETS.map(({ label, days }) => {
        const preset = lastDays(days);
        return (
          <ToggleButton
            key={label}
            className={styles.preset}
            size="small"
            checked={preset.from === range.from && preset.to === range.to}
            onClick={() => onChange(preset)}
          >
            {label}
          </ToggleButton>
        );
      })}
    </div>
  );
}
