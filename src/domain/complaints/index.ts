import type { ComplaintType } from '../vocabulary/complaint.ts';
import { changedMind } from './changedMind.ts';
import { counterfeit } from './counterfeit.ts';
import { damaged } from './damaged.ts';
import type { ComplaintKnowledge } from './knowledge.ts';
import { missingParts } from './missingParts.ts';
import { notAsDescribed } from './notAsDescribed.ts';
import { notReceived } from './notReceived.ts';
import { other } from './other.ts';
import { quality } from './quality.ts';
import { wrongColour } from './wrongColour.ts';
import { wrongItem } from './wrongItem.ts';
import { wrongSize } from './wrongSize.ts';

export type { Answer, ComplaintKnowledge, OrderSays } from './knowledge.ts';

export const COMPLAINTS: Readonly<Record<ComplaintType, ComplaintKnowledge>> = {
  not_received: notReceived,
  damaged,
  quality,
  wrong_size: wrongSize,
  wrong_colour: wrongColour,
  not_as_described: notAsDescribed,
  wrong_item: wrongItem,
  missing_parts: missingParts,
  counterfeit,
  changed_mind: changedMind,
  other,
};
