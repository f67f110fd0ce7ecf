/** What a dialog is about and does: a step of the desk, to one case or to several. */
export interface StepProps<T> {
  /** `the case`, or how many. */
  what: string;
  step: (name: string, body: unknown) => Promise<T>;
  /** Said when it is done; null for nothing. */
  done: (answer: T) => string | null;
  onClose: () => void;
}
