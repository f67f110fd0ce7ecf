import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { styleOptions } from '../../src/web/buyer/theme.js';
import { brandOf, readLogo } from '../../src/server/bubble/brand.ts';
import { dataFolder } from '../support/dataFolder.ts';

/** WCAG 2.2's contrast ratio, as its definition writes it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

/** The page's own colours: of its style sheet, and of what is shown in the chat itself. */
const STYLE = readFileSync(new URL('../../src/web/buyer/chat.css', import.meta.url), 'utf8');
const inSheet = (name: string, isDark: boolean): string =>
  [...STYLE.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))][isDark ? 1 : 0]?.[1] ?? '';
const inChat = (isDark: boolean): Record<string, string> =>
  styleOptions(isDark, null) as unknown as Record<string, string>;
const groundsOf = (isDark: boolean): string[] => [
  inSheet('ground', isDark),
  inSheet('surface', isDark),
  inChat(isDark)['bubbleBackground'] ?? '',
];

describe('the colours of the page', () => {
  it.each([false, true])('are the same in its style sheet and in the chat, dark: %s', (isDark) => {
    const { backgroundColor, bubbleTextColor, timestampColor, accent } = inChat(isDark);
    expect([backgroundColor, bubbleTextColor, timestampColor, accent]).toEqual(
      ['surface', 'text', 'quiet', 'accent'].map((name) => inSheet(name, isDark)),
    );
  });
});

describe('the seller’s colour', () => {
  it.each(['#d9480f', '#ffe600', '#0b0b3b', '#ffffff', '#000000', '#808080', '#0b6b5d'])(
    '%s can be read on light and dark, and read on',
    (colour) => {
      const { light, dark } = brandOf(colour);
      for (const ground of groundsOf(false))
        expect(contrast(light.accent, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of groundsOf(true)) expect(contrast(dark.accent, ground)).toBeGreaterThanOrEqual(4.5);
      for (const { accent, onAccent } of [light, dark])
        expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('is tried on the grounds of the page that are hardest to read on', () => {
    // Of a mean grey so much is moved as the hardest ground needs, and not a step more.
    const least = (colour: string, isDark: boolean): number =>
      Math.min(...groundsOf(isDark).map((ground) => contrast(colour, ground)));
    const { light, dark } = brandOf('#808080');
    for (const found of [least(light.accent, false), least(dark.accent, true)]) {
      expect(found).toBeGreaterThanOrEqual(4.5);
      expect(found).toBeLessThan(4.8);
    }
  });

  it('stays as it is where it can be read', () => {
    expect(brandOf('#0b6b5d').light).toEqual({ accent: '#0b6b5d', onAccent: '#ffffff' });
    expect(brandOf('#ffe600').dark).toEqual({ accent: '#ffe600', onAccent: '#000000' });
  });
});

describe('the seller’s logo', () => {
  it('becomes a small PNG, and what is no picture is named with what to do', async () => {
    const folder = await dataFolder('logo');
    const [logo, text] = [join(folder, 'logo.svg'), join(folder, 'logo.txt')];
    await writeFile(
      logo,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>',
    );
    await writeFile(text, 'lantern');
    const made = await sharp(await readLogo(logo)).metadata();
    expect([made.format, made.width, made.height]).toEqual(['png', 160, 160]);
    await expect(readLogo(text)).rejects.toThrow(/^PARLEY_BRAND_LOGO: .*logo\.txt could not be read/);
    await rm(folder, { recursive: true });
  });
});
