import type { Activity } from 'botbuilder';
import sharp from 'sharp';
import type { Case } from '../../domain/case/case.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { conversationIn } from '../../domain/telling/conversation.ts';
import { lineFor, tellingOf, type TellingItem } from '../../domain/telling/telling.ts';
import { ASSISTANT, BUYER } from '../../domain/telling/told.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import { says } from './teamsAnswers.ts';
import { cardActivity, caseName, messageCard, type Line } from './teamsCards.ts';

/** What of a conversation an agent reads on taking it: everything is in the console. */
const SHOWN_ON_TAKING = 12;
/** Teams takes about 100 kB a message, and a picture in it is written in base64. */
const PICTURE_BYTES = 60_000;
const SIDES = [1_024, 768, 512, 320];

/** What agents read in their own chats. Every message begins with the case that it is about. */
export class TeamsWords {
  readonly #parts: { blobs: Blobs; caseFiles: CaseFiles; zone: string };

  /** `zone` is the shop's. */
  constructor(parts: { blobs: Blobs; caseFiles: CaseFiles; zone: string }) {
    this.#parts = parts;
  }

  /** What was said in the case before it was taken: one message with the words, and its pictures. */
  async soFar(kase: Case): Promise<Partial<Activity>[]> {
    const entries = await this.#parts.caseFiles.entries(kase.id);
    const said = conversationIn(entries).messages.map(({ by, agent, text }) => ({
      by: by === 'buyer' ? BUYER : (agent?.name ?? ASSISTANT),
      text: text || '(a file)',
    }));
    const left = said.length - SHOWN_ON_TAKING;
    const title = left > 0 ? `So far (${left} earlier messages are in the console):` : 'So far:';
    const pictures = await Promise.all(
      entries.slice(-200).map(({ content }) => this.#picture(kase, content)),
    );
    return [
      wording(kase, [{ by: null, text: title }, ...said.slice(-SHOWN_ON_TAKING)]),
      ...pictures.flat().slice(-5),
    ];
  }

  /** What an agent who has the case is to read of what happened in it. */
  async relayed(kase: Case, entries: readonly SealedEntry<Entry>[]): Promise<Partial<Activity>[]> {
    const news = tellingOf(entries, this.#parts.zone).filter(isNews);
    return (await Promise.all(news.map((item) => this.#relayed(kase, item)))).flat();
  }

  /** The case is no longer with the agent. */
  gone(kase: Case): Partial<Activity> {
    return about(kase, `${whereNow(kase)} What you write here does not reach this buyer any more.`);
  }

  async #relayed(kase: Case, item: TellingItem): Promise<Partial<Activity>[]> {
    if (item.entry.type === 'photo_stored') return await this.#picture(kase, item.entry);
    const line = lineOf(item);
    return line.text === '' ? [] : [wording(kase, [line])];
  }

  async #picture(kase: Case, entry: Entry): Promise<Partial<Activity>[]> {
    if (entry.type !== 'photo_stored') return [];
    if (!entry.contentType.startsWith('image/')) {
      return [about(kase, `Sent a file (${entry.contentType}). It is in the console.`)];
    }
    const blob = await this.#parts.blobs.get(entry.sha256);
    const contentUrl = blob && (await asDataUrl(blob.bytes));
    if (contentUrl === null)
      return [about(kase, 'Sent a picture that cannot be shown here. It is in the console.')];
    return [
      {
        ...says(`${caseName(kase)}: sent a picture`),
        attachments: [{ contentType: 'image/jpeg', contentUrl, name: entry.name ?? 'picture.jpg' }],
      },
    ];
  }
}

/** A message to an agent that names its case. */
const about = (kase: Case, text: string): Partial<Activity> => wording(kase, [{ by: null, text }]);

const wording = (kase: Case, lines: readonly Line[]): Partial<Activity> =>
  cardActivity(messageCard(kase, lines));

/** What is news to whoever has the case and did not do it. */
const NEWS: ReadonlySet<Entry['type']> = new Set([
  'said',
  'photo_stored',
  'file_stored',
  'edited',
  'deleted',
  'photo_refused',
  'answered',
  'offered',
  'approval_requested',
  'approval_refused',
  'delivery_failed',
]);
const isNews = ({ entry }: TellingItem): boolean =>
  NEWS.has(entry.type) && !(entry.type === 'said' && entry.by === 'agent');

/** What an agent reads of something that happened; the buyer's words stand without a name. */
function lineOf({ entry, told }: TellingItem): Line {
  if (entry.type !== 'said') return { by: null, text: lineFor('desk', told) };
  return { by: entry.by === 'buyer' ? null : told.who, text: told.text ?? '' };
}

function whereNow({ closed, speaker }: Case): string {
  if (closed) return 'The case is closed.';
  switch (speaker.is) {
    case 'agent':
      return `${speaker.agent.name} has the case now.`;
    case 'queue':
      return 'The case waits for another person.';
    case 'bot':
      return 'The case is with the assistant again.';
  }
}

/** The picture in the message itself, as large as fits; null when it cannot be read. */
async function asDataUrl(bytes: Uint8Array): Promise<string | null> {
  try {
    for (const side of SIDES) {
      const small = await sharp(bytes)
        .rotate()
        .resize(side, side, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 75 })
        .toBuffer();
      if (small.length <= PICTURE_BYTES) return `data:image/jpeg;base64,${small.toString('base64')}`;
    }
    return null;
  } catch {
    return null;
  }
}
