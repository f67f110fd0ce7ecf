import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { Offer } from '../../domain/vocabulary/remedy.ts';

const COLOURS = {
  open: 'brand',
  accepted: 'success',
  declined: 'danger',
  lapsed: 'subtle',
  withdrawn: 'subtle',
} as const;

export const OfferStatus = ({
  status,
  size = 'medium',
}: Pick<Offer, 'status'> & Pick<BadgeProps, 'size'>) => (
  <Badge size={size} appearance="tint" color={COLOURS[status]}>
    {status === 'open' ? 'unanswered' : status}
  </Badge>
);
