import type { UnheardSound } from '../../domain/case/case.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { VoiceTranscriber } from '../../ports/voiceTranscriber.ts';
import { AfterTurns } from '../background/afterTurns.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { recordableText } from '../turn/recordable.ts';

const AT_ONCE = 2;
const WITHIN_MS = 60_000;
const LONGEST_TEXT = 4_000;

interface Dependencies {
  caseFiles: CaseFiles;
  blobs: Blobs;
  transcriber: VoiceTranscriber;
  onError: (error: unknown) => void;
}

/**
 * Has every voice note of a buyer written down once, after the turn it came in: a note for people. Nothing is read, decided or
 * answered by it, for a buyer must be able to see what they are held to.
 */
export const voiceNotes = (dependencies: Dependencies): AfterTurns =>
  new AfterTurns({
    ...dependencies,
    ...{ atOnce: AT_ONCE, withinMs: WITHIN_MS },
    look: ({ id, unheard }, begin) => {
      for (const sound of unheard) begin(sound.sha256, (signal) => hear(dependencies, id, sound, signal));
    },
  });

async function hear(
  { blobs, transcriber, caseFiles }: Dependencies,
  id: string,
  { sha256, activityId, contentType }: UnheardSound,
  signal: AbortSignal,
): Promise<void> {
  const blob = await blobs.get(sha256);
  if (!blob) return;
  const heard = await transcriber.transcribe({ bytes: blob.bytes, contentType }, signal);
  const { model, use } = heard;
  await caseFiles.appendAlways(id, (kase) => {
    if (kase.unheard.every((sound) => sound.sha256 !== sha256)) return null;
    const text = recordableText(heard.text, kase).text.slice(0, LONGEST_TEXT);
    return [
      { type: 'voice_transcribed', activityId, sha256, text, model },
      { type: 'model_used', purpose: 'voice', use },
    ];
  });
}
