import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import {
  ErrorCircleRegular,
  ShieldCheckmarkRegular,
  ShieldErrorRegular,
  ShieldRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { counted } from '../../../domain/telling/words.ts';
import type { Integrity } from '../../../server/review/wire.ts';
import { wordsOf } from '../../shared/api.ts';
import { fullMoment } from '../../shared/format.ts';
import { Facts } from '../../shared/Facts.tsx';
import { useLoaded, type Loaded } from '../../shared/useLoaded.ts';

const useStyles = makeStyles({
  whole: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  surface: { width: '380px', maxWidth: '88vw', maxHeight: '70vh', overflowY: 'auto' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300 },
  text: { margin: '0 0 10px' },
  findings: { margin: '0 0 12px', paddingLeft: '18px', overflowWrap: 'anywhere' },
  mono: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  again: { marginTop: '12px' },
});

/** Checks the record of a case while one looks at it, and says what was found. */
export function IntegrityBadge({ caseId }: { caseId: string }) {
  const styles = useStyles();
  const check = useLoaded<Integrity>(`/api/review/cases/${caseId}/integrity`);
  const { label, icon, tone } = looks(check);
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          icon={icon}
          className={tone === 'plain' ? undefined : styles[tone]}
          aria-live="polite"
          data-integrity={tone}
        >
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Integrity of the record">
        <h2 className={styles.title}>Integrity of the record</h2>
        <Result check={check} />
        <Button className={styles.again} size="small" disabled={check.isLoading} onClick={check.reload}>
          Check again
        </Button>
      </PopoverSurface>
    </Popover>
  );
}

interface Looks {
  label: string;
  icon: ReactElement;
  tone: 'plain' | 'whole' | 'broken';
}

function looks({ value, error, isLoading }: Loaded<Integrity>): Looks {
  if (isLoading)
    return { label: 'Checking …', icon: <Spinner size="extra-tiny" aria-hidden />, tone: 'plain' };
  if (error !== null || value === null)
    return { label: 'Not checked', icon: <ErrorCircleRegular />, tone: 'broken' };
  if (!value.ok)
    return {
      label: counted(value.findings.length, 'fault in the record', 'faults in the record'),
      icon: <ShieldErrorRegular />,
      tone: 'broken',
    };
  if (value.sealedThrough === null)
    return { label: `Intact, not sealed yet`, icon: <ShieldRegular />, tone: 'whole' };
  return {
    label: `Intact: ${counted(value.entries, 'entry', 'entries')}`,
    icon: <ShieldCheckmarkRegular />,
    tone: 'whole',
  };
}

function Result({ check: { value, error, isLoading } }: { check: Loaded<Integrity> }) {
  const styles = useStyles();
  if (isLoading)
    return <p className={styles.text}>Every entry is hashed again and compared with the seals …</p>;
  if (value === null || error !== null)
    return <p className={styles.text}>It could not be checked: {wordsOf(error)}</p>;
  const { ok, findings, entries, sealedThrough, sealedAt, keyId, checkedAt } = value;
  return (
    <>
      {ok ? (
        <p className={styles.text}>
          Every entry is as it was written, in its order, and none is missing
          {sealedThrough === null
            ? '. The next seal will cover them.'
            : sealedThrough >= entries
              ? '. The seals cover all of them.'
              : '. The seals cover all but the latest.'}
        </p>
      ) : (
        <ul className={styles.findings}>
          {findings.map(({ where, what }) => (
            <li key={`${where} ${what}`}>
              <strong>{where}:</strong> {what}
            </li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          ['Entries', String(entries)],
          ['Sealed through', sealedThrough === null ? 'not yet' : `entry ${sealedThrough}`],
          ['Sealed', sealedAt && fullMoment(sealedAt)],
          [
            'Key',
            <span key="key" className={styles.mono}>
              {keyId}
            </span>,
          ],
          ['Checked', fullMoment(checkedAt)],
        ]}
      />
    </>
  );
}
