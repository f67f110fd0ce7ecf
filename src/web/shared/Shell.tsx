import {
  createDOMRenderer,
  FluentProvider,
  makeStaticStyles,
  RendererProvider,
  Toaster,
} from '@fluentui/react-components';
import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { Shortcuts } from './shortcuts.tsx';
import { useStored } from './storage.ts';
import { darkTheme, lightTheme, type Scheme } from './theme.ts';
import { TOASTER } from './toasts.tsx';

/** Every style is inserted with the page's nonce, so that nothing else may add any. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const darkness = window.matchMedia('(prefers-color-scheme: dark)');
function watchDarkness(listener: () => void): () => void {
  darkness.addEventListener('change', listener);
  return () => darkness.removeEventListener('change', listener);
}

interface SchemeChoice {
  scheme: Scheme;
  choose: (scheme: Scheme) => void;
  /** What the choice comes to now. */
  isDark: boolean;
}
const SchemeContext = createContext<SchemeChoice>({
  scheme: 'system',
  choose: () => undefined,
  isDark: false,
});
export const useScheme = (): SchemeChoice => use(SchemeContext);

/** The shop's time zone: days are counted by it, as the server does. */
export const shopZone = document.getElementById('root')?.dataset['timezone'] ?? 'UTC';

/** On paper nothing scrolls: what a column holds is printed whole, and what can only be pressed is left out. */
const usePrinted = makeStaticStyles(`@media print {
  html, body, #root { height: auto !important; }
  #root :is(div, main, section, aside, ol, ul) {
    height: auto !important;
    max-height: none !important;
    overflow: visible !important;
  }
  #root :is(nav, button, textarea, [role=tablist]) { display: none !important; }
}`);

/** By style and not by class, because portals take over the class. */
const WHOLE = { height: '100%' };

/** What every page of the staff stands in: theme, styles under the nonce, toasts, shortcuts. */
export function Shell({ children }: { children: ReactNode }) {
  const [scheme, choose] = useStored<Scheme>('scheme', 'system');
  const isSystemDark = useSyncExternalStore(watchDarkness, () => darkness.matches);
  const isDark = scheme === 'dark' || (scheme === 'system' && isSystemDark);
  const choice = useMemo(() => ({ scheme, choose, isDark }), [scheme, choose, isDark]);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.background = (isDark ? darkTheme : lightTheme).colorNeutralBackground1;
  }, [isDark]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme} style={WHOLE}>
        <Printed />
        <SchemeContext value={choice}>
          <Shortcuts>{children}</Shortcuts>
          <Toaster toasterId={TOASTER} position="bottom-start" limit={3} />
        </SchemeContext>
      </FluentProvider>
    </RendererProvider>
  );
}

/** Inside the renderer, whose styles bear the nonce. */
function Printed() {
  usePrinted();
  return null;
}
