import sharp from 'sharp';

/** A colour to paint with, and what is read on it; `#rrggbb`. */
export interface Paint {
  accent: string;
  onAccent: string;
}

/** The seller's colour, as the light and the dark page use it. */
export interface Brand {
  light: Paint;
  dark: Paint;
}

/** WCAG 2.2, 1.4.3: text of any size. */
const READABLE = 4.5;
/** Of the grounds in chat.css and theme.js those on which the colour is hardest to read; test/server/brand holds them to that. */
const GROUNDS = { light: '#eef2f1', dark: '#232c2f' };
const STEP = 0.02;

/** The seller's colour, moved towards black or white until it can be read on the page, with what can be read on it. */
export function brandOf(colour: string): Brand {
  return { light: paint(colour, GROUNDS.light, BLACK), dark: paint(colour, GROUNDS.dark, WHITE) };
}

function paint(colour: string, ground: string, towards: Rgb): Paint {
  let share = 0;
  let accent = parse(colour);
  while (contrast(accent, parse(ground)) < READABLE && share < 1) {
    share += STEP;
    accent = mix(parse(colour), towards, share);
  }
  const onAccent = contrast(accent, WHITE) >= READABLE ? WHITE : BLACK;
  return { accent: write(accent), onAccent: write(onAccent) };
}

/** As a style of the page's own, over its colours. */
export const brandStyle = ({ light, dark }: Brand): string =>
  `:root{--accent:${light.accent};--on-accent:${light.onAccent}}` +
  `@media (prefers-color-scheme:dark){:root{--accent:${dark.accent};--on-accent:${dark.onAccent}}}`;

const LOGO_SIDE = 160;

/** The seller's logo as a small PNG, whatever it was. Rejects when the file is no picture, with what to do. */
export async function readLogo(file: string): Promise<Buffer> {
  try {
    return await sharp(file, { density: 300 })
      .resize(LOGO_SIDE, LOGO_SIDE, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer();
  } catch (cause) {
    throw new Error(
      `PARLEY_BRAND_LOGO: ${file} could not be read as a picture. Write where a PNG, JPEG, WebP or SVG is.`,
      { cause },
    );
  }
}

type Rgb = readonly [number, number, number];
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const write = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const mix = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

/** WCAG 2.2's contrast ratio, from 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

/** WCAG 2.2's relative luminance. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const value = Math.round(part) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
