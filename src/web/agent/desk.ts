import { createContext, use, useSyncExternalStore } from 'react';
import type { CaseSnapshot, CaseStore } from './caseStore.ts';
import type { DeskSnapshot, DeskStore } from './deskStore.ts';

export const DeskContext = createContext<DeskStore | null>(null);

export function useDeskStore(): DeskStore {
  const store = use(DeskContext);
  if (!store) throw new Error('the desk is used outside the console');
  return store;
}

export function useDesk(): DeskSnapshot {
  const store = useDeskStore();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

export const useCaseSnapshot = (store: CaseStore): CaseSnapshot =>
  useSyncExternalStore(store.subscribe, store.snapshot);
