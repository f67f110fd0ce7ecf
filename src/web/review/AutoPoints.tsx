import { Badge } from '@fluentui/react-components';
import type { AutoScore } from '../../server/review/wire.ts';

const WELL_FROM = 90;
const FAIR_FROM = 75;

const colourOf = (points: number): 'success' | 'warning' | 'danger' =>
  points >= WELL_FROM ? 'success' : points >= FAIR_FROM ? 'warning' : 'danger';

/** The automatic score of a case, with what it was taken points for where it is pointed at. */
export function AutoPoints({ score: { points, broken } }: { score: AutoScore }) {
  return (
    <Badge
      appearance="tint"
      color={colourOf(points)}
      role="img"
      aria-label={`Automatic score: ${points} of 100`}
      title={broken.map(({ title, points: taken }) => `${title} −${taken}`).join('\n')}
    >
      {points}
    </Badge>
  );
}

/** Why a case is not at 100, the dearest first, in one line. */
export const whyWords = ({ broken }: AutoScore): string =>
  broken.flatMap(({ reasons }) => reasons.slice(0, 1).map(({ words }) => words)).join('; ');
