import type { Case } from '../../domain/case/case.ts';
import { withoutSecrets } from '../../domain/privacy/secrets.ts';
import type { BuyerMessage } from '../../domain/vocabulary/message.ts';
import { normaliseOrderNumber } from '../../domain/vocabulary/orderNumber.ts';

/** The message as it may be kept: card numbers and bank accounts come onto no record, and into no spool. */
export function recordable(message: BuyerMessage, kase: Case | null): BuyerMessage {
  const { text, masked } = recordableText(message.text, kase);
  return masked ? { ...message, text, masked } : message;
}

/** What a buyer wrote or said, without those numbers; numbers of the case's own orders stay. */
export function recordableText(text: string, kase: Case | null): { text: string; masked: boolean } {
  const choices = kase?.orderChoices.map(({ number }) => number) ?? [];
  const own = [...choices, ...(kase?.order ? [kase.order.number] : [])].map(normaliseOrderNumber);
  return withoutSecrets(text, { own, asked: wasAskedForOrder(kase) });
}

/** A number that comes now is an order's, or meant as one. */
const wasAskedForOrder = (kase: Case | null): boolean =>
  kase !== null && kase.order === null && (kase.asked === 'order' || kase.asked === 'proof');
