import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Loading } from './shared/States.tsx';
import { lookForPractice } from './shared/practice.ts';
import { Shell } from './shared/Shell.tsx';

/** The staff's pages by the beginning of their address; each is loaded only where it is opened. */
const PAGES = {
  '/agent': lazy(() => import('./agent/AgentConsole.tsx')),
  '/review': lazy(() => import('./review/ReviewPages.tsx')),
};

function pageHere() {
  const found = Object.entries(PAGES).find(
    ([path]) => window.location.pathname === path || window.location.pathname.startsWith(`${path}/`),
  );
  return found?.[1] ?? PAGES['/agent'];
}

lookForPractice(window.location);
const Page = pageHere();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Shell>
        <Suspense fallback={<Loading label="Opening" />}>
          <Page />
        </Suspense>
      </Shell>
    </StrictMode>,
  );
}
