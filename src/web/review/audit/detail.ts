import { lower } from '../../../domain/telling/words.ts';
import { dayLabel } from '../days.ts';
import { FILTER_LABELS } from '../filter.ts';

const labels: Readonly<Partial<Record<string, string>>> = FILTER_LABELS;

/** What a line of the record says besides, with filters by what they are called, days as everywhere else, and as much of a hash as tells two apart. */
export const detailWords = (detail: string): string =>
  detail
    .replace(/(filters: )([a-z]+(?:, [a-z]+)*)/i, (_, before: string, names: string) => {
      const words = names.split(', ').map((name) => lower(labels[name] ?? name));
      return `${before}${words.join(', ')}`;
    })
    .replace(/\b([0-9a-f]{8})[0-9a-f]{56}\b/g, '$1 …')
    .replace(/\d{4}-\d\d-\d\d/g, dayLabel);
