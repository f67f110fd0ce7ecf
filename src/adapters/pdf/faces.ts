import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UNSEEN } from './characters.ts';
import { unpackedFont } from './woff.ts';

export type Style = 'plain' | 'bold' | 'italic';

/** One font of one document, opened when a letter needs it. */
export interface Face {
  name: string;
  font: Font;
  has: (point: number) => boolean;
}

interface Family {
  /** Most documents need it, so what was read of it is kept for the next. */
  isKept?: boolean;
  /** Package of the font, and the file of each style from the folder that the package's main file is in. */
  from: string;
  files: { plain: string; bold?: string; italic?: string };
}

const LATIN: Family = {
  isKept: true,
  from: '@embedpdf/fonts-latin',
  files: {
    plain: '../fonts/NotoSans-Regular.ttf',
    bold: '../fonts/NotoSans-SemiBold.ttf',
    italic: '../fonts/NotoSans-Italic.ttf',
  },
};

const EMOJI: Family = {
  from: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  files: { plain: 'NotoEmoji_400Regular.ttf' },
};

/** In the order in which they are asked for a letter. Latin has Greek, Cyrillic and Devanagari as well. */
const FAMILIES: Family[] = [
  LATIN,
  {
    from: '@embedpdf/fonts-hebrew',
    files: { plain: '../fonts/NotoSansHebrew-Regular.ttf', bold: '../fonts/NotoSansHebrew-Bold.ttf' },
  },
  {
    from: '@embedpdf/fonts-arabic',
    files: { plain: '../fonts/NotoNaskhArabic-Regular.ttf', bold: '../fonts/NotoNaskhArabic-Bold.ttf' },
  },
  {
    from: '@embedpdf/fonts-sc',
    files: { plain: '../fonts/NotoSansHans-Regular.otf' },
  },
  EMOJI,
  // Drawn in dots, and has a shape for every character of the basic plane.
  {
    from: '@fontsource/unifontex/files/unifontex-latin-400-normal.woff',
    files: { plain: 'unifontex-latin-400-normal.woff' },
  },
];

const IS_EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\u20E3/u;

const require = createRequire(import.meta.url);

/**
 * The fonts of one document: they come from packages, none is looked for on the machine, so that the same text looks the same
 * everywhere.
 */
export class Faces {
  readonly #opened = new Map<string, Face>();
  readonly #chosen = new Map<string, Face | null>();

  /** The face of everything that is printed around what was said. */
  base(style: Style): Face {
    return this.#open(LATIN, style);
  }

  /** The first face that has a shape for all of one letter, its marks included; null when none has. */
  of(letter: string, style: Style): Face | null {
    const key = `${style} ${letter}`;
    const known = this.#chosen.get(key);
    if (known !== undefined) return known;
    const families = IS_EMOJI.test(letter) ? [EMOJI, ...FAMILIES] : FAMILIES;
    const points = Array.from(letter)
      .filter((each) => !UNSEEN.test(each))
      .map((each) => each.codePointAt(0) ?? 0);
    const found = families.find((family) => {
      const face = this.#open(family, style);
      return points.every((point) => face.has(point));
    });
    const face = found ? this.#open(found, style) : null;
    this.#chosen.set(key, face);
    return face;
  }

  #open(family: Family, style: Style): Face {
    const file = family.files[style] ?? family.files.plain;
    const known = this.#opened.get(file);
    if (known) return known;
    const font = family.isKept === true ? kept(family, file) : opened(family, file);
    const face = { name: file, font, has: (point: number) => font.hasGlyphForCodePoint(point) };
    this.#opened.set(file, face);
    return face;
  }
}

function opened({ from }: Family, file: string): Font {
  const path = join(dirname(require.resolve(from)), file);
  const bytes = readFileSync(path);
  return create(path.endsWith('.woff') ? unpackedFont(bytes) : bytes) as Font;
}

const keptFonts = new Map<string, Font>();

/** The kept font with shapes of its own: a shape remembers which letter it was first asked for, and documents must not share that. */
function kept(family: Family, file: string): Font {
  let font = keptFonts.get(file);
  if (!font) keptFonts.set(file, (font = opened(family, file)));
  return Object.assign(Object.create(font) as Font, { _glyphs: {} });
}
