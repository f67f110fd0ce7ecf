import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkStarburstRegular } from '@fluentui/react-icons';
import { passedWords } from '../../domain/telling/trail.ts';
import { remedyWords } from '../../domain/telling/words.ts';
import type { WaitingApproval } from '../../server/desk/wire.ts';
import { useNow } from '../shared/clock.ts';
import { sinceWords } from '../shared/format.ts';
import { nameOf } from '../shared/words.ts';
import { ApprovalButtons, ApprovalReason, passedNow } from './ApprovalButtons.tsx';
import { useDesk } from './desk.ts';
import { ListPage } from './ListPage.tsx';
import { useLoaded } from '../shared/useLoaded.ts';

const useStyles = makeStyles({
  what: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  about: { minWidth: 0, flexBasis: '320px', flexGrow: 1 },
});

/** Offers of colleagues that wait for a second person. */
export function ApprovalsPage({ onOpen }: { onOpen: (caseId: string) => void }) {
  const styles = useStyles();
  const now = useNow();
  const { counts } = useDesk();
  const list = useLoaded<WaitingApproval[]>('/api/desk/approvals', counts?.approvals);
  const empty = {
    icon: <CheckmarkStarburstRegular />,
    title: 'Nothing to approve',
    hint: 'Offers above a colleague’s own authority, or above a tolerance, appear here.',
  };
  return (
    <ListPage title="Approvals" list={list} keyOf={({ approval }) => approval.requestId} empty={empty}>
      {(item) => (
        <>
          <div className={styles.about}>
            <div className={styles.what}>
              {remedyWords(item.approval.offer)} for{' '}
              <Link as="button" inline onClick={() => onOpen(item.caseId)}>
                {nameOf(item)}
              </Link>
            </div>
            <div className={styles.quiet}>
              {item.approval.agent.name} asked {sinceWords(item.approval.requestedAt, now)} ago · order{' '}
              {item.orderNumber ?? 'not known'}
            </div>
            <ApprovalReason approval={item.approval} />
            {passedNow(item.approval).map((each) => (
              <div key={each.rule} className={styles.quiet}>
                {passedWords(each, item.approval.offer.cost.currency, item.approval.agent.name)}.
              </div>
            ))}
            {item.why === null ? null : <div className={styles.quiet}>{item.why}</div>}
          </div>
          <ApprovalButtons
            caseId={item.caseId}
            approval={item.approval}
            mayDecide={item.mayDecide}
            after={list.reload}
          />
        </>
      )}
    </ListPage>
  );
}
