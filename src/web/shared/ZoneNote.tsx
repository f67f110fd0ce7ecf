import { makeStyles, tokens } from '@fluentui/react-components';
import { shopZone } from './Shell.tsx';

const useStyles = makeStyles({
  note: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Whose days and whose times a page shows, for whoever is in another zone than the shop. */
export function ZoneNote() {
  const styles = useStyles();
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (own === shopZone) return null;
  return (
    <p className={styles.note}>
      Days are the shop’s ({shopZone}), as buyers are told them; times of day are yours.
    </p>
  );
}
