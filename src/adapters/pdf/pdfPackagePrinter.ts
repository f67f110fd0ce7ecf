import type { PackageDocument } from '../../domain/package/document.ts';
import type { PackagePrinter, Thumbnails } from '../../ports/packagePrinter.ts';
import { files } from './parts/files.ts';
import { contents, front, titleOf } from './parts/front.ts';
import { integrity, redactions } from './parts/integrity.ts';
import { offersAndAnswers } from './parts/offers.ts';
import { orderAndTracking } from './parts/order.ts';
import type { Part } from './parts/part.ts';
import { timeline } from './parts/timeline.ts';
import { transcript } from './parts/transcript.ts';
import { Pen } from './pen.ts';
import { Sheet } from './sheet.ts';
import { picturesOf } from './thumbnails.ts';
import { Clock } from './clock.ts';

interface Chapter {
  name: string;
  title: string;
  /** What has to be left of the page for it to begin there, in points. */
  needs: (document: PackageDocument) => number;
  draw(part: Part, bookmark: PDFKit.PDFOutline): Promise<void> | void;
}

/** Its heading and some lines. */
const LITTLE = 100;
/** More than the foot of a page: what is long begins where it can be seen to, and leaves no page nearly empty for that. */
const MUCH = 240;
const ifAny = (much: readonly unknown[]): number => (much.length > 0 ? MUCH : LITTLE);

const CHAPTERS: readonly Chapter[] = [
  {
    name: 'order',
    title: 'Order and tracking',
    // Behind the page that says what it is about.
    needs: ({ order }) => (order === null ? LITTLE : Infinity),
    draw: orderAndTracking,
  },
  { name: 'offers', title: 'What was offered and answered', needs: () => LITTLE, draw: offersAndAnswers },
  { name: 'timeline', title: 'Timeline', needs: ({ timeline }) => ifAny(timeline), draw: timeline },
  {
    name: 'transcript',
    title: 'Transcript',
    needs: ({ transcript }) => ifAny(transcript),
    draw: transcript,
  },
  { name: 'files', title: 'Photos and files', needs: ({ files }) => ifAny(files), draw: files },
  { name: 'redactions', title: 'Redactions', needs: () => LITTLE, draw: redactions },
  { name: 'integrity', title: 'Integrity', needs: () => LITTLE, draw: integrity },
];

/** The PDF of a package, made with pdfkit. A long case lets others have their turn between its pages. */
export class PdfPackagePrinter implements PackagePrinter {
  async print(document: PackageDocument, thumbnails: Thumbnails): Promise<Uint8Array> {
    const pictures = await picturesOf(document.files, thumbnails);
    const { case: kase, generatedAt, order, shop } = document;
    const title = `${titleOf(document)}: ${order === null ? kase.id : `order ${order.number}`}`;
    const pen = new Pen({ title, author: shop.name, subject: `Case ${kase.id}`, at: new Date(generatedAt) });
    const sheet = new Sheet(pen);
    const part: Part = { sheet, document, pictures, clock: new Clock(shop.timezone) };

    sheet.group('Sect', () => {
      front(part);
      contents(part, CHAPTERS);
    });
    for (const chapter of CHAPTERS) await draw(chapter, part);
    sheet.finish({
      head: [`${titleOf(document)}, case ${kase.id}`, shop.name],
      foot: `Made ${part.clock.utc(generatedAt)}; record ends with entry ${document.integrity.head.n}, ${document.integrity.head.hash.slice(0, 16)}…`,
    });
    return await pen.end();
  }
}

async function draw(chapter: Chapter, part: Part): Promise<void> {
  const { sheet } = part;
  sheet.space(18);
  await sheet.section(async () => {
    sheet.keep(chapter.needs(part.document));
    sheet.place(chapter.name);
    const bookmark = sheet.bookmark(chapter.title);
    sheet.heading(chapter.title, 2);
    await chapter.draw(part, bookmark);
  });
}
