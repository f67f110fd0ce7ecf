import { loadEvidence } from '../../src/adapters/policy/evidenceFiles.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { requirementsFor, type Requirement } from '../../src/domain/completeness/requirements.ts';

/** The evidence files that ship with Parley. */
export const EVIDENCE = await loadEvidence('policies/evidence');

export const wantedFor = (kase: Case): Requirement[] => requirementsFor(EVIDENCE, kase, 'AliExpress');

/** What a turn puts on record when it asks for evidence. */
export const evidenceAsked = ({ asks = [] }: Decision): Entry[] =>
  asks.length === 0 ? [] : [{ type: 'evidence_asked', requirementIds: asks, activityIds: ['bot-1'] }];
