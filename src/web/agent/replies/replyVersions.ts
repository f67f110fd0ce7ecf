import type { CannedReply, ReplyVersion, ReplyVersions, SaveReplies } from '../../../server/desk/wire.ts';
import { api, ApiError } from '../../shared/api.ts';
import { forgetReplies } from '../cannedReplies.ts';
import { useLoaded, type Loaded } from '../../shared/useLoaded.ts';

const PATH = '/api/desk/replies';
const LONGEST_NAME = 40;
const VERSIONS = `${PATH}/versions`;

export interface Versions extends Loaded<ReplyVersions> {
  /** Saves what `change` makes of the newest replies that are known. Where somebody was first, it rejects, and loads theirs. */
  save: (change: (replies: readonly CannedReply[]) => CannedReply[]) => Promise<void>;
  /** Saves an earlier version again. Rejects as `save` does. */
  takeUp: (number: number) => Promise<void>;
}

export function useReplyVersions(): Versions {
  const loaded = useLoaded<ReplyVersions>(VERSIONS);
  const { value, replace } = loaded;
  const save: Versions['save'] = async (change) => {
    if (value === null) return;
    const { number: version, replies } = value.newest;
    try {
      replace(
        await api.post<ReplyVersions>(PATH, { version, replies: change(replies) } satisfies SaveReplies),
      );
      forgetReplies();
    } catch (error) {
      // Theirs is there before it is told, so that saving at once after that does not meet the same again.
      if (error instanceof ApiError && error.status === 409)
        replace(await api.get<ReplyVersions>(VERSIONS).catch(() => value));
      throw error;
    }
  };
  const takeUp = async (number: number): Promise<void> => {
    const { replies } = await api.get<ReplyVersion>(`${VERSIONS}/${number}`);
    await save(() => replies);
  };
  return { ...loaded, save, takeUp };
}

/** A short name for a new reply, which no other has. */
export function newId(title: string, replies: readonly CannedReply[]): string {
  const name =
    title
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, LONGEST_NAME) ?? 'reply';
  const taken = new Set(replies.map(({ id }) => id));
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
  return id;
}

/** The list with this reply in its place, or at its end where it is new. */
export const withReply = (replies: readonly CannedReply[], reply: CannedReply): CannedReply[] =>
  replies.some(({ id }) => id === reply.id)
    ? replies.map((each) => (each.id === reply.id ? reply : each))
    : [...replies, reply];

export const withoutReply = (replies: readonly CannedReply[], id: string): CannedReply[] =>
  replies.filter((each) => each.id !== id);

/** What is wrong with each field of the reply that stands at this place of the list, as the server says; empty for another failure.
 * What is wrong with the whole reply stands under the empty name. */
export function mistakesAt(error: unknown, index: number): Record<string, string> {
  const fields = error instanceof ApiError ? error.fields : [];
  return Object.fromEntries(
    fields
      .filter(({ at }) => Number.parseInt(at, 10) === index)
      .map(({ at, says }) => [at.split('.').slice(1).join('.'), says]),
  );
}
