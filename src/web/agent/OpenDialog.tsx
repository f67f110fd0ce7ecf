import type { CaseView } from '../../server/desk/wire.ts';
import { PackageDialog } from '../shared/PackageDialog.tsx';
import { CompleteDialog, ReturnDialog, TransferDialog } from './CaseDialogs.tsx';
import type { CaseDialog } from './CaseHeader.tsx';
import type { CaseStore } from './caseStore.ts';
import { useDeskStore } from './desk.ts';
import { LabelDialog } from './LabelDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import type { BegunOffer } from './offerOrder.ts';
import { SnoozeDialog } from './SnoozeDialog.tsx';

interface Props {
  dialog: CaseDialog;
  /** A remedy that was begun elsewhere. */
  begun: BegunOffer | null;
  store: CaseStore;
  view: CaseView;
  onClose: () => void;
}

/** What is done to a case in a dialog; nothing while none is open. */
export function OpenDialog({ dialog, begun, store, view, onClose }: Props) {
  const desk = useDeskStore();
  const { row, mine } = view;
  const step = {
    what: 'the case',
    step: (name: string, body: unknown) => store.step(name, body),
    onClose,
  };
  switch (dialog) {
    case 'offer':
      return <OfferDialog store={store} view={view} begun={begun} onClose={onClose} />;
    case 'transfer':
      return <TransferDialog {...step} isMine={mine} done={(_after, to) => `The case is with ${to} now`} />;
    case 'snooze':
      return <SnoozeDialog {...step} rows={[row]} done={(_after, until) => `Snoozed until ${until}`} />;
    case 'labels':
      return <LabelDialog store={store} labels={row.labels} onClose={onClose} />;
    case 'return':
      return <ReturnDialog store={store} onClose={onClose} />;
    case 'package': {
      const missing = view.completeness.items.filter(({ has }) => !has).map(({ title }) => title);
      return <PackageDialog caseId={row.caseId} missing={missing} onClose={onClose} />;
    }
    case 'complete':
      return (
        <CompleteDialog
          store={store}
          view={view}
          onDone={(after) => desk.completed(after)}
          onClose={onClose}
        />
      );
    case null:
      return null;
  }
}
