import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { loadPolicy } from '../../src/adapters/policy/policyFile.ts';
import { SqliteCaseSearch } from '../../src/adapters/sqlite/sqliteCaseSearch.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { ChatTab } from '../../test/support/chatTab.ts';
import { ConsoleTab } from '../../test/support/consoleTab.ts';
import { HttpBuyer } from '../../test/support/httpBuyer.ts';
import { ParleyProcess } from '../../test/support/parleyProcess.ts';
import { fill } from '../generate/fill.ts';
import { pictureOfPage } from './pdfPage.ts';

// `npm run pictures`: the pictures of docs/pictures, taken from a running Parley, so that they show what there is.
const FOLDER = 'docs/pictures';
const PHONE = { width: 390, height: 844 };
const SCREEN = { width: 1280, height: 800 };
/** Cases behind the figures of the overview. */
const CASES = 1_500;

const browser = await launchBrowser();
await mkdir(FOLDER, { recursive: true });

/** Few colours are enough for a page of text, and a third of the bytes. */
const keep = async (name: string, picture: Buffer): Promise<void> =>
  writeFile(
    join(FOLDER, `${name}.png`),
    await sharp(picture).png({ palette: true, colours: 96, effort: 10 }).toBuffer(),
  );

async function look(page: Page, name: string, viewport = SCREEN): Promise<void> {
  await page.setViewportSize(viewport);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(1_000);
    // A busy machine may still be on its way from one scheme to the other.
    while ((await page.evaluate('document.getAnimations().length')) !== 0) await page.waitForTimeout(100);
    await keep(`${name}-${colorScheme}`, await page.screenshot({ animations: 'disabled' }));
  }
}

/** Drawn, since nobody's own photo belongs here. */
const brokenHeadphones = (): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
      <rect width="800" height="600" fill="#c9b79c"/>
      <path d="M210 390 A190 190 0 0 1 395 195" fill="none" stroke="#222" stroke-width="34"/>
      <path d="M420 215 A190 190 0 0 1 590 400" fill="none" stroke="#222" stroke-width="34"/>
      <rect x="165" y="370" width="90" height="130" rx="34" fill="#333"/>
      <rect x="548" y="378" width="90" height="130" rx="34" fill="#333" transform="rotate(9 593 443)"/>
    </svg>`),
  )
    .jpeg()
    .toBuffer();

/** A complaint from the first word to the package, as its buyer, an agent and a supervisor see it. */
async function oneCase(parley: ParleyProcess): Promise<void> {
  const nobody = await parley.desk('Nobody');
  for (const order of ['8190244417735521, maria.k@example.com', '8190311560247718, tom.becker@example.com']) {
    const other = await HttpBuyer.begin(parley, nobody);
    await other.says('my parcel never came', order, 'that is no good to me, I want to talk to a person');
  }
  const wen = await ConsoleTab.open(browser, parley, { name: 'Wen', role: 'agent' });
  const camille = await ChatTab.open(browser, parley.url, { locale: 'en-GB', viewport: PHONE });
  await camille.button('Talk to a person').first().waitFor();
  await camille.asks('the headphones broke after two days. I want my money back. all of it', nobody);
  await camille.asks('8190355290816634, camille.laurent@example.com', nobody);
  await look(camille.page, 'buyer', PHONE);
  const photo = { name: 'headphones.jpg', mimeType: 'image/jpeg', buffer: await brokenHeadphones() };
  await camille.answered(nobody, () => camille.sends(photo));
  await camille.asks('full refund or I open a dispute', nobody);
  const caseId = (await camille.case(nobody)).kase.id;
  await wen.button('I am available').click();
  await wen.goes(`/agent/cases/${caseId}`);
  await wen.button('Take').click();
  await wen.page.getByText('With you', { exact: true }).waitFor();
  await wen.says('I am Wen. I have read all of it, and I am looking at what I can do.');
  await camille.sees('I am Wen.');
  await camille.says('Thank you for looking into it.');
  await wen.message('Thank you for looking').waitFor();
  await look(wen.page, 'desk');
  const mara = await ConsoleTab.open(browser, parley, { name: 'Mara', role: 'supervisor' });
  await mara.goes(`/review/cases/${caseId}`);
  await mara.page.locator('[data-integrity=whole]').waitFor();
  await look(mara.page, 'case');
  await mara.page.keyboard.press('p');
  const [file] = await Promise.all([
    mara.page.waitForEvent('download'),
    mara.page.getByRole('dialog').getByRole('button', { name: 'Make and save' }).click(),
  ]);
  const pdf = unzipSync(await readFile(await file.path()))['case.pdf'];
  if (!pdf) throw new Error('the package holds no PDF');
  await keep('package', await pictureOfPage(browser, pdf, 1));
}

/** Puts cases of a year into the folder of a Parley that is about to start. */
async function manyCases(folder: string): Promise<Record<string, string>> {
  const file = join(folder, 'parley.sqlite');
  const [store, search] = [new SqliteCaseStore({ file }), new SqliteCaseSearch({ file })];
  const policy = await loadPolicy('policies/aliexpress.yaml');
  await fill({ store, search, policy, cases: CASES, until: Date.now() });
  await Promise.all([store.close(), search.close()]);
  return {};
}

/** The figures of a shop in which much happened. */
async function figures(parley: ParleyProcess): Promise<void> {
  const mara = await ConsoleTab.open(browser, parley, { name: 'Mara', role: 'supervisor' });
  await mara.goes('/review/overview');
  await mara.page.locator('[data-headline=waiting]').getByText('to carry out').waitFor();
  await look(mara.page, 'overview');
}

/** Does it with a Parley, which is stopped whatever comes of it. */
async function during(parley: ParleyProcess, does: (parley: ParleyProcess) => Promise<void>): Promise<void> {
  try {
    await does(parley);
  } finally {
    await parley.stop();
  }
}

try {
  await during(await ParleyProcess.start(), oneCase);
  await during(await ParleyProcess.start({}, manyCases), figures);
} finally {
  await browser.close();
}
