import { getDocumentProxy } from 'unpdf';

/** A PDF as a reader's program finds it. */
export interface ReadPdf {
  /** The text of each page, lines put together with spaces. */
  pages: string[];
  words: string;
  title: string | null;
  language: string | null;
  outline: { title: string; page: number; under: { title: string; page: number }[] }[];
  /** Links from page to page, counted from 1. */
  links: { from: number; to: number }[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pageOf = async (destination: unknown): Promise<number> => {
    const found = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
    if (!Array.isArray(found)) throw new Error(`a link leads nowhere: ${String(destination)}`);
    return (await pdf.getPageIndex(found[0] as Parameters<Pdf['getPageIndex']>[0])) + 1;
  };
  const pages: string[] = [];
  const links: ReadPdf['links'] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replace(/\s+/gu, ' '),
    );
    for (const { dest } of (await page.getAnnotations()) as { dest?: unknown }[])
      if (dest) links.push({ from: number, to: await pageOf(dest) });
  }
  const outlined = async (items: Outline | null): Promise<ReadPdf['outline']> =>
    await Promise.all(
      (items ?? []).map(async ({ dest, items: under, title }) => ({
        title,
        page: await pageOf(dest),
        under: await outlined(under as Outline),
      })),
    );
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  return {
    pages,
    words: pages.join(' '),
    title: info.Title ?? null,
    language: info.Language ?? null,
    outline: await outlined(await pdf.getOutline()),
    links,
  };
}
