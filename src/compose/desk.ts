import { loadLabels } from '../adapters/policy/labelsFile.ts';
import { loadReplies } from '../adapters/policy/repliesFile.ts';
import type { ChannelOf } from '../bot/channel.ts';
import type { Config } from '../config.ts';
import type { Requirement } from '../domain/completeness/requirements.ts';
import type { Case } from '../domain/case/case.ts';
import type { Agent } from '../domain/case/entry.ts';
import type { CaseSummariser } from '../ports/caseSummariser.ts';
import type { Pictures } from '../ports/pictures.ts';
import type { ReplySuggester } from '../ports/replySuggester.ts';
import type { Translator } from '../ports/translator.ts';
import { Consoles } from '../server/desk/consoles.ts';
import { deskApi, deskStream } from '../server/desk/deskApi.ts';
import { AttachedFiles } from '../services/desk/attachedFiles.ts';
import { deskFiles } from '../server/desk/files.ts';
import type { Announcer } from '../services/desk/announcer.ts';
import { CannedReplies } from '../services/desk/cannedReplies.ts';
import { Desk } from '../services/desk/desk.ts';
import { DeskEvidence } from '../services/desk/deskEvidence.ts';
import { DeskFeed } from '../services/desk/deskFeed.ts';
import { DeskOffers } from '../services/desk/deskOffers.ts';
import { DeskTalk } from '../services/desk/deskTalk.ts';
import type { Presence } from '../services/desk/presence.ts';
import type { TypingNews } from '../services/desk/typing.ts';
import type { Shared } from './shared.ts';

export type DeskParts = Pick<
  Shared,
  'store' | 'caseFiles' | 'offerBook' | 'blobs' | 'evidence' | 'policy' | 'clock' | 'log'
> & {
  announcer: Announcer;
  presence: Presence;
  typing: TypingNews;
  pictures: Pictures;
  /** Somebody at the desk looks at the case. */
  opened: (caseId: string) => void;
  channelOf: ChannelOf;
  /** Null when no model is configured. */
  translator: Translator | null;
  suggester: ReplySuggester | null;
  summariser: CaseSummariser | null;
  /** What the assistant would say next in a case, in this language; null where there is nothing. */
  suggested: (kase: Case, language: string | null) => string | null;
  askForEvidence: (language: string | null, requirements: readonly Requirement[]) => string;
  replies: CannedReplies;
};

export type DeskModule = Awaited<ReturnType<typeof composeDesk>>;

/** The shop's canned replies. Rejects when the file they begin with, or that of the labels, is not right. */
export async function openReplies(
  config: Config,
  parts: Pick<DeskParts, 'store' | 'clock'>,
): Promise<CannedReplies> {
  const labels = await loadLabels(config.PARLEY_LABELS);
  return new CannedReplies({ ...parts, labels, file: await loadReplies(config.PARLEY_REPLIES, labels) });
}

/** Rejects when the labels are not right. */
export async function composeDesk(config: Config, parts: DeskParts) {
  const { store, caseFiles, presence, typing, policy, replies, clock, log } = parts;
  const labels = await loadLabels(config.PARLEY_LABELS);
  const evidence = new DeskEvidence(parts);
  const talk = new DeskTalk({
    ...parts,
    fromCase: (kase, language) => parts.suggested(kase, language) ?? evidence.words(kase, language),
    shop: policy.shop,
    onError: (error) => log.error(error, 'a text for the desk'),
  });
  const desk = new Desk({ ...parts, offers: new DeskOffers(parts), talk, evidence, labels });
  const feed = new DeskFeed({
    store,
    caseFiles,
    clock,
    onError: (error) => log.error(error, 'the desk’s feed'),
  });
  const consoles = new Consoles({ feed, presence, typing, policy });
  const options = {
    desk,
    feed,
    presence,
    consoles,
    caseFiles,
    store,
    policy,
    clock,
    replies,
    opened: parts.opened,
    typing: async (caseId: string, { id, name }: Agent): Promise<void> => {
      typing.tell({ caseId, by: 'agent', agentId: id, name });
      const loaded = await caseFiles.load(caseId);
      if (!loaded) return;
      const { conversation } = loaded.kase;
      await parts
        .channelOf(conversation)
        .typing(conversation)
        .catch((error: unknown) => log.error(error, 'typing'));
    },
  };
  return {
    desk,
    feed,
    endpoints: [...deskApi(options), ...deskFiles({ ...parts, attached: new AttachedFiles(parts) })],
    stream: deskStream(options),
    start: () => {
      presence.start();
    },
    stop: async () => {
      consoles.stop();
      await Promise.all([feed.stop(), presence.stop()]);
    },
  };
}
