import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PdfPackagePrinter } from '../../src/adapters/pdf/pdfPackagePrinter.ts';
import type { PackageDocument } from '../../src/domain/package/document.ts';
import { PackagedShop, type SCRIPTS } from '../support/packaged.ts';
import { readPdf, type ReadPdf } from '../support/pdf.ts';

const printer = new PdfPackagePrinter();
let shop: PackagedShop;
const documents: Partial<Record<keyof typeof SCRIPTS, PackageDocument>> = {};

beforeAll(async () => {
  shop = await PackagedShop.open();
});
afterAll(async () => {
  await shop.close();
});

async function printed(language: keyof typeof SCRIPTS): Promise<{ document: PackageDocument; pdf: ReadPdf }> {
  const document = (documents[language] ??= await shop.wrongSize(language));
  return { document, pdf: await readPdf(await printer.print(document, shop.thumbnails)) };
}

describe('the PDF of a package', () => {
  it.each(['en', 'es', 'ru'] as const)(
    'holds a conversation in %s as text that can be searched',
    async (language) => {
      const { document, pdf } = await printed(language);
      for (const { text, translation } of document.transcript) {
        expect(pdf.words).toContain(words(text));
        if (translation) expect(pdf.words).toContain(words(translation.text));
      }
      expect(pdf.words).toContain('Wrong size, order 8190311560247');
      expect(pdf.words).toContain('Partial refund of 2.23 USD');
      expect(pdf.words).toContain('Declined by the buyer');
      expect(pdf.words).toContain(document.integrity.head.hash);
      for (const { sha256 } of document.files) expect(pdf.words).toContain(sha256);
    },
  );

  it('numbers every page, and says what the case and the shop are at its head', async () => {
    const { document, pdf } = await printed('ru');
    for (const [at, page] of pdf.pages.entries()) {
      expect(page).toContain(`Page ${at + 1} of ${pdf.pages.length}`);
      expect(page).toContain(`case ${document.case.id}`);
      expect(page).toContain('Lamps & Shirts');
    }
  });
});

/** Without the spaces that lines end with. */
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
