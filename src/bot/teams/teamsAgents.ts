import { TeamsInfo, type TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { Agent } from '../../domain/case/entry.ts';
import type { Principal } from '../../ports/principal.ts';

export const TEAMS_CHANNEL = 'msteams';

export type TeamsRole = 'agent' | 'supervisor';

/** Somebody who may work at the desk from Teams. */
export interface TeamsAgent extends Agent {
  role: TeamsRole;
}

/** Who the seller named as an agent: an Entra object id or a user principal name, in lower case. */
export interface NamedAgent {
  key: string;
  role: TeamsRole;
}

/** The same person as the desk knows them. */
export const principalOf = ({ id, name, role }: TeamsAgent): Principal => ({
  id,
  name,
  roles: [role],
  teams: [],
  language: null,
});

export interface TeamsAgentsOptions {
  named: readonly NamedAgent[];
  /** A team (`19:…@thread.tacv2`) whose members are all agents; null for none. */
  teamId: string | null;
  /** Told of a look-up that failed; that person is then no agent. */
  onError: (error: unknown) => void;
}

/** How long what Teams said about a person holds, in ms. */
const KNOWN_FOR_MS = 5 * 60_000;

/**
 * Says which Teams users are agents. Only what Teams itself vouches for counts: the object id of whoever sent an activity,
 * and what its roster says about them. Everybody else is a buyer, whatever they write or send.
 */
export class TeamsAgents {
  readonly #options: TeamsAgentsOptions;
  readonly #known = new LRUCache<string, { agent: TeamsAgent | null }>({ max: 5_000, ttl: KNOWN_FOR_MS });

  constructor(options: TeamsAgentsOptions) {
    this.#options = options;
  }

  /** The agent who sent an activity; null when its sender is none. */
  async of(context: TurnContext): Promise<TeamsAgent | null> {
    const { channelId, from } = context.activity;
    const objectId = from.aadObjectId?.toLowerCase() ?? '';
    if (channelId !== TEAMS_CHANNEL || objectId === '') return null;
    const known = this.#known.get(objectId);
    if (known) return known.agent;
    const role = await this.#roleOf(context, objectId, from.id);
    const agent = role && { id: objectId, name: from.name || 'Agent', role };
    // A name that the activity did not bring may come with the next one.
    if (agent === null || from.name) this.#known.set(objectId, { agent });
    return agent;
  }

  async #roleOf(context: TurnContext, objectId: string, userId: string): Promise<TeamsRole | null> {
    const { named, teamId } = this.#options;
    const byId = named.find(({ key }) => key === objectId);
    if (byId) return byId.role;
    if (named.some(({ key }) => key.includes('@'))) {
      const principal = await this.#ask(() => TeamsInfo.getMember(context, userId));
      const name = principal?.userPrincipalName?.toLowerCase();
      const byName = named.find(({ key }) => key === name);
      if (byName) return byName.role;
    }
    if (teamId === null) return null;
    const member = await this.#ask(() => TeamsInfo.getTeamMember(context, teamId, userId));
    return member?.aadObjectId?.toLowerCase() === objectId ? 'agent' : null;
  }

  async #ask<T>(look: () => Promise<T>): Promise<T | null> {
    try {
      return await look();
    } catch (error) {
      // Not to be found there is an answer; anything else is to be known about.
      if ((error as { statusCode?: number }).statusCode !== 404) this.#options.onError(error);
      return null;
    }
  }
}
