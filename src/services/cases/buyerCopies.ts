import { copyOf } from '../../domain/case/copy/buyerCopy.ts';
import { copyAsPage, copyAsText, type CopyWords, type WayBack } from '../../domain/case/copy/copyPage.ts';
import { buyerZone } from '../../domain/case/reach/buyerZone.ts';
import type { Case } from '../../domain/case/case.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Audit } from '../../ports/audit.ts';
import type { Clock } from '../../ports/clock.ts';
import { caseIdOf, type CaseFiles } from './caseFiles.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

interface Dependencies {
  caseFiles: CaseFiles;
  audit: Audit;
  clock: Clock;
  /** The words of a copy in the language of a BCP 47 tag, made at this moment, with times of a zone; of the shop's where it is null. */
  words: (languageTag: string | null, made: { now: Date; zone: string | null }) => CopyWords;
}

/** The buyer has no name in the record of who exported what. */
const BUYER = { id: 'buyer', name: 'the buyer' };

/** What buyers get of their own conversations: all cases of one, and that they got it is on record. */
export class BuyerCopies {
  readonly #deps: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /**
   * The conversation as its buyer saw it, made now, with the way back to it; null when there is nothing of it. Rejects with `StoreUnavailable` when it
   * cannot be put on record: then nothing is handed out.
   */
  async handOut(
    channelId: string,
    conversationId: string,
    { as, way }: { as: 'page' | 'text'; way: WayBack | null },
  ): Promise<string | null> {
    const { caseFiles, audit, clock, words } = this.#deps;
    const now = clock.now();
    const { entries, cases } = await this.#conversation(channelId, conversationId);
    const items = copyOf(entries);
    const caseId = cases.at(-1)?.id;
    if (caseId === undefined || !items.some(({ kind }) => kind === 'said')) return null;
    const last = <T>(known: (kase: Case) => T | null): T | null =>
      cases.reduce<T | null>((before, kase) => known(kase) ?? before, null);
    const zone = last((kase) => buyerZone(kase, now));
    const said = words(
      last(({ language }) => language),
      { now, zone },
    );
    const copy = as === 'page' ? copyAsPage(items, said, way) : copyAsText(items, said);
    const sha256 = sha256Hex(copy);
    await audit.record({
      by: BUYER,
      did: 'exported_case',
      caseId,
      detail: `the buyer's own copy, ${items.length} lines, SHA-256 ${sha256}`,
    });
    await caseFiles.appendAlways(caseId, () => [
      { type: 'exported', by: BUYER, for: 'buyer_copy', manifest: sha256, withheld: 0 },
    ]);
    return copy;
  }

  async #conversation(
    channelId: string,
    conversationId: string,
  ): Promise<{ entries: SealedEntry<Entry>[]; cases: Case[] }> {
    const { caseFiles } = this.#deps;
    const entries: SealedEntry<Entry>[] = [];
    const cases: Case[] = [];
    for (let ordinal = 1; ; ordinal += 1) {
      const caseId = caseIdOf(channelId, conversationId, ordinal);
      const loaded = await caseFiles.refresh(caseId);
      if (!loaded) return { entries, cases };
      entries.push(...(await caseFiles.entries(caseId)));
      cases.push(loaded.kase);
    }
  }
}
