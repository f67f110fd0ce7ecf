/** An email of plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** BCP 47. */
  language: string;
  /** Where its reader ends such emails, by one POST (RFC 8058). */
  stopLink: string;
}

/** Sends emails. */
export interface Mailer {
  /** Resolves once a server has taken it; rejects when none did, and then it may be tried again. */
  send(mail: Mail): Promise<void>;
  /** Rejects where the server cannot be reached or does not let us in. */
  check(): Promise<void>;
  close(): void;
}
