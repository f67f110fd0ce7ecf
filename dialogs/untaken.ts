import { natureOf } from '../src/domain/files/fileKinds.ts';
import type { Utterance } from '../src/domain/vocabulary/message.ts';
import type { Speaker } from './speaker.ts';

/** Before anything else, that what was sent can be kept and not heard, read or understood here, and how to go on. */
export function saidOfUntaken(speaker: Speaker, utterances: Utterance[]): Utterance[] {
  const [first, ...rest] = utterances;
  const word = wordFor(speaker);
  if (!first || word === null || speaker.thought.kase.speaker.is === 'agent') return utterances;
  return [{ ...first, text: `${word} ${first.text}` }, ...rest];
}

function wordFor(speaker: Speaker): string | null {
  const { facts, kase } = speaker.thought;
  const file = facts.find((fact) => fact.type === 'file_stored');
  if (file) {
    if (speaker.wrote) return speaker.say('file_kept', {});
    return speaker.say(natureOf(file.contentType) === 'sound' ? 'untaken.sound' : 'untaken.document', {});
  }
  // A button of the channel's own is how some begin, and a name is a greeting.
  const isMeant = kase.untaken !== null && kase.untaken !== 'button' && kase.untaken !== 'name';
  return isMeant ? speaker.say('untaken.other', {}) : null;
}
