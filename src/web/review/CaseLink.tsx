import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { goTo } from '../shared/router.ts';

export function CaseLink({ caseId, children }: { caseId: string; children: ReactNode }) {
  const address = `/review/cases/${caseId}`;
  return (
    <Link
      href={address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(address);
      }}
    >
      {children}
    </Link>
  );
}
