import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CaseChanged, Task, Undone } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';
import { StepDialog } from '../shared/StepDialog.tsx';
import { nameOf } from '../shared/words.ts';
import { taskWords } from './taskWords.ts';

export function UndoDone({ task, onDone }: { task: Task; onDone: () => void }) {
  const [asks, setAsks] = useState(false);
  const undo = async (): Promise<void> => {
    const body: Undone = { fulfilmentId: task.fulfilmentId };
    await api.post<CaseChanged>(`/api/desk/cases/${task.caseId}/undone`, body);
    onDone();
  };
  return (
    <>
      <Button size="small" icon={<ArrowUndoRegular />} onClick={() => setAsks(true)}>
        Undo
      </Button>
      {asks ? (
        <StepDialog
          title={`Take back that it was done for ${nameOf(task)}?`}
          action="Take it back"
          done="It is among the tasks again"
          run={undo}
          onClose={() => setAsks(false)}
        >
          <p>
            {taskWords(task)}. The buyer, who was told that it was done, is told that it is not yet, and it is
            among the tasks again, to be carried out by hand.
          </p>
        </StepDialog>
      ) : null}
    </>
  );
}
