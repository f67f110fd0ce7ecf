import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { counted } from '../../../domain/telling/words.ts';
import type { AuditLine, AuditTold } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { fullMoment, momentWords } from '../../shared/format.ts';
import { goTo, usePlace, withQuery } from '../../shared/router.ts';
import { Failed, Loading, Nothing } from '../../shared/States.tsx';
import { useLoaded } from '../../shared/useLoaded.ts';
import { nameOf } from '../../shared/words.ts';
import { detailWords } from './detail.ts';
import { CaseLink } from '../CaseLink.tsx';
import { DayRange } from '../DayRange.tsx';
import { lastDays } from '../shopDays.ts';
import { PageFrame } from '../PageFrame.tsx';
import { useReview } from '../review.ts';
import { Choice } from '../../shared/Choice.tsx';

const DID: Record<AuditLine['did'], string> = {
  searched: 'searched',
  looked_at_case: 'looked at a case',
  looked_at_file: 'looked at a file',
  exported_case: 'took a case along',
  exported_list: 'took a list along',
  erased_case: 'erased a case',
  erased_buyer: 'erased a buyer',
  hold_set: 'put a case on hold',
  hold_lifted: 'lifted a hold',
  scored: 'scored a case',
  read_audit: 'read this record',
};

const useStyles = makeStyles({
  field: { minWidth: '0', width: '168px' },
  status: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '118px minmax(120px, 180px) 1fr',
    columnGap: '14px',
    padding: '8px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 37px',
    '@media (max-width: 640px)': { gridTemplateColumns: '1fr 1fr' },
  },
  when: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  who: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  what: { minWidth: 0, overflowWrap: 'anywhere', '@media (max-width: 640px)': { gridColumn: '1 / -1' } },
});

/** Who looked at, exported or erased what. */
export function AuditPage({ isNarrow }: { isNarrow: boolean }) {
  const styles = useStyles();
  const place = usePlace();
  const now = useNow();
  const last = lastDays(7);
  const query = new URLSearchParams({
    from: place.query.get('from') ?? last.from,
    to: place.query.get('to') ?? last.to,
  });
  const by = place.query.get('by') ?? '';
  const caseId = place.query.get('caseId') ?? '';
  const did = place.query.get('did') ?? '';
  if (caseId !== '') query.set('caseId', caseId);
  if (by !== '') query.set('by', by);
  const { value, error, reload } = useLoaded<AuditTold[]>(`/api/review/audit?${query}`);
  const people = usePeople(value, by);
  const change = (changes: Record<string, string | null>): void => goTo(withQuery(place, changes));
  const lines = value?.filter((line) => did === '' || line.did === did) ?? null;
  return (
    <PageFrame
      title="Who looked"
      isNarrow={isNarrow}
      tools={
        <>
          <DayRange from={query.get('from') ?? ''} to={query.get('to') ?? ''} onChange={change} />
          <Choice
            className={styles.field}
            size="small"
            aria-label="Who"
            value={by}
            none="Everybody"
            of={[...people]}
            onChoose={(chosen) => change({ by: chosen })}
          />
          <Choice
            className={styles.field}
            size="small"
            aria-label="What they did"
            value={did}
            none="Whatever they did"
            of={Object.entries(DID)}
            onChoose={(chosen) => change({ did: chosen })}
          />
          <CaseField key={caseId} value={caseId} onChange={(chosen) => change({ caseId: chosen })} />
        </>
      }
    >
      {error !== null ? (
        <Failed what="The record could not be read" error={error} onRetry={reload} />
      ) : lines === null ? (
        <Loading label="Reading the record" />
      ) : lines.length === 0 ? (
        <Nothing icon={<EyeRegular />} title="Nothing of that kind in these days">
          Choose other days, or take a filter away.
        </Nothing>
      ) : (
        <>
          <p className={styles.status} role="status">
            {counted(lines.length, 'line')}, newest first. Nothing takes a line away, and the seals cover
            them.
          </p>
          <ol className={styles.list} aria-label="Record">
            {lines.map((line, index) => (
              <li key={`${line.at} ${index}`} className={styles.line}>
                <time className={styles.when} dateTime={line.at} title={fullMoment(line.at)}>
                  {momentWords(line.at, now)}
                </time>
                <span className={styles.who}>{line.by.name}</span>
                <span className={styles.what} title={line.detail ?? undefined}>
                  {DID[line.did]}
                  {line.detail === null ? '' : `: ${detailWords(line.detail)}`}{' '}
                  {line.caseId === null ? null : <CaseLink caseId={line.caseId}>{caseWords(line)}</CaseLink>}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </PageFrame>
  );
}

/** Whose case it is, and the order; of one that is forgotten its number, which is all that is left. */
function caseWords({ caseId, about }: AuditTold): string {
  if (about === null) return caseId ?? '';
  return `${nameOf(about)}${about.orderNumber === null ? '' : `, order ${about.orderNumber}`}`;
}

/** Everybody who may be asked for: who handles cases, and who is in the record. */
function usePeople(lines: readonly AuditLine[] | null, by: string): Map<string, string> {
  const { choices, me } = useReview();
  const people = new Map([[me.agent.id, me.agent.name]]);
  for (const { id, name } of choices?.agents ?? []) people.set(id, name);
  for (const line of lines ?? []) people.set(line.by.id, line.by.name);
  if (by !== '' && !people.has(by)) people.set(by, by);
  return people;
}

/** Asked for when it is left or Enter is pressed. */
function CaseField({ value, onChange }: { value: string; onChange: (caseId: string) => void }) {
  const styles = useStyles();
  const [text, setText] = useState(value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChange(text.trim());
      }}
    >
      <Input
        className={styles.field}
        size="small"
        aria-label="Case"
        placeholder="Case"
        value={text}
        onChange={(_event, { value: typed }) => setText(typed)}
        onBlur={() => onChange(text.trim())}
      />
    </form>
  );
}
