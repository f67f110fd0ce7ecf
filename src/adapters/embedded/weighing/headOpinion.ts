import type { ByPhrases } from '../byPhrases.ts';
import { featuresOf } from '../head/features.ts';
import { opinionOf, type Opinion } from '../head/head.ts';

/** What the head makes of a message in which phrases found this. */
export const headOpinionOf = ({ signals, told, situation }: ByPhrases): Opinion =>
  opinionOf(featuresOf(signals, told, situation));
