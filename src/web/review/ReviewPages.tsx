import {
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import {
  ChatMultipleRegular,
  DataTrendingRegular,
  EyeRegular,
  SearchRegular,
  StarRegular,
} from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Me } from '../../server/desk/wire.ts';
import type { FilterChoices } from '../../server/review/wire.ts';
import { PAGE } from '../shared/layout.ts';
import { api } from '../shared/api.ts';
import { useMedia } from '../shared/media.ts';
import { NavBar, PersonMenu, type NavPage } from '../shared/NavBar.tsx';
import { goTo, usePlace } from '../shared/router.ts';
import { useShortcuts } from '../shared/shortcuts.tsx';
import { Failed, Loading } from '../shared/States.tsx';
import { useHelp } from '../shared/useHelp.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { AuditPage } from './audit/AuditPage.tsx';
import { CasePage } from './case/CasePage.tsx';
import { FoundLists } from './foundList.ts';
import { QualityPage } from './quality/QualityPage.tsx';
import { ReviewContext, useReview, type Review } from './review.ts';
import { SearchPage } from './SearchPage.tsx';

/** Loaded where it is opened, because charts are much. */
const OverviewPage = lazy(() =>
  import('./overview/OverviewPage.tsx').then((m) => ({ default: m.OverviewPage })),
);

const useStyles = makeStyles({
  ...PAGE,
});

/** The supervisors' pages: learns who is signed in, then shows what is asked for. */
export default function ReviewPages() {
  const me = useLoaded<Me>('/api/desk/me');
  if (me.value) return <WithMe me={me.value} />;
  if (me.error === null) return <Loading label="Opening the review" />;
  return <Failed what="The review could not be opened" error={me.error} onRetry={me.reload} />;
}

function WithMe({ me }: { me: Me }) {
  const [lists] = useState(() => new FoundLists());
  const choices = useLoaded<FilterChoices>('/api/review/choices').value;
  const review = useMemo<Review>(() => ({ me, choices, lists }), [me, choices, lists]);
  const [isSignedOut, setSignedOut] = useState(false);
  useEffect(() => {
    api.useCsrf(me.csrf ?? '');
    api.onSignedOut(() => setSignedOut(true));
  }, [me]);
  return (
    <ReviewContext value={review}>
      <Pages isSignedOut={isSignedOut} />
    </ReviewContext>
  );
}

const CASE = /^\/review\/cases\/([^/]+)$/;

function Pages({ isSignedOut }: { isSignedOut: boolean }) {
  const styles = useStyles();
  const { me } = useReview();
  const isNarrow = useMedia('(max-width: 800px)');
  const { path } = usePlace();
  const caseId = CASE.exec(path)?.[1] ?? null;
  const pages: NavPage[] = [
    { path: '/review', label: 'Search', icon: SearchRegular, isHere: path === '/review' || caseId !== null },
    {
      path: '/review/overview',
      label: 'Overview',
      icon: DataTrendingRegular,
      isHere: path === '/review/overview',
    },
    { path: '/review/quality', label: 'Quality', icon: StarRegular, isHere: path === '/review/quality' },
    { path: '/review/audit', label: 'Audit', icon: EyeRegular, isHere: path === '/review/audit' },
    { path: '/agent', label: 'Desk', icon: ChatMultipleRegular, isElsewhere: true },
  ];
  useShortcuts([
    ...[
      's /review Search',
      'o /review/overview Overview',
      'q /review/quality Quality',
      'a /review/audit Audit',
    ].map((line) => {
      const [key = '', to = '', label = ''] = line.split(' ');
      return { keys: `g ${key}`, group: 'Go to', label, run: () => goTo(to) };
    }),
    { keys: 'g d', group: 'Go to', label: 'Desk', run: () => window.location.assign('/agent') },
  ]);
  const help = useHelp();
  useEffect(() => {
    const here = pages.find(({ isHere }) => isHere)?.label ?? 'Review';
    document.title = `${caseId === null ? here : 'Case'} · ${me.shop}`;
  });
  return (
    <div className={mergeClasses(styles.page, isNarrow && styles.narrow)}>
      <NavBar
        isNarrow={isNarrow}
        shop={me.shop}
        pages={pages}
        person={<PersonMenu name={me.agent.name} status={null} />}
      />
      <main className={styles.main}>
        {isSignedOut ? <SignedOut /> : null}
        <Suspense fallback={<Loading label="Opening" />}>
          {caseId !== null ? (
            <CasePage key={caseId} caseId={caseId} isNarrow={isNarrow} />
          ) : path === '/review/overview' ? (
            <OverviewPage isNarrow={isNarrow} />
          ) : path === '/review/quality' ? (
            <QualityPage isNarrow={isNarrow} />
          ) : path === '/review/audit' ? (
            <AuditPage isNarrow={isNarrow} />
          ) : (
            <SearchPage isNarrow={isNarrow} />
          )}
        </Suspense>
      </main>
      {help}
    </div>
  );
}

function SignedOut() {
  return (
    <MessageBar intent="error">
      <MessageBarBody>Your session is over.</MessageBarBody>
      <MessageBarActions>
        <Link href={window.location.href}>Sign in again</Link>
      </MessageBarActions>
    </MessageBar>
  );
}
