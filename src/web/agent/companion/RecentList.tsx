import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CASE_STATUS_WORDS } from '../../../domain/telling/words.ts';
import type { CompanionRow } from '../../../server/companion/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords } from '../../shared/format.ts';
import { useLoaded } from '../../shared/useLoaded.ts';
import { complaintWords, nameOf } from '../../shared/words.ts';

const useStyles = makeStyles({
  title: { margin: '24px 0 8px', fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** Asked for again when it changes. */
  version: unknown;
  onOpen: (row: CompanionRow) => void;
}

/** The conversations that changed last. */
export function RecentList({ version, onOpen }: Props) {
  const styles = useStyles();
  const now = useNow();
  const { value } = useLoaded<CompanionRow[]>('/api/companion/recent', version);
  if (value === null || value.length === 0) return null;
  return (
    <section aria-label="Lately">
      <h2 className={styles.title}>Lately</h2>
      <ul className={styles.list}>
        {value.map((row) => (
          <li key={row.caseId} className={styles.row}>
            <Link as="button" onClick={() => onOpen(row)}>
              {row.reference ?? `Order ${row.order ?? ''}`}
            </Link>{' '}
            {row.pending ? (
              <Badge size="small" appearance="tint" color="warning">
                to send
              </Badge>
            ) : null}
            <div className={styles.quiet}>
              {nameOf(row)} · {complaintWords(row)} · {CASE_STATUS_WORDS[row.status]} ·{' '}
              {momentWords(row.updatedAt, now)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
