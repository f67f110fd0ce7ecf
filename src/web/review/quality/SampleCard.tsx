import { Badge, Button, Card, Input, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, StarRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { OUTCOME_WORDS } from '../../../domain/telling/words.ts';
import type { ReviewFacts, Sample } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords } from '../../shared/format.ts';
import { goTo, usePlace, withQuery } from '../../shared/router.ts';
import { Failed, Loading } from '../../shared/States.tsx';
import { useLoaded } from '../../shared/useLoaded.ts';
import { complaintWords, handledBy, nameOf } from '../../shared/words.ts';
import { CaseLink } from '../CaseLink.tsx';
import { ScoreDialog } from '../case/ScoreDialog.tsx';
import { dayLabel } from '../days.ts';
import { Definition } from '../Definition.tsx';
import { STATUS_WORDS } from '../filter.ts';

const useStyles = makeStyles({
  card: { padding: '14px 16px', gap: '8px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300 },
  day: { width: '138px', minWidth: '0' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flexGrow: 1, minWidth: 0 },
  step: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  because: { display: 'block', marginTop: '2px', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** A few cases of a day to look at, with why each of them; scored where they stand. */
export function SampleCard({ onScored }: { onScored: () => void }) {
  const styles = useStyles();
  const place = usePlace();
  const asked = place.query.get('day');
  // Today is what it is where the shop is.
  const { value, error, reload } = useLoaded<Sample>(
    `/api/review/sample${asked === null ? '' : `?day=${asked}`}`,
  );
  const day = asked ?? value?.day ?? '';
  const [scoring, setScoring] = useState<ReviewFacts | null>(null);
  const done = value?.cases.filter(({ scored }) => scored).length ?? 0;
  return (
    <Card className={styles.card} role="group" aria-label="To be looked at">
      <div className={styles.head}>
        <h2 className={styles.title}>To be looked at{day === '' ? '' : `, ${dayLabel(day)}`}</h2>
        {value === null ? null : <Definition title="How these were picked">{value.definition}</Definition>}
        <Input
          className={styles.day}
          type="date"
          size="small"
          aria-label="Day of the sample"
          value={day}
          onChange={(_event, { value: chosen }) => chosen !== '' && goTo(withQuery(place, { day: chosen }))}
        />
      </div>
      {error !== null ? (
        <Failed what="The sample could not be loaded" error={error} onRetry={reload} />
      ) : value === null ? (
        <Loading label="Picking" />
      ) : value.cases.length === 0 ? (
        <span className={styles.quiet}>
          No case that a buyer wrote in was closed in the seven days before {dayLabel(day)}. What is closed on
          a day comes into the sample of the day after.
        </span>
      ) : (
        <>
          <ProgressBar
            value={done / value.cases.length}
            aria-label={`${done} of ${value.cases.length} scored`}
          />
          <ul className={styles.list}>
            {value.cases.map(({ facts, because, scored }) => (
              <Item
                key={facts.caseId}
                facts={facts}
                because={because}
                scored={scored}
                onScore={() => setScoring(facts)}
              />
            ))}
          </ul>
        </>
      )}
      {scoring === null ? null : (
        <ScoreDialog
          facts={scoring}
          onScored={() => {
            reload();
            onScored();
          }}
          onClose={() => setScoring(null)}
        />
      )}
    </Card>
  );
}

function Item({ facts, because, scored, onScore }: Sample['cases'][number] & { onScore: () => void }) {
  const styles = useStyles();
  const now = useNow();
  const { outcome, status, openedAt } = facts;
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <CaseLink caseId={facts.caseId}>{nameOf(facts)}</CaseLink>{' '}
        <span className={styles.quiet}>
          {complaintWords(facts)} · {outcome === null ? STATUS_WORDS[status] : OUTCOME_WORDS[outcome]} ·{' '}
          {handledBy(facts)} · {momentWords(openedAt, now)}
        </span>
        <span className={styles.because}>{because}</span>
      </div>
      {scored ? (
        <Badge className={styles.step} appearance="tint" color="success" icon={<CheckmarkCircleRegular />}>
          scored
        </Badge>
      ) : (
        <Button
          className={styles.step}
          size="small"
          icon={<StarRegular />}
          aria-label={`Score the case of ${nameOf(facts)}`}
          onClick={onScore}
        >
          Score
        </Button>
      )}
    </li>
  );
}
