import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Activity, TranscriptLogger } from 'botbuilder';

/** Every activity, as `TranscriptLoggerMiddleware` hands it over: one row each. */
export class SqliteTranscripts implements TranscriptLogger {
  readonly #insert: StatementSync;

  constructor(database: DatabaseSync) {
    database.exec(
      'CREATE TABLE IF NOT EXISTS transcripts (n INTEGER PRIMARY KEY, conversation TEXT NOT NULL, activity TEXT NOT NULL) STRICT',
    );
    this.#insert = database.prepare('INSERT INTO transcripts (conversation, activity) VALUES (?, ?)');
  }

  logActivity(activity: Activity): void {
    this.#insert.run(activity.conversation.id, JSON.stringify(activity));
  }
}
