import { complaintLabel, isCarriedOn } from '../../domain/telling/words.ts';
import type { ReviewFacts } from '../../server/review/wire.ts';
import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';

export const trendWords = (trend: -1 | 0 | 1): string =>
  trend === 0 ? 'steady' : trend < 0 ? 'getting worse' : 'getting better';

/** What was typed; null where that was nothing. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const nameOf = ({ buyerName }: { buyerName: string | null }): string =>
  buyerName ?? 'Buyer without a name';

export const complaintWords = (row: { complaint: ComplaintType | null }): string =>
  row.complaint === null ? 'No complaint yet' : complaintLabel(row.complaint);

/** Who had the case: its agents, else the assistant, and whether its words were carried or somebody is waited for. */
export function handledBy({
  agents,
  channelId,
  status,
}: Pick<ReviewFacts, 'agents' | 'channelId' | 'status'>): string {
  if (agents.length > 0) return agents.map(({ name }) => name).join(', ');
  if (status === 'waiting') return 'Nobody has taken it yet';
  return isCarriedOn(channelId) ? 'Assistant, carried by an agent' : 'Assistant alone';
}
