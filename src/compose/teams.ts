import { AgentTurns } from '../bot/teams/agentTurns.ts';
import { TeamsAgents } from '../bot/teams/teamsAgents.ts';
import { TeamsButtons } from '../bot/teams/teamsButtons.ts';
import { TeamsDesk } from '../bot/teams/teamsDesk.ts';
import { TeamsLine, type TeamsLineOptions } from '../bot/teams/teamsLine.ts';
import { TeamsPosts } from '../bot/teams/teamsPosts.ts';
import { TeamsWatch } from '../bot/teams/teamsWatch.ts';
import { TeamsWords } from '../bot/teams/teamsWords.ts';
import type { Config } from '../config.ts';
import type { Desk } from '../services/desk/desk.ts';
import type { PhotoIntake } from '../services/photos/photoIntake.ts';
import { TeamsMemory } from '../services/teams/memory.ts';
import type { Shared } from './shared.ts';

/** The desk in Teams, when the settings name agents there; null otherwise. */
export function composeTeams(
  config: Config,
  parts: Pick<Shared, 'store' | 'caseFiles' | 'blobs' | 'policy' | 'clock' | 'log'> & {
    adapter: TeamsLineOptions['adapter'];
    desk: Desk;
    photos: PhotoIntake;
  },
) {
  if (config.PARLEY_TEAMS_AGENTS.length === 0 && config.PARLEY_TEAMS_AGENT_TEAM === null) return null;
  const { adapter, store, caseFiles, blobs, desk, photos, policy, clock, log } = parts;
  const onError = (error: unknown): void => log.error(error, 'teams');
  const memory = new TeamsMemory({ store, clock });
  const line = new TeamsLine({
    adapter,
    appId: config.MicrosoftAppId ?? '',
    tenantId: config.MicrosoftAppTenantId,
  });
  const posts = new TeamsPosts({
    memory,
    caseFiles,
    line,
    words: new TeamsWords({ blobs, caseFiles, zone: policy.timezone }),
    policy,
    isElsewhere: ({ conversation, handoff }) =>
      config.PARLEY_HANDOFF_EVENT_CHANNELS.includes(conversation.channelId) && handoff?.failed !== true,
    onError,
  });
  const watch = new TeamsWatch({ store, caseFiles, posts, onError });
  const agents = new TeamsAgents({
    named: config.PARLEY_TEAMS_AGENTS,
    teamId: config.PARLEY_TEAMS_AGENT_TEAM,
    onError,
  });
  const shared = { agents, turns: new AgentTurns(), memory, desk, caseFiles };
  return {
    desk: new TeamsDesk({ ...shared, photos }),
    buttons: new TeamsButtons({ ...shared, posts, line, policy, onError }),
    start: () => {
      watch.start();
    },
    stop: async () => {
      await watch.stop();
      await posts.stop();
    },
  };
}
