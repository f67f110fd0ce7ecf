import { z } from 'zod';

/** Alphabets that have letters in common, as far as an eye can tell. */
const LOOK_ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Cherokee', 'Coptic', 'Lisu'].map(
  (script) => ({
    own: new RegExp(`\\p{Script=${script}}`, 'v'),
    other: new RegExp(`[\\p{L}--\\p{Script_Extensions=${script}}]`, 'v'),
  }),
);

/** Words for what somebody is, as pages and records call it. */
const ROLES = new Set(
  `supervisor supervisors supervisora supervisorin superviseur supervisore agent agents agente agentin admin
  administrator administrador administrateur moderator assistant assistent assistente asistente parley system buyer
  customer супервайзер администратор админ агент 主管 客服 管理员`.split(/\s+/),
);

/** Letters and digits that look the same, each group by the last of it. Upper case is told from lower: `I` looks like an `l`. */
const SAME_SHAPE = new Map(
  `аαɑᴀΑАᎪꓮa ВвΒβʙᏴꓐb СсᴄᏟꓚc ԁđĐᴅᎠꓓd ЕеΕεᴇᎬꓰe ꜰꓝf ɡɢԍᏀꓖg НнһΗհħĦʜᎻꓧh іιɪıᎥi ЈјᴊᎫꓙj КкΚκᴋᏦꓗk I1ІΙӀӏłŁʟᏞꓡꓲl
  МмΜᴍᎷꓟm Νηոɴꓠn ОоΟοՕօ0øØᴏꓳo РрΡρᴘᏢꓑp Ԛԛզq ʀᎡꓣr ЅѕꜱᏚꓢs ТтΤτŧŦᴛᎢꓔt υսᴜꓴu νѵᴠᏙꓦv ԜԝωᴡᎳꓪw ХхΧχꓫx УуΥүҮγʏꓬy
  ΖᴢᏃꓜz`
    .split(/\s+/)
    .flatMap((group) => Array.from(group).map((letter): [string, string] => [letter, group.slice(-1)])),
);

/**
 * What a reader may take a name for, in two ways: whatever its case, accents, spaces and signs, and by the shapes of its
 * letters. Of two names that share one of them, one can pass for the other.
 */
export function asSeen(name: string): string[] {
  const letters = name.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '');
  const shapes = Array.from(letters, (letter) => SAME_SHAPE.get(letter) ?? letter).join('');
  const byShape = shapes.toLowerCase().replaceAll('rn', 'm').replaceAll('vv', 'w');
  return [...new Set([letters.toLowerCase(), byShape])];
}

/**
 * A name as colleagues see it, in letters of any script: one alphabet a word, no role, and nothing that does not show.
 * What is wrong with one is said in a sentence for whoever wrote it.
 */
export const AgentName = z
  .string()
  .transform((name) =>
    name
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  )
  .refine((name) => name.length <= 60 && /^(?=.*\p{L})[\p{L}\p{M}\p{N} .,'’()@-]+$/u.test(name), {
    error: 'Write the name in letters: at most 60 characters.',
    abort: true,
  })
  .refine((name) => mixedWord(name) === undefined, {
    error: ({ input }) =>
      `“${mixedWord(String(input))}” mixes letters of two alphabets. Write each word in one.`,
  })
  .refine((name) => roleWord(name) === undefined, {
    error: ({ input }) => `“${roleWord(String(input))}” says what somebody is. Write the name alone.`,
  });

const mixedWord = (name: string): string | undefined =>
  name.split(' ').find((word) => LOOK_ALIKE.some(({ own, other }) => own.test(word) && other.test(word)));

const roleWord = (name: string): string | undefined =>
  name.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((word) => asSeen(word).some((seen) => ROLES.has(seen)));
