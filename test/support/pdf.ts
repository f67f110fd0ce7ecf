import { getDocumentProxy } from 'unpdf';

/** A PDF as a reader's program finds it. Pages are counted from 1. */
export interface ReadPdf {
  /** The text of each page, lines put together with spaces. */
  pages: string[];
  words: string;
  title: string | null;
  language: string | null;
  outline: Outlined[];
  links: { from: number; to: number }[];
  /** Where every piece of text is, in points from the lower left. */
  placed: { page: number; text: string; left: number; right: number; bottom: number }[];
  /** In points. */
  size: { width: number; height: number };
  /** What a screen reader is told: the kinds of structure, and the words for pictures. */
  roles: Set<string>;
  alternatives: string[];
}

export interface Outlined {
  title: string;
  page: number;
  under: Outlined[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;
type Structure = Awaited<ReturnType<Page['getStructTree']>>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const read: ReadPdf = {
    pages: [],
    words: '',
    title: info.Title ?? null,
    language: info.Language ?? null,
    outline: await outlined(pdf, await pdf.getOutline()),
    links: [],
    placed: [],
    size: { width: 0, height: 0 },
    roles: new Set(),
    alternatives: [],
  };
  for (let number = 1; number <= pdf.numPages; number += 1) await readPage(pdf, number, read);
  read.words = read.pages.join(' ');
  return read;
}

async function readPage(pdf: Pdf, number: number, read: ReadPdf): Promise<void> {
  const page = await pdf.getPage(number);
  const { height, width } = page.getViewport({ scale: 1 });
  read.size = { width, height };
  let text = '';
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item)) continue;
    text += item.str + (item.hasEOL ? ' ' : '');
    const [, , , , left, bottom] = item.transform as number[];
    if (left !== undefined && bottom !== undefined)
      read.placed.push({ page: number, text: item.str, left, right: left + item.width, bottom });
  }
  read.pages.push(text.replace(/\s+/gu, ' '));
  for (const { dest } of (await page.getAnnotations()) as { dest?: unknown }[])
    if (dest) read.links.push({ from: number, to: await pageOf(pdf, dest) });
  structureOf(await page.getStructTree(), read);
}

function structureOf(node: Structure, read: ReadPdf): void {
  read.roles.add(node.role);
  const { alt } = node as { alt?: string };
  if (alt !== undefined) read.alternatives.push(alt);
  for (const child of node.children) if ('role' in child) structureOf(child, read);
}

async function outlined(pdf: Pdf, items: Outline | null): Promise<Outlined[]> {
  return await Promise.all(
    (items ?? []).map(async ({ dest, items: under, title }) => ({
      title,
      page: await pageOf(pdf, dest),
      under: await outlined(pdf, under as Outline),
    })),
  );
}

async function pageOf(pdf: Pdf, destination: unknown): Promise<number> {
  const found = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  if (!Array.isArray(found)) throw new Error(`a link leads nowhere: ${String(destination)}`);
  return (await pdf.getPageIndex(found[0] as Parameters<Pdf['getPageIndex']>[0])) + 1;
}
