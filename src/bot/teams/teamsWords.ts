import type { Activity } from 'botbuilder';
import sharp from 'sharp';
import type { Case } from '../../domain/case/case.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { saidOrShown } from '../../domain/vocabulary/message.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import { says } from './teamsAnswers.ts';
import { cardActivity, caseName, messageCard, offerText, type Line } from './teamsCards.ts';

/** What of a conversation an agent reads on taking it: everything is in the console. */
const SHOWN_ON_TAKING = 12;
/** Teams takes about 100 kB a message, and a picture in it is written in base64. */
const PICTURE_BYTES = 60_000;
const SIDES = [1_024, 768, 512, 320];

/** What agents read in their own chats. Every message begins with the case that it is about. */
export class TeamsWords {
  readonly #blobs: Blobs;
  readonly #caseFiles: CaseFiles;

  constructor({ blobs, caseFiles }: { blobs: Blobs; caseFiles: CaseFiles }) {
    this.#blobs = blobs;
    this.#caseFiles = caseFiles;
  }

  /** What was said in the case before it was taken: one message with the words, and its pictures. */
  async soFar(kase: Case): Promise<Partial<Activity>[]> {
    const entries = await this.#caseFiles.entries(kase.id);
    const said = entries.flatMap(({ content }) => (content.type === 'said' ? [lineOf(content)] : []));
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
    const relayed = await Promise.all(entries.map(({ content }) => this.#relayed(kase, content)));
    return relayed.flat();
  }

  /** The case is no longer with the agent. */
  gone(kase: Case): Partial<Activity> {
    return about(kase, `${whereNow(kase)} What you write here does not reach this buyer any more.`);
  }

  async #relayed(kase: Case, entry: Entry): Promise<Partial<Activity>[]> {
    if (entry.type === 'photo_stored') return await this.#picture(kase, entry);
    const words = wordsOf(entry);
    return words === null ? [] : [about(kase, words)];
  }

  async #picture(kase: Case, entry: Entry): Promise<Partial<Activity>[]> {
    if (entry.type !== 'photo_stored') return [];
    if (!entry.contentType.startsWith('image/')) {
      return [about(kase, `Sent a file (${entry.contentType}). It is in the console.`)];
    }
    const blob = await this.#blobs.get(entry.sha256);
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

/** What an agent reads of something that happened; null for what is no news to them. */
function wordsOf(entry: Entry): string | null {
  if (entry.type === 'said' && entry.by === 'buyer') return saidOrShown(entry) || null;
  if (entry.type === 'edited') return `Changed a message. It said: “${entry.was}”. It says: “${entry.text}”`;
  if (entry.type === 'deleted') return `Deleted a message. It said: “${entry.was}”`;
  if (entry.type === 'file_stored')
    return `Sent a file (${entry.name ?? entry.contentType}). It is in the console.`;
  if (entry.type === 'said' && entry.by === 'bot') return `Parley said: ${entry.utterance.text}`;
  if (entry.type === 'photo_refused') return `A file could not be fetched (${entry.because}).`;
  if (entry.type === 'answered') return `The offer was ${entry.answer}.`;
  if (entry.type === 'offered') {
    const by = entry.approvedBy ? `, approved by ${entry.approvedBy.name}` : '';
    return `Offered to the buyer: ${offerText(entry.offer)}${by}.`;
  }
  if (entry.type === 'approval_requested') return `Waits for approval: ${offerText(entry.offer)}.`;
  if (entry.type === 'approval_refused') {
    return `${entry.agent.name} refused what you asked for${entry.because ? `: ${entry.because}` : '.'}`;
  }
  if (entry.type === 'delivery_failed') {
    return `Not delivered: the buyer's channel refused your message (${entry.because}).`;
  }
  return null;
}

function lineOf(said: Extract<Entry, { type: 'said' }>): Line {
  switch (said.by) {
    case 'buyer':
      return { by: 'Buyer', text: saidOrShown(said) || '(a file)' };
    case 'bot':
      return { by: 'Parley', text: said.utterance.text };
    case 'agent':
      return { by: said.agent.name, text: said.utterance.text };
  }
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
