import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { matcherOf } from '../../domain/package/redaction.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';

/** A search somebody keeps, for themselves or for all supervisors. */
const Kept = z.object({
  id: z.string(),
  name: z.string(),
  /** Filters as they stand in an address, without the question mark. */
  query: z.string(),
  /** Everybody sees it; else only who saved it. */
  shared: z.boolean(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: Instant,
});
export type KeptSearch = z.infer<typeof Kept>;

type SearchEntry = ({ type: 'saved' } & Omit<KeptSearch, 'at'>) | { type: 'deleted'; id: string };

export type SaveRefused = 'too_many';

/** Where they stand. */
export const SEARCHES = 'review/searches';
const MOST = 200;
/** The last word of a name, or its only one. */
const FAMILY_NAME = /(?<!\S)\p{L}[\p{L}\p{M}'’-]{2,}$/u;
/** What is shorter stands in many a text by chance. */
const SHORTEST_MARK = 5;
const SHORTEST_PART = 3;
/** An initial, or the like: found in any text. */
const TOO_SHORT = /^[ -~]{1,2}$/;

/** What somebody goes by: names that people have, and what marks them alone, such as numbers and addresses. */
export interface Called {
  names: readonly string[];
  marks: readonly string[];
}

/**
 * Tells the saved search in an entry, where it is about somebody who goes by these: it says a whole name or address, a family name in
 * quotation marks, is for a number, or looks for a buyer by words of a name. Null for all else: many a family name is a colour or
 * another everyday word.
 */
export function searchesFor({
  names,
  marks,
}: Called): (content: unknown) => Pick<KeptSearch, 'id' | 'by'> | null {
  const families = names.flatMap((name) => FAMILY_NAME.exec(name.trim()) ?? []);
  const passages = [
    ...names.filter((name) => !families.includes(name.trim()) && !TOO_SHORT.test(name)),
    ...marks.filter(({ length }) => length >= SHORTEST_MARK),
  ];
  const matchers = [matcherOf(passages), ...families.map(quoted)].filter((each) => each !== null);
  const known = names.map(wordsOf);
  const exact = new Set(marks.map((mark) => mark.toLowerCase()));
  return (content) => {
    const { success, data } = Kept.pick({ id: true, by: true, name: true, query: true }).safeParse(content);
    if (!success) return null;
    const query = new URLSearchParams(data.query);
    const buyer = query.get('buyer') ?? '';
    const words = buyer.trim().length < SHORTEST_PART ? [] : wordsOf(buyer);
    const isPart = words.length > 0 && known.some((own) => words.every((word) => own.includes(word)));
    const isAbout = [data.name, ...query.values()].some(
      (text) => exact.has(text.trim().toLowerCase()) || matchers.some((matcher) => text.search(matcher) >= 0),
    );
    return isPart || isAbout ? data : null;
  };
}

const QUOTE = '["\'“”„«»‘’]';
const quoted = (word: string): RegExp => new RegExp(`(?<=${QUOTE})${word}(?=${QUOTE})`, 'iu');

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Saved searches of all supervisors, in a stream of their own. */
export class SavedSearches {
  readonly #streams: FoldedStreams<readonly KeptSearch[], SearchEntry>;

  constructor(by: { store: CaseStore; clock: Clock }) {
    this.#streams = new FoldedStreams<readonly KeptSearch[], SearchEntry>({
      ...by,
      empty: [],
      fold: (kept, entry, at) =>
        entry.type === 'deleted'
          ? kept.filter(({ id }) => id !== entry.id)
          : [...kept.filter(({ id }) => id !== entry.id), Kept.parse({ ...entry, at })],
    });
  }

  /** Those that a person sees, by name. */
  async of(person: { id: string }): Promise<KeptSearch[]> {
    const kept = await this.#streams.read(SEARCHES);
    return kept
      .filter(({ shared, by }) => shared || by.id === person.id)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  /** Saves one. One of the same name that the same person saved is replaced. */
  async save(
    person: { id: string; name: string },
    { name, query, shared }: Pick<KeptSearch, 'name' | 'query' | 'shared'>,
  ): Promise<SaveRefused | null> {
    let refused: SaveRefused | null = null;
    await this.#streams.change(SEARCHES, (kept) => {
      const before = kept.find((each) => each.name === name && each.by.id === person.id);
      refused = !before && kept.length >= MOST ? 'too_many' : null;
      if (refused) return null;
      const by = { id: person.id, name: person.name };
      return [{ type: 'saved', id: before?.id ?? randomUUID(), name, query, shared, by }];
    });
    return refused;
  }

  /** Deletes one that the person saved, or a shared one. False when there is none such. */
  async delete(person: { id: string }, id: string): Promise<boolean> {
    const after = await this.#streams.change(SEARCHES, (kept) =>
      kept.some((each) => each.id === id && (each.shared || each.by.id === person.id))
        ? [{ type: 'deleted', id }]
        : null,
    );
    return after !== null;
  }
}
