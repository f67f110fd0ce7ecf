import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { PhotoDescriber } from '../../ports/photoDescriber.ts';
import { AfterTurns } from '../background/afterTurns.ts';
import type { Announcer } from '../desk/announcer.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';

/** Photos that are described in one case; the others are looked at by people alone. */
const MOST_A_CASE = 8;
const AT_ONCE = 2;
const WITHIN_MS = 30_000;

interface Dependencies {
  caseFiles: CaseFiles;
  blobs: Blobs;
  describer: PhotoDescriber;
  announcer: Announcer;
  onError: (error: unknown) => void;
}

/**
 * Has every photo described once, after the turn it came in: a note for people. Of the first that cannot be made out the buyer
 * is asked for a clearer one, if that is easy, and never again; nothing is refused without it.
 */
export const photoNotes = (dependencies: Dependencies): AfterTurns =>
  new AfterTurns({
    ...dependencies,
    ...{ atOnce: AT_ONCE, withinMs: WITHIN_MS },
    look: (kase, begin) => {
      const noted = new Set(kase.photoNotes.map(({ sha256 }) => sha256));
      const isNew = kase.photos
        .filter(({ contentType }) => contentType.startsWith('image/'))
        .slice(0, MOST_A_CASE)
        .filter(({ sha256 }) => !noted.has(sha256));
      for (const { sha256 } of isNew) begin(sha256, (signal) => describe(dependencies, kase, sha256, signal));
    },
  });

async function describe(
  { blobs, describer, caseFiles, announcer }: Dependencies,
  { id, complaint, order }: Case,
  sha256: string,
  signal: AbortSignal,
): Promise<void> {
  const blob = await blobs.get(sha256);
  if (!blob) return;
  const articles = order?.items.map(({ title }) => title) ?? [];
  const photo = { bytes: blob.bytes, complaint, articles };
  const { use, ...described } = await describer.describe(photo, signal);
  let entries: Entry[] = [];
  const after = await caseFiles.appendAlways(id, (kase) => {
    entries = [];
    if (kase.photoNotes.some((note) => note.sha256 === sha256)) return null;
    entries = [
      { type: 'photo_described', sha256, ...described },
      ...(use ? [{ type: 'model_used' as const, purpose: 'photo' as const, use }] : []),
      ...(described.fits === 'unclear' && mayAsk(kase) ? [announcer.clearerPhoto(kase)] : []),
    ];
    return entries;
  });
  if (after && entries.length > 0) await announcer.deliver(after.kase, entries);
}

/** Once in a case, while the bot speaks for it, and not beside another question. */
const mayAsk = ({ closed, speaker, asked, photoNotes }: Case): boolean =>
  closed === null &&
  speaker.is === 'bot' &&
  asked === null &&
  !photoNotes.some(({ fits }) => fits === 'unclear');
