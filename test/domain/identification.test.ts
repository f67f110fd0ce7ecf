import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canBeProved,
  claimsIn,
  isGuessing,
  prove,
  type Proof,
} from '../../src/domain/identification/orderClaims.ts';
import { isWeaklyKnown } from '../../src/domain/identification/furtherProof.ts';
import type { OrderProof } from '../../src/domain/identification/orderProof.ts';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../src/domain/vocabulary/orderNumber.ts';
import { aLamp, caseOf, conversationOf } from '../support/builders.ts';

const NUMBER = '8190244417735521';

const orderNumbersIn = (text: string): string[] => claimsIn(text).orderNumbers.map(normaliseOrderNumber);

const orderOfBuyer = (buyer: Partial<Order['buyer']>): Order =>
  aLamp({ buyer: { ...aLamp().buyer, email: null, phone: null, postalCode: null, ...buyer } });

/** What a message proves of an order of this buyer, its number aside. */
function proofBy(text: string, buyer: Partial<Order['buyer']>): Proof | null {
  return prove(orderOfBuyer(buyer), claimsIn(text).facts);
}

describe('the end of a card that was hidden', () => {
  it.each(['my card ends in •••• 7896', 'Geld zurück auf Karte •••• •••• •••• 7896', 'IBAN •••••••• 4AB1'])(
    'proves and names nothing: %s',
    (text) => {
      expect(claimsIn(text)).toEqual({ orderNumbers: [], facts: [], perhaps: [] });
    },
  );
});

describe('an order number is found', () => {
  it.each([
    NUMBER,
    '8190 2444 1773 5521',
    '8190-2444-1773-5521',
    `my order number is ${NUMBER}`,
    `it's order no. ${NUMBER}.`,
    `№${NUMBER}`,
    `#${NUMBER}, please`,
    `${NUMBER}\n90001`,
    `${NUMBER} 90001`,
    `${NUMBER} 1234`,
    `8190 2444 1773 5521 90001`,
    `8190 2444 1773 5521 1100-148`,
    `8190 2444 1773 5521 1012 AB`,
    `заказ ${NUMBER}, ждал 20 дней`,
    `pedido ${NUMBER} de 12/09/2025`,
    '８１９０２４４４１７７３５５２１',
    `I ordered on 2025-09-12, ${NUMBER}`,
    `maria.k+12345678901@example.com ${NUMBER}`,
  ])('alone, in %j', (text) => {
    expect(orderNumbersIn(text)).toEqual([NUMBER]);
  });

  it.each([
    ['AB12345678', ['AB12345678']],
    ['ab-12345678', ['AB12345678']],
    ['112-1234567-7654321', ['11212345677654321']],
    [`${NUMBER} or 8190244417735999`, [NUMBER, '8190244417735999']],
    [`${NUMBER} I mean ${NUMBER}`, [NUMBER]],
  ])('in %j', (text, numbers) => {
    expect(orderNumbersIn(text)).toEqual(numbers);
  });

  it.each(['I paid 24.99 for it', 'size 42, 20 days late', '2 MONTHS!!!', '2025-09-12', '😡😡', ''])(
    'not at all in %j',
    (text) => {
      expect(orderNumbersIn(text)).toEqual([]);
    },
  );
});

/** Numbers of other shapes that a message may name. */
const named = (text: string): string[] => {
  const { orderNumbers, perhaps } = claimsIn(text);
  return [...orderNumbers, ...perhaps].map(normaliseOrderNumber);
};

describe('an order number of any shape', () => {
  it.each([
    ['#1050 never came', ['1050']],
    ['my order 1050 never came', ['1050']],
    ['order no. WC-1042', ['WC1042']],
    ['Bestellnummer: SO/2026/0042', ['SO20260042']],
    ['pedido nº 778812', ['778812']],
    ['numéro de commande 1050', ['1050']],
    ['номер заказа 1050', ['1050']],
    ['заказ № 1050', ['1050']],
  ])('is certain where the text calls it one, in %j', (text, numbers) => {
    expect(claimsIn(text).orderNumbers.map(normaliseOrderNumber)).toEqual(numbers);
  });

  it.each(['#1 shop', 'I ordered 2 weeks ago', 'order it by the 3rd', 'in order of 20 pieces', 'size 42'])(
    'is not certain in %j',
    (text) => {
      expect(claimsIn(text).orderNumbers).toEqual([]);
    },
  );

  it.each([
    ['1050 90001', '1050'],
    ['SO 2026 0042, 90001', 'SO20260042'],
    ['XKBKNABJK kim@example.com', 'XKBKNABJK'],
    ['it is XKBKNABJK and my mail is kim@example.com', 'XKBKNABJK'],
    ['X_12345678 kim@example.com', 'X12345678'],
    ['#W2378157, +353 20 910 0000', 'W2378157'],
    ['17 kim@example.com', '17'],
    ['ЗК-1042 kim@example.com', 'ЗК1042'],
  ])('may be meant in %j', (text, number) => {
    expect(named(text)).toContain(number);
  });

  it.each(['24.99', '€20', '20%', '2025-09-12'])('is not meant by %j', (text) => {
    expect(named(`${text} kim@example.com`)).toEqual([]);
  });

  it('that has a digit and may be imported is understood, however it is written', () => {
    const piece = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
    const number = fc
      .tuple(
        fc.constantFrom('', '#', '№ ', 'WC-', 'Nº '),
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('-', '/', '_', '.', ''),
      )
      .map(([sign, pieces, between]) => sign + pieces.join(between))
      .filter((each) => /\d/.test(each) && canBeProved(each));
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('NUMBER mail', 'mail, NUMBER', 'it is NUMBER\nmail'),
        (each, form) => {
          const text = form.replace('NUMBER', each).replace('mail', 'kim@example.com');
          expect(named(text)).toContain(normaliseOrderNumber(each));
        },
      ),
    );
  });

  it.each([
    '1050',
    '#1050',
    'WC-1042',
    'SO/2026/0042',
    '№ 778812',
    'XKBKNABJK',
    '3512345678',
    '17',
    'A'.repeat(12),
  ])('may be imported: %s', (number) => {
    expect(canBeProved(number)).toBe(true);
  });

  it.each(['', '---', '2026-09-12', '24.99', 'name@example.com', 'A'.repeat(60)])(
    'may not be imported: %j',
    (number) => {
      expect(canBeProved(number)).toBe(false);
    },
  );
});

describe('an order is proved by', () => {
  it.each([
    ['maria.k@example.com', 'maria.k@example.com'],
    ['Maria.K@Example.COM', 'maria.k@example.com'],
    ['my mail is maria.k@example.com.', 'maria.k@example.com'],
    ['8190244417735521,maria+shop@mail.example.co.uk', 'maria+shop@mail.example.co.uk'],
    ['мария@пример.рф', 'мария@пример.рф'],
    ['josé.núñez@correo.es', 'josé.núñez@correo.es'],
  ])('the email in %j', (text, email) => {
    expect(proofBy(text, { email })).toBe('email');
  });

  it.each([
    ['90001', '90001'],
    ['90210-1234', '90210-1234'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['sw1a1aa', 'SW1A 1AA'],
    ['EC1A1BB', 'EC1A 1BB'],
    ['M1 1AE', 'M1 1AE'],
    ['K1A 0B1', 'K1A 0B1'],
    ['k1a0b1', 'K1A 0B1'],
    ['90-001', '90-001'],
    ['my code: 90-001, thanks', '90001'],
    ['1000-001', '1000-001'],
    ['01310-100', '01310-100'],
    ['100-0001', '100-0001'],
    ['114 55', '114 55'],
    ['110 00', '11000'],
    ['110001', '110 001'],
    ['101000', '101000'],
    ['1012 AB', '1012 AB'],
    ['1012ab', '1012 AB'],
    ['LV-1010', 'LV-1010'],
    ['1010', 'LV-1010'],
    ['L-1234', '1234'],
    ['D-10115 Berlin', '10115'],
    ['D02 AF30', 'D02 AF30'],
    ['C1425ABC', 'C1425ABC'],
    ['101', '101'],
    ['９０００１', '90001'],
    ['индекс 101000', '101000'],
  ])('the postal code in %j, which is %s', (text, postalCode) => {
    expect(proofBy(text, { postalCode })).toBe('postal_code');
  });

  it.each([
    ['4567', '+1 555 123 4567'],
    ['my phone ends with 4567', '+1 555 123 4567'],
    ['0012', '+1 555 123 0012'],
  ])('the end of the phone in %j, which is %s', (text, phone) => {
    expect(proofBy(text, { phone })).toBe('phone');
  });

  it.each([
    ['555 123 4567', '+1 (555) 123-4567'],
    ['+1 (555) 123-4567', '15551234567'],
    ['601234567', '+48 601 234 567'],
    ['601 234 567', '+48 601 234 567'],
    ['0151 23456789', '+49 151 23456789'],
    ['+49 151 23456789', '0151 23456789'],
    ['020 7946 0123', '+44 20 7946 0123'],
    ['0044 20 7946 0123', '+44 20 7946 0123'],
    ['020 910 0000', '+353 20 910 0000'],
    ['+353 020 910 0000', '+353 20 910 0000'],
    ['+353 20 910 0000', '020 910 0000'],
    ['+353209100000', '+353 (0)20 910 0000'],
    ['020 910 0000', '+353 (0)20 910 0000'],
    ['00353 20 910 0000', '0209100000'],
    ['+49 15123456789', '0151 23456789'],
    ['8 912 345 67 89', '+7 912 345-67-89'],
    ['+1 555 123 4567', '(555) 123-4567'],
  ])('the whole phone number in %j, which is %s', (text, phone) => {
    expect(proofBy(text, { phone })).toBe('phone_number');
  });

  it('the strongest of several facts, in whichever order they come', () => {
    const buyer = { email: 'maria@example.com', phone: '+49 151 23456789', postalCode: '90001' };
    expect(proofBy('90001 and maria@example.com', buyer)).toBe('email');
    expect(proofBy('90001, 6789, 0151 23456789', buyer)).toBe('phone_number');
    expect(proofBy('90001 or 6789', buyer)).toBe('phone');
  });

  it('no fact in the groups of an order number, and no number in the halves of a postal code', () => {
    expect(claimsIn('not here after 10 weeks. 8244 0000 0000 0163')).toMatchObject({
      orderNumbers: ['8244 0000 0000 0163'],
      facts: [],
    });
    expect(claimsIn('postcode LS1 4AB if that helps')).toMatchObject({ perhaps: [], facts: ['LS1 4AB'] });
  });

  it('a number and a fact in one message, in two lines or side by side', () => {
    for (const between of [' ', '\n', ', ', ' / ', ' - ']) {
      const claims = claimsIn(`${NUMBER}${between}90001`);
      expect(claims.orderNumbers).toEqual([NUMBER]);
      expect(prove(orderOfBuyer({ postalCode: '90001' }), claims.facts)).toBe('postal_code');
    }
  });
});

describe('an order is not proved by', () => {
  it.each([
    ['three digits of the phone', '567', { phone: '+1 555 123 4567' }],
    ['digits from the middle of the phone', '1234', { phone: '+1 555 123 4567' }],
    ['more digits than the phone has', '99915551234567', { phone: '15551234567' }],
    ['the phone with something before it', '8888151234567', { phone: '151234567' }],
    ['the phone with a country that does not say that it is one', '49151234567', { phone: '151234567' }],
    ['the phone of another country', '+48 151234567', { phone: '+49 151234567' }],
    ['zeros alone, which every phone has before it', '0000', { phone: '+49 151 23456789' }],
    ['part of a postal code', '9000', { postalCode: '90001' }],
    ['a longer postal code', '90001-1234', { postalCode: '90001' }],
    ['another email at the same host', 'someone@example.com', { email: 'maria.k@example.com' }],
    ['part of an email', 'k@example.com', { email: 'maria.k@example.com' }],
    ['nothing', '', { postalCode: '', phone: '', email: '' }],
    ['signs alone', '- () #', { postalCode: '-', phone: '+', email: '' }],
    ['a fact the order does not have', '4567 90001 a@example.com', {}],
    ['the number of the order itself', NUMBER, { postalCode: '90001', phone: '+15551234567' }],
  ])('%s', (_, text, buyer) => {
    expect(proofBy(text, buyer)).toBeNull();
  });
});

describe('guessing', () => {
  it('is more facts or more numbers in one message than a buyer would need', () => {
    const facts = (count: number) =>
      Array.from({ length: count }, (_, index) => `${1001 + index}`).join(', ');
    expect(isGuessing(claimsIn(`${NUMBER} ${facts(4)}`))).toBe(false);
    expect(isGuessing(claimsIn(`${NUMBER} ${facts(5)}`))).toBe(true);
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, index) => `${81_902_444 + index}`).join('\n');
    expect(isGuessing(claimsIn(numbers(3)))).toBe(false);
    expect(isGuessing(claimsIn(numbers(4)))).toBe(true);
  });

  it('is not what an honest buyer does who gives everything at once', () => {
    const text = `Order ${NUMBER}, maria.k@example.com, +1 (555) 123-4567, 90210-1234. Ordered 2025-09-12, paid 24.99`;
    expect(isGuessing(claimsIn(text))).toBe(false);
  });

  // Anything but linear time would not end before the test is given up.
  it.each([
    '#',
    '# ',
    'a_',
    'order ',
    'order: ',
    '€1',
    '0 ',
    '+1 ',
    '(0)',
    '1 ',
    '1-',
    'a1',
    '1234 ',
    'a@',
    'a.',
    'a.a@',
    '(1)',
    'é',
    '1/1/',
  ])('is found out in a long message made to be slow: %j', (piece) => {
    const text = piece.repeat(100_000);
    expect(isGuessing(claimsIn(`${text} 81902444, 81902445, 81902446, 81902447, 81902448`))).toBe(true);
  });
});

describe('who is known by a label alone', () => {
  const knownBy = (proof: OrderProof, buyer: Partial<Conversation['buyer']>) =>
    isWeaklyKnown(
      caseOf({ type: 'identified', order: aLamp(), proof }, { type: 'moved', conversation: by(buyer) }),
      aLamp(),
    );
  const by = (buyer: Partial<Conversation['buyer']>): Conversation => {
    const conversation = conversationOf();
    return { ...conversation, buyer: { ...conversation.buyer, vouched: false, buyerId: null, ...buyer } };
  };

  it('is whoever came since by a link, though a token or the channel vouched for the buyer before', () => {
    expect(knownBy('token', { vouched: true, buyerId: aLamp().buyer.id })).toBe(false);
    expect(knownBy('token', {})).toBe(true);
    expect(knownBy('channel', {})).toBe(true);
    expect(knownBy('email', {})).toBe(false);
    expect(knownBy('postal_code', {})).toBe(true);
  });
});
