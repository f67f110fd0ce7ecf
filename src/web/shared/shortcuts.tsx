import { createContext, use, useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { stored } from './storage.ts';

export interface Shortcut {
  /** One key, or two pressed one after the other: `t`, `g q`, `?`. */
  keys: string;
  /** What it does, for the list of shortcuts. */
  label: string;
  group: string;
  run(): void;
}

interface Registry {
  add: (list: RefObject<readonly Shortcut[]>) => () => void;
  all: () => Shortcut[];
}

const Context = createContext<Registry>({ add: () => () => undefined, all: () => [] });
const SEQUENCE_MS = 1_200;
/** Shows the list of the others, and works also while those are switched off. */
export const HELP_KEY = '?';
/** Whoever dictates or has keys of their own can switch single keys off. */
const SWITCH = 'shortcuts';
export const areShortcutsOn = (): boolean => stored.read<boolean>(SWITCH, true);
export const switchShortcuts = (on: boolean): void => stored.write(SWITCH, on);

export function Shortcuts({ children }: { children: ReactNode }) {
  const lists = useRef(new Set<RefObject<readonly Shortcut[]>>());
  const registry = useMemo<Registry>(
    () => ({
      add: (list) => {
        lists.current.add(list);
        return () => lists.current.delete(list);
      },
      all: () => [...lists.current].flatMap(({ current }) => current),
    }),
    [],
  );
  useEffect(() => {
    let first = '';
    let firstAt = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
      const sequence = performance.now() - firstAt < SEQUENCE_MS ? `${first} ${event.key}` : event.key;
      const all = registry.all();
      const found =
        all.findLast(({ keys }) => keys === sequence) ?? all.findLast(({ keys }) => keys === event.key);
      first = '';
      if (found && (areShortcutsOn() || found.keys === HELP_KEY)) {
        event.preventDefault();
        found.run();
      } else if (all.some(({ keys }) => keys.startsWith(`${event.key} `))) {
        first = event.key;
        firstAt = performance.now();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [registry]);
  return <Context value={registry}>{children}</Context>;
}

/** Somebody writes, or a dialog or menu has the keys. */
function isBusy({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const hasOwnKeys = target.closest(
    'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]',
  );
  return hasOwnKeys !== null || document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

/** These work as long as the component that names them is there. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = use(Context);
  const list = useRef(shortcuts);
  useEffect(() => {
    list.current = shortcuts;
  });
  useEffect(() => add(list), [add]);
}

/** Those that work here and now. */
export function useShortcutList(): () => Shortcut[] {
  return use(Context).all;
}
