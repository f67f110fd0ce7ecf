import type { ReactNode } from 'react';

/** What a dialog is about and does: a step of the desk, to one case or to several. */
export interface StepProps<T> {
  /** `the case`, or how many. */
  what: string;
  step: (name: string, body: unknown) => Promise<T>;
  /** Said when it is done, with the dialog's own words for what was chosen; null for nothing. */
  done: (answer: T, chosen: string) => string | null;
  /** What has to be known before anything is chosen: to which cases it cannot be done. */
  before?: ReactNode;
  onClose: () => void;
}
