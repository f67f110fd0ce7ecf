import { createHash } from 'node:crypto';
import type { Entry } from '../../domain/case/entry.ts';
import type { BuyerMessage, Conversation } from '../../domain/vocabulary/message.ts';
import { caseIdOf, type CaseFiles } from '../cases/caseFiles.ts';
import { recordable } from './recordable.ts';

/** Cases of a conversation in which a message is looked for, the present one first. */
const CASES = 4;

/** Puts on record what buyers change in what they said, and tells what of it is to be read. */
export class Revisions {
  readonly #caseFiles: CaseFiles;

  constructor({ caseFiles }: { caseFiles: CaseFiles }) {
    this.#caseFiles = caseFiles;
  }

  /**
   * The message as it is to be read now, once what it said and says is on record; null where nothing new is in it. A message that is
   * not on record is read as it is, any other without the numbers that are to be hidden. Told twice, it is recorded once, and keeps
   * its id. Rejects with `StoreUnavailable`.
   */
  async edited(conversation: Conversation, message: BuyerMessage): Promise<BuyerMessage | null> {
    const found = await this.#find(conversation, message.activityId);
    if (!found) return message;
    const { caseId, text, before } = found;
    const hidden = recordable(message, (await this.#caseFiles.load(caseId))?.kase ?? null);
    const isRecorded = text === hidden.text;
    if (!isRecorded) {
      await this.#caseFiles.appendAlways(caseId, (kase) =>
        kase.erasedAt === null
          ? [{ type: 'edited', activityId: message.activityId, was: text ?? '', text: hidden.text }]
          : null,
      );
    }
    // What is on record already may not have come to be read; if it did, that is known by its id.
    const was = isRecorded ? (before ?? text) : text;
    if (sense(was ?? '') === sense(hidden.text)) return null;
    return { ...hidden, activityId: idOf(hidden), edits: message.activityId };
  }

  /** Puts on record that a message is gone. One that is not on record leaves nothing. Rejects with `StoreUnavailable`. */
  async deleted(conversation: Conversation, activityId: string): Promise<void> {
    const found = await this.#find(conversation, activityId);
    const was = found?.text ?? null;
    if (!found || was === null) return;
    await this.#caseFiles.appendAlways(found.caseId, (kase) =>
      kase.erasedAt === null ? [{ type: 'deleted', activityId, was }] : null,
    );
  }

  /** What a message says now, null once it was deleted, and what it said before that. */
  async #find(
    { channelId, id }: Conversation,
    activityId: string,
  ): Promise<{ caseId: string; text: string | null; before: string | null } | null> {
    const { ordinal } = await this.#caseFiles.current(channelId, id);
    for (let back = 0; back < CASES && ordinal - back > 0; back += 1) {
      const caseId = caseIdOf(channelId, id, ordinal - back);
      const entries = await this.#caseFiles.entries(caseId);
      const texts = entries.flatMap(({ content }) => textsOf(content, activityId));
      const [text, before = null] = texts.toReversed();
      if (text !== undefined) return { caseId, text, before };
    }
    return null;
  }
}

function textsOf(entry: Entry, activityId: string): (string | null)[] {
  if (entry.type === 'said')
    return entry.by === 'buyer' && entry.activityId === activityId ? [entry.text] : [];
  if (entry.type === 'edited') return entry.activityId === activityId ? [entry.text] : [];
  return entry.type === 'deleted' && entry.activityId === activityId ? [null] : [];
}

/** What a changed comma, capital or space leaves as it is. */
const sense = (text: string): string => text.toLowerCase().replace(/[\s.,;:!…'"’”“-]+/gu, '');

/** The same for the same new text, so that a second delivery is known. */
const idOf = ({ activityId, text }: BuyerMessage): string =>
  `${activityId}#${createHash('sha256').update(text).digest('base64url').slice(0, 12)}`;
