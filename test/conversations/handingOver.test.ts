import { describe, expect, it } from '@jest/globals';
import type { Agent } from '../../src/domain/case/entry.ts';
import { phrasesIn } from '../support/manners.ts';
import { PHOTO, proofOf, setStage, textOf, type Stage } from '../support/stage.ts';

const WEN: Agent = { id: 'wen', name: 'Wen' };
const ASHA: Agent = { id: 'asha', name: 'Asha' };

/** A buyer of headphones who insists, up to the one counter-offer. */
async function insistingBuyer(stage: Stage) {
  const order = await stage.order('headphones');
  const buyer = stage.buyer();
  await buyer.says('I want my money back. all of it');
  await buyer.says('the sound crackles, bad quality');
  const countered = await buyer.says(proofOf(order));
  return { order, buyer, countered };
}

describe('a buyer who wants a person', () => {
  const stage = setStage();

  it('gets one in the very first turn, with one question that may be ignored', async () => {
    const buyer = stage.buyer();
    const told = await buyer.says('human please');
    expect(phrasesIn(told)).toEqual(
      expect.arrayContaining([
        'handoff.asked_for_person',
        'handoff.within_minutes',
        'handoff.order_if_you_like',
      ]),
    );
    expect(textOf(told)).toContain(String(stage.parley.policy.handoff.usualAnswerMinutes));
    expect((await buyer.kase()).speaker.is).toBe('queue');
  });

  it.each([
    ['en', 'my kettle is broken and I want to talk to somebody', /sorry/, /let's/],
    ['es', 'mi hervidor está roto y quiero hablar con alguien', /Siento/, /vamos a/],
    ['pt', 'minha chaleira está quebrada e quero falar com alguém', /Lamento/, /vamos resolver/],
    ['fr', 'ma bouilloire est cassée et je veux parler à quelqu’un', /désolé/, /trouvons/],
    ['de', 'mein Wasserkocher ist kaputt und ich will mit jemandem sprechen', /leid/, /bringen wir/],
    ['ru', 'мой чайник сломан, хочу поговорить с человеком', /жаль/, /давайте/i],
  ])(
    'hears regret in %s, and no solution announced that a person is to find',
    async (_, says, regret, announced) => {
      const said = textOf(await stage.buyer().says(says));
      expect(said).toMatch(regret);
      expect(said).not.toMatch(announced);
    },
  );

  it('gets one by the button just as well', async () => {
    const buyer = stage.buyer();
    await buyer.says('hi');
    expect(phrasesIn(await buyer.chooses('person'))).toContain('handoff.asked_for_person');
  });

  it('gets one in the middle of an offer, which is then no longer open', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    await buyer.says(proofOf(order));
    const told = await buyer.says('can I speak to a real person please');
    expect(phrasesIn(told)).toContain('handoff.asked_for_person');
    expect(phrasesIn(told)).not.toContain('handoff.order_if_you_like');
    expect((await buyer.kase()).offers.map(({ status }) => status)).toEqual(['withdrawn']);
  });

  it('is told when people are back, outside their hours', async () => {
    stage.clock.passes({ hours: 12 });
    const told = await stage.buyer().says('human please');
    expect(phrasesIn(told)).toContain('handoff.back_at');
    expect(phrasesIn(told)).not.toContain('handoff.within_minutes');
    expect(textOf(told)).toContain('12 March at 09:00');
  });
});

describe('while nobody has taken the case', () => {
  const stage = setStage();

  it.each([
    ['en', 'human please', 'hello??', 'never mind, it arrived'],
    ['es', 'quiero hablar con una persona', 'hola??', 'da igual, ya llegó'],
    ['pt', 'quero falar com uma pessoa', 'olá??', 'deixa, já chegou'],
    ['fr', 'je veux parler à une personne', 'allô ??', "laissez tomber, c'est arrivé"],
    ['de', 'ich möchte mit einem Menschen sprechen', 'hallo??', 'hat sich erledigt, ist angekommen'],
    ['ru', 'хочу поговорить с человеком', 'ау??', 'не надо, уже пришла'],
  ])('in %s each thing is answered truly', async (_, person, hello, arrived) => {
    const buyer = stage.buyer();
    await buyer.says(person);
    expect(phrasesIn(await buyer.says(hello))).toContain('waiting.since');
    expect(phrasesIn(await buyer.says(hello))).toContain('waiting.still');
    expect(phrasesIn(await buyer.says(arrived))).toEqual(['arrived_noted']);
    expect((await buyer.kase()).closed).toBeNull();
  });
});

describe('a buyer who goes on writing while nobody has taken the case', () => {
  const stage = setStage();

  it('hears what comes of it, then how long it may take, and then that all else is passed on as well', async () => {
    const buyer = stage.buyer();
    await buyer.says('human please');
    expect(phrasesIn(await buyer.says('the box was blue, by the way'))).toEqual(['waiting_for_person']);
    expect(phrasesIn(await buyer.says('are you open on sundays'))).toContain('waiting.since');
    expect(phrasesIn(await buyer.says('my cat says hi'))).toEqual(['noted_again']);
  });

  it('hears how it stands as often as they ask', async () => {
    const buyer = stage.buyer();
    await buyer.says('human please');
    expect(phrasesIn(await buyer.says('any update on my case?'))).toContain('waiting.since');
    for (const text of ['how long will it take?', 'when will somebody answer?'])
      expect(phrasesIn(await buyer.says(text))).toContain('waiting.still');
  });

  it.each([
    "ok thanks, I'll wait then",
    'Danke, dann warte ich.',
    'Está bem, obrigado. Fico a aguardar.',
    'gracias, espero entonces',
    "merci, j'attends alors",
    'спасибо, жду',
  ])('is thanked for "%s"', async (text) => {
    const buyer = stage.buyer();
    await buyer.says('human please');
    expect(phrasesIn(await buyer.says(text))).toEqual(['thanks']);
  });

  it('thanks nobody for waiting where nobody is coming', async () => {
    const buyer = stage.buyer();
    await buyer.says(`the sound crackles ${proofOf(await stage.order('headphones'))}`);
    expect(phrasesIn(await buyer.says("I'll wait"))).not.toContain('thanks');
  });

  it('is told how long it takes, and not where a parcel is that came', async () => {
    const buyer = stage.buyer();
    const order = await stage.order('phoneCase');
    await buyer.says(`this is a fake, not the brand I paid for ${proofOf(order)}`);
    expect((await buyer.kase()).speaker.is).toBe('queue');
    expect(phrasesIn(await buyer.says('how long does it take?'))).toContain('waiting.since');
  });
});

describe('a buyer who insists on a refund', () => {
  const stage = setStage();

  it('gets the best partial refund once, and hears that the full amount is a person’s to decide', async () => {
    const { buyer, countered } = await insistingBuyer(stage);
    expect(await stage.decided(buyer)).toMatchObject({
      do: 'offer',
      offer: { remedy: 'partial_refund', percent: 30, counter: true, amount: { amount: 1035 } },
    });
    expect(phrasesIn(countered)).toContain('offer.counter.partial_refund');
    expect(countered.at(-1)?.buttons.map(({ choice }) => choice.kind)).toEqual(['accept', 'insist']);
  });

  it('is passed on when they insist again, with their right to a dispute said and never argued', async () => {
    const { buyer } = await insistingBuyer(stage);
    const told = await buyer.says('full refund or I open a dispute');
    expect(phrasesIn(told)).toEqual(
      expect.arrayContaining(['handoff.insists_on_refund', 'handoff.dispute_is_your_right']),
    );
    expect((await buyer.kase()).offers).toHaveLength(1);
    expect((await buyer.kase()).handoff?.summary).toContain('Threatened with: a dispute');
  });

  it('is passed on by the button just as well', async () => {
    const { buyer } = await insistingBuyer(stage);
    expect(phrasesIn(await buyer.chooses('insist'))).toContain('handoff.insists_on_refund');
  });

  it('may still take the counter-offer', async () => {
    const { buyer } = await insistingBuyer(stage);
    expect(phrasesIn(await buyer.says('ok, I accept'))).toContain('accepted.partial_refund');
  });

  it('is not sent in circles when they will not say what happened', async () => {
    const buyer = stage.buyer();
    await buyer.says('GIVE ME MY MONEY BACK NOW');
    await buyer.says('full refund!');
    await buyer.says('refund!!');
    expect((await buyer.kase()).speaker.is).toBe('queue');
  });
});

describe('the policy hands over', () => {
  const stage = setStage();

  it('for a threat that others will decide', async () => {
    const buyer = stage.buyer();
    const told = await buyer.says('my parcel never came and I will file a chargeback with my bank');
    expect(phrasesIn(told)).toContain('handoff.threat');
    expect((await buyer.kase()).handoff?.reason).toBe('threat');
  });

  it('for anger that lasts, without asking twice', async () => {
    const buyer = stage.buyer();
    await buyer.says('WHERE IS MY PARCEL YOU LIARS!!!! 😡😡😡');
    const told = await buyer.says('THIEVES!!! 😡😡 worst shop ever!!!');
    expect(phrasesIn(told)).toContain('handoff.mood');
  });

  it('near the marketplace’s deadline', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says('my parcel never came');
    stage.clock.passes({ days: stage.parley.policy.marketplace.sellerAnswersWithinDays - 1 });
    const told = await buyer.says(proofOf(order));
    expect(phrasesIn(told)).toContain('handoff.deadline');
  });

  it('for an order too costly for what it may give', async () => {
    const order = await stage.order('projector');
    const buyer = stage.buyer();
    await buyer.says('the projector arrived with a scratched lens, it is damaged');
    await buyer.says(proofOf(order));
    await buyer.says('', { photo: PHOTO });
    await buyer.says('no');
    expect((await buyer.kase()).handoff?.reason).toBe('ladder_exhausted');
  });
});

describe('a case with a person', () => {
  const stage = setStage();

  it('gets the truth about the waiting, and a word to each thing while it waits, with everything on record', async () => {
    const buyer = stage.buyer();
    await buyer.says('human please');
    expect(phrasesIn(await buyer.says('hello?'))).toEqual(['handoff.within_minutes', 'waiting.since']);
    expect(phrasesIn(await buyer.says('it is about my lamp', { photo: PHOTO }))).toEqual(
      expect.arrayContaining(['photo_received', 'waiting_for_person']),
    );
    expect(phrasesIn(await buyer.says('the lamp is broken'))).toEqual(['noted_again']);
    expect(phrasesIn(await buyer.says('and can I send it back?'))).toEqual(['noted_again.second']);
    expect(phrasesIn(await buyer.says('any news?'))).toEqual(['handoff.within_minutes', 'waiting.still']);
    // A photo is never met with silence: whoever sent it wants to know that it is here.
    expect(textOf(await buyer.says('', { photo: PHOTO }))).toBe('Thank you, I have the photo.');
    const kase = await buyer.kase();
    expect(kase.messages).toBe(7);
    expect(kase.photos).toHaveLength(2);
    expect(kase.unanswered).toEqual([]);
  });

  it('hears that nothing more is to be done, where they need nothing more', async () => {
    const buyer = stage.buyer();
    await buyer.says('the mug I ordered arrived broken, human please');
    expect(phrasesIn(await buyer.says('never mind, I glued it. forget it'))).toEqual(['over_noted']);
    expect((await buyer.kase()).complaint).toBe('damaged');
  });

  it.each(['forget it', 'never mind', 'forget it, I will never shop here again', 'never mind, I glued it'])(
    'is passed on to the person behind the demand for all of the money: %s',
    async (words) => {
      const order = await stage.order('headphones');
      const buyer = stage.buyer();
      await buyer.says(`the sound crackles, bad quality ${proofOf(order)}`);
      await buyer.says('no, I insist on a full refund');
      await buyer.says('full refund, nothing else');
      expect((await buyer.kase()).handoff).not.toBeNull();
      expect(phrasesIn(await buyer.says(words))).not.toContain('over_noted');
      expect((await buyer.kase()).takenBackSaid).toBeNull();
    },
  );

  it('is passed on to the person where they only let it go', async () => {
    const buyer = stage.buyer();
    await buyer.says('the mug I ordered arrived broken, human please');
    expect(phrasesIn(await buyer.says('no, forget it'))).not.toContain('over_noted');
    expect(await buyer.kase()).toMatchObject({ complaint: 'damaged', takenBackSaid: null });
  });

  it('hears of what they turned down and would take now that it is no longer open, and the person is told', async () => {
    const order = await stage.order('lamp');
    const buyer = stage.buyer();
    await buyer.says(`my lamp never came ${proofOf(order)}`);
    await buyer.says('no, I insist on a full refund');
    await buyer.says('full refund, nothing else');
    expect((await buyer.kase()).handoff).not.toBeNull();
    expect(phrasesIn(await buyer.says("ok fine, I'll take the new one"))).toContain('taken_after_all');
    expect((await buyer.kase()).wanted).toBe('reship');
  });

  it('hears where the parcel is with the order that comes later, where what they want hangs on it', async () => {
    const order = await stage.order('strap');
    const buyer = stage.buyer();
    expect(phrasesIn(await buyer.says('please cancel my order'))).toContain('request.cancel.unknown');
    expect(phrasesIn(await buyer.says(proofOf(order)))).toEqual(
      expect.arrayContaining(['order_added', 'order.not_shipped']),
    );
  });

  it('is the agent’s alone, until it comes back to the right place and is completed', async () => {
    const { parley } = stage;
    const order = await stage.order('tee');
    const buyer = stage.buyer();
    await buyer.says('wrong size');
    await buyer.says('human please');
    const { id } = await buyer.kase();

    expect((await parley.desk.queue()).map(({ caseId }) => caseId)).toContain(id);
    expect(await parley.desk.take(id, WEN)).toMatchObject({ ok: true });
    expect(await parley.desk.take(id, ASHA)).toMatchObject({ ok: false, owner: WEN });
    const heard = (await buyer.heard()).length;
    await parley.desk.say(id, WEN, 'Hello, Wen here. I am looking at it.');
    expect((await buyer.heard()).slice(heard).map(({ text }) => text)).toEqual([
      'Hello, Wen here. I am looking at it.',
    ]);
    expect(await buyer.says('thank you, the label says S')).toEqual([]);

    await parley.desk.giveBack(id, WEN, null);
    expect(phrasesIn((await buyer.heard()).slice(-1))).toEqual(['handoff.returned']);
    const next = await buyer.says(proofOf(order));
    expect(phrasesIn(next)).toContain('ask.received.wrong_size');
    await buyer.says('an S');
    await buyer.says('no photo');
    await buyer.chooses('accept');
    expect((await buyer.kase()).closed?.outcome).toBe('settled');
  });

  it('ends when the agent completes it, and what comes after is answered by the bot again', async () => {
    const { parley } = stage;
    const buyer = stage.buyer();
    await buyer.says('human please');
    const { id } = await buyer.kase();
    await parley.desk.take(id, WEN);
    await parley.desk.complete(id, WEN, 'refunded in full');
    expect((await buyer.kase()).closed?.outcome).toBe('completed_by_agent');
    expect(phrasesIn(await buyer.says('thank you so much'))).toEqual(['thanks']);
    expect(await stage.cases(buyer)).toHaveLength(1);
  });
});

describe('what a buyer told of it', () => {
  const stage = setStage();

  it.each(['never mind, I glued it. bad quality anyway', 'it arrived broken, as I said before!!'])(
    'stands in their first words behind "%s" to a person',
    async (text) => {
      const buyer = stage.buyer();
      await buyer.says(
        `the teapot arrived broken, its spout is off ${proofOf(await stage.order('ceramics'))}`,
      );
      const { description } = (await buyer.kase()).details;
      expect(description).toMatch(/spout is off/);
      await buyer.says('human please');
      await buyer.says(text);
      expect((await buyer.kase()).details.description).toBe(description);
    },
  );
});
