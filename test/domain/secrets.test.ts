import { describe, expect, it } from '@jest/globals';
import { withoutSecrets } from '../../src/domain/privacy/secrets.ts';

const hide = (text: string, more: Partial<Parameters<typeof withoutSecrets>[1]> = {}) =>
  withoutSecrets(text, { own: [], asked: false, ...more });

describe('what nobody should send into a chat', () => {
  it.each([
    ['my credit card is 4111 1111 1111 1111', 'my credit card is •••• 1111'],
    ['tarjeta de crédito 4111111111111111', 'tarjeta de crédito •••• 1111'],
  ])('is hidden though the order’s number was asked for, where it is called a card: %s', (text, shown) => {
    expect(hide(text, { asked: true })).toEqual({ text: shown, masked: true });
  });

  it.each([
    ['my card is 4111111111111111', 'my card is •••• 1111'],
    ['4111 1111 1111 1111 12/27 cvv 123, charge it', '•••• 1111 12/27 cvv •••, charge it'],
    ['5555-5555-5555-4444', '•••• 4444'],
    ['amex 3782 822463 10005', 'amex •••• 0005'],
    ['on my card 4970 1012 3456 7896 please', 'on my card •••• 7896 please'],
    ['sur ma carte 4970 1012 3456 7896 exp 09/28 merci', 'sur ma carte •••• 7896 exp 09/28 merci'],
    ['вот номер: 4970101234567896 09/28', 'вот номер: •••• 7896 09/28'],
    ['на карту 4970 1012 3456 7896', 'на карту •••• 7896'],
    ['meu cartão é 4970101234567896', 'meu cartão é •••• 7896'],
    ['tarjeta de crédito: 4111111111111112', 'tarjeta de crédito: •••• 1112'],
    ['карточка 4111111111111112', 'карточка •••• 1112'],
    ['карточкой 4111111111111112', 'карточкой •••• 1112'],
    ['Kreditkartennummer 4111111111111112', 'Kreditkartennummer •••• 1112'],
    ['refund to DE89 3704 0044 0532 0130 00 please', 'refund to •••• 3000 please'],
  ])('is hidden but for its end: %s', (text, shown) => {
    expect(hide(text)).toEqual({ text: shown, masked: true });
  });

  it.each([
    '8190244417735521 maria@example.com',
    'order 8190 2444 1773 5521',
    'My order 5512345678901234 placed 12/11/2026 never came',
    'Bestellung 5112345678901234 vom 05.11.2026',
    'order number 5112345678901234, delivered 12/11',
    'tracking LP00123456789CN, phone +44 7700 900123',
    '4111111111111112',
    'paid with my visa on 12/09/2025',
  ])('is not seen where there is none: %s', (text) => {
    expect(hide(text)).toEqual({ text, masked: false });
  });

  it('takes no order of the conversation for a card, nor what is called an order', () => {
    expect(hide('is 4111 1111 1111 1111 late?', { own: ['4111111111111111'] }).masked).toBe(false);
    for (const name of [
      'order',
      'Order no. ',
      'my order number: ',
      'pedido nº',
      'commande n°',
      'Bestellnummer ',
      'заказ № ',
    ])
      expect(hide(`${name} 4111111111111111, it never came`).masked).toBe(false);
    expect(hide('order 4111111111111111 12/27').masked).toBe(true);
    expect(hide('I paid for the order with 4111111111111111').masked).toBe(true);
  });

  it('leaves the number that was asked for, but not a card with its expiry', () => {
    expect(hide('4111111111111111', { asked: true }).masked).toBe(false);
    expect(hide('4111 1111 1111 1111, 12/27', { asked: true }).text).toBe('•••• 1111, 12/27');
  });
});
