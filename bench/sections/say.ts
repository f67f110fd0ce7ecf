/** Prints one text of a bench's report. */
export type Say = (text: string) => void;
