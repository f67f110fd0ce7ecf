import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GiveScore, ReviewFacts, RubricLine, Score } from '../../../server/review/wire.ts';
import { api } from '../../shared/api.ts';
import { StepDialog } from '../../shared/StepDialog.tsx';
import { POINTS, RUBRIC } from '../rubric.ts';
import { Choice } from '../../shared/Choice.tsx';
import { orNull } from '../../shared/words.ts';

const useStyles = makeStyles({
  radios: { flexWrap: 'wrap' },
  label: { fontWeight: tokens.fontWeightSemibold },
  coaching: {
    display: 'grid',
    gap: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '12px',
  },
});

interface Props {
  facts: ReviewFacts;
  onScored: (scores: Score[]) => void;
  onClose: () => void;
}

const LINES = Object.keys(RUBRIC) as RubricLine[];
type Given = Partial<GiveScore['points']>;
const isComplete = (points: Given): points is GiveScore['points'] =>
  LINES.every((line) => points[line] !== undefined);

/** Scores a case, and may leave a note for whoever handled it. */
export function ScoreDialog({ facts, onScored, onClose }: Props) {
  const styles = useStyles();
  const [points, setPoints] = useState<Given>({});
  const [comment, setComment] = useState('');
  const [agentId, setAgentId] = useState(facts.agents[0]?.id ?? '');
  const [note, setNote] = useState('');
  const send = async (): Promise<void> => {
    if (!isComplete(points)) return;
    const text = orNull(note);
    const score: GiveScore = {
      points,
      comment: orNull(comment),
      coaching: text === null || agentId === '' ? null : { agentId, text },
    };
    onScored(await api.post<Score[]>(`/api/review/cases/${facts.caseId}/score`, score));
  };
  return (
    <StepDialog
      title="Score the case"
      action="Save the score"
      done="The score is kept"
      disabled={!isComplete(points)}
      run={send}
      onClose={onClose}
    >
      {LINES.map((line) => (
        <Field
          key={line}
          label={{ children: RUBRIC[line].label, className: styles.label }}
          hint={RUBRIC[line].question}
        >
          <RadioGroup
            className={styles.radios}
            layout="horizontal"
            value={String(points[line] ?? '')}
            onChange={(_event, { value }) =>
              setPoints({ ...points, [line]: Number(value) as GiveScore['points'][RubricLine] })
            }
          >
            {Object.entries(POINTS).map(([value, words]) => (
              <Radio key={value} value={value} label={`${value} ${words}`} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Field label="Comment" hint="For supervisors.">
        <Textarea value={comment} maxLength={4_000} onChange={(_event, { value }) => setComment(value)} />
      </Field>
      {facts.agents.length === 0 ? null : (
        <div className={styles.coaching}>
          <Field label="Coaching note for">
            <Choice
              value={agentId}
              of={facts.agents.map(({ id, name }) => [id, name] as const)}
              onChoose={setAgentId}
            />
          </Field>
          <Field label="Note" hint="They read it at the desk, with your name.">
            <Textarea value={note} maxLength={4_000} onChange={(_event, { value }) => setNote(value)} />
          </Field>
        </div>
      )}
    </StepDialog>
  );
}
