import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

/** An address that nothing answers but what is written here. */
const HERE = 'http://pdf.localhost';
const READER = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));

const HTML = `<!doctype html><canvas></canvas><script type="module">
  import { getDocument } from '${HERE}/reader.mjs';
  const bytes = new Uint8Array(await (await fetch('${HERE}/file.pdf')).arrayBuffer());
  const page = await (await getDocument({ data: bytes }).promise).getPage(Number(location.hash.slice(1)));
  const viewport = page.getViewport({ scale: 1.4 });
  const canvas = document.querySelector('canvas');
  Object.assign(canvas, { width: viewport.width, height: viewport.height });
  await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
  document.title = 'drawn';
</script>`;

/** One page of a PDF, counted from 1, as a PNG, drawn by a reader's program in this browser. */
export async function pictureOfPage(browser: Browser, pdf: Uint8Array, page: number): Promise<Buffer> {
  const tab = await browser.newPage({ viewport: { width: 900, height: 1300 } });
  const types = { '/': 'text/html', '/reader.mjs': 'text/javascript', '/file.pdf': 'application/pdf' };
  const bodies = { '/': HTML, '/reader.mjs': await readFile(READER), '/file.pdf': Buffer.from(pdf) };
  await tab.route(`${HERE}/**`, (route) => {
    const path = new URL(route.request().url()).pathname as keyof typeof types;
    return route.fulfill({ contentType: types[path], body: bodies[path] });
  });
  await tab.goto(`${HERE}/#${page}`);
  while ((await tab.title()) !== 'drawn') await tab.waitForTimeout(50);
  const picture = await tab.locator('canvas').screenshot();
  await tab.close();
  return picture;
}
