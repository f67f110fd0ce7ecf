import { complaintLabel } from '../../domain/telling/words.ts';
import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';

export const trendWords = (trend: -1 | 0 | 1): string =>
  trend === 0 ? 'steady' : trend < 0 ? 'getting worse' : 'getting better';

export const nameOf = ({ buyerName }: { buyerName: string | null }): string =>
  buyerName ?? 'Buyer without a name';

export const complaintWords = (row: { complaint: ComplaintType | null }): string =>
  row.complaint === null ? 'No complaint yet' : complaintLabel(row.complaint);
