import { SharpPictures } from '../../src/adapters/photos/sharpPictures.ts';
import type { PackageDocument } from '../../src/domain/package/document.ts';
import { toDocument } from '../../src/domain/package/toDocument.ts';
import type { Agent, Entry } from '../../src/domain/case/entry.ts';
import type { Thumbnails } from '../../src/ports/packagePrinter.ts';
import { aPhoto } from './pictures.ts';
import { Buyer, openShop, type Shop } from './shop.ts';

const WEN: Agent = { id: 'wen', name: 'Wen' };
const TEE = '8190311560247718';
const OPENING = Date.parse('2026-03-11T03:00:00.000Z');
const STEP_MS = 97_000;

/** What one buyer writes, and what it says in English. */
export interface Script {
  wrongSize: [text: string, english: string];
  label: [text: string, english: string];
  useless: [text: string, english: string];
  person: [text: string, english: string];
  /** What the agent writes, and what the buyer sees of it. */
  agent: [english: string, seen: string];
  thanks: [text: string, english: string];
}

export const SCRIPTS: Record<'en' | 'es' | 'ru', Script> = {
  en: {
    wrongSize: ['I ordered M and got an S, it is far too small!! 😡', ''],
    label: ['the label says S, see the photos', ''],
    useless: ['no, that is useless to me. I wanted to wear it on holiday', ''],
    person: ['I want to talk to a person', ''],
    agent: ['Hello, Wen here. I am sorry for the mix-up. We send an M today, and you keep the S.', ''],
    thanks: ['thanks!! 👍 that is very kind of you', ''],
  },
  es: {
    wrongSize: [
      'pedí una M y me llegó una S, ¡me queda pequeñísima! 😡',
      'I ordered an M and an S came, it is tiny on me! 😡',
    ],
    label: ['la etiqueta pone S, mira las fotos', 'the label says S, look at the photos'],
    useless: [
      'no, no quiero eso. ¿Cómo voy a usarla mañana?',
      'no, I do not want that. How am I going to wear it tomorrow?',
    ],
    person: ['quiero hablar con una persona', 'I want to talk to a person'],
    agent: [
      'Hello, Wen here. I am sorry for the mix-up. We send an M today, and you keep the S.',
      'Hola, soy Wen. Siento la confusión. Hoy mismo enviamos una M, y te quedas con la S.',
    ],
    thanks: ['¡muchas gracias! 👍', 'thank you very much! 👍'],
  },
  ru: {
    wrongSize: [
      'заказывал M, а пришла S, совсем мала! 😡',
      'I ordered an M and an S came, far too small! 😡',
    ],
    label: ['на этикетке S, смотрите фото', 'the label says S, look at the photos'],
    useless: [
      'нет, это мне не нужно. Объём груди не тот, ещё и шов кривой',
      'no, I do not need that. The chest is wrong, and the seam is crooked too',
    ],
    person: ['хочу поговорить с человеком', 'I want to talk to a person'],
    agent: [
      'Hello, Wen here. I am sorry for the mix-up. We send an M today, and you keep the S.',
      'Здравствуйте, это Вэнь. Извините за путаницу. Сегодня же отправим M, а S оставьте себе.',
    ],
    thanks: ['большое спасибо! 👍', 'thank you very much! 👍'],
  },
};

/** A shop whose clock goes on by a minute and a half with every look at it, and what a package of a case in it is made from. */
export class PackagedShop {
  readonly #shop: Shop;
  readonly #pictures = new SharpPictures();

  private constructor(shop: Shop) {
    this.#shop = shop;
  }

  static async open(): Promise<PackagedShop> {
    let at = OPENING;
    const clock = { now: () => new Date((at += STEP_MS / 20)) };
    const translator = {
      name: 'a-model',
      translate: (text: string, { to }: { to: string }) => {
        const script = Object.entries(SCRIPTS).find(([language]) => language === to)?.[1];
        const seen = script?.agent[0] === text ? script.agent[1] : '';
        return Promise.resolve({ text: seen === '' ? text : seen, model: 'a-model', promptVersion: '1' });
      },
    };
    return new PackagedShop(await openShop({ clock, translator }, { PARLEY_LOG_LEVEL: 'silent' }));
  }

  async close(): Promise<void> {
    await this.#shop.close();
  }

  /** A shirt of the wrong size: two photos, an offer declined, a person, and an end. */
  async wrongSize(language: 'en' | 'es' | 'ru', script = SCRIPTS[language]): Promise<PackageDocument> {
    const { parley } = this.#shop;
    const sample = await parley.orders.find(TEE);
    if (!sample) throw new Error('the sample orders are missing');
    const number = `81903115602477${['en', 'es', 'ru'].indexOf(language) + 20}`;
    const order = { ...sample, number, buyer: { ...sample.buyer, id: `buyer-${language}` } };
    await parley.orders.save([order]);
    const buyer = new Buyer(this.#shop, `buyer-${language}`);
    await buyer.says(script.wrongSize[0]);
    await buyer.says(`${number} ${order.buyer.postalCode ?? ''}`);
    await buyer.says(script.label[0], { photo: await photo(language.charCodeAt(0), true) });
    await buyer.says('', { photo: await photo(language.charCodeAt(1) + 7, false) });
    await buyer.says(script.useless[0]);
    await buyer.says(script.person[0]);
    const { id } = await buyer.kase();
    await parley.desk.take(id, WEN);
    await parley.desk.say(id, WEN, script.agent[0]);
    await buyer.says(script.thanks[0]);
    await parley.desk.complete(id, WEN, null);
    await this.#translate(id, new Map<string, string>(Object.values(script)));
    return await this.document(id);
  }

  /** As a model would have, for whoever reads English. */
  async #translate(caseId: string, english: ReadonlyMap<string, string>): Promise<void> {
    const { caseFiles } = this.#shop.parley;
    const translated = (await caseFiles.entries(caseId)).flatMap(({ content }): Entry[] => {
      if (content.type !== 'said' || content.by !== 'buyer') return [];
      const { activityId } = content;
      const text = english.get(content.text) ?? '';
      return text === '' ? [] : [{ type: 'translated', activityId, language: 'en', text, model: 'a-model' }];
    });
    if (translated.length > 0) await caseFiles.appendAlways(caseId, () => translated);
  }

  async document(caseId: string): Promise<PackageDocument> {
    const { caseFiles } = this.#shop.parley;
    const loaded = await caseFiles.load(caseId);
    if (!loaded) throw new Error('there is no such case');
    return toDocument(loaded.kase, await caseFiles.entries(caseId), {
      for: 'arbitration',
      generatedAt: '2026-03-14T09:30:00.000Z',
      shop: { name: 'Lamps & Shirts', timezone: 'Asia/Shanghai', marketplace: 'AliExpress' },
      files: { sizeOf: () => 21_034, hasThumbnail: () => true, withheld: new Set() },
      redactions: [],
      integrity: { withheld: 0, seal: null, keyId: '0123456789abcdef', publicKey: 'MCowBQYDK2VwAyEA' },
    });
  }

  readonly thumbnails: Thumbnails = async (sha256) => {
    const blob = await this.#shop.parley.blobs.get(sha256);
    const small = blob && (await this.#pictures.thumbnail(blob.bytes, blob.contentType));
    return small?.bytes ?? null;
  };
}

async function photo(seed: number, camera: boolean): Promise<string> {
  return `data:image/jpeg;base64,${(await aPhoto({ seed, camera })).toString('base64')}`;
}
