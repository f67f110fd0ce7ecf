import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { readPdf } from '../support/pdf.ts';
import { ConsoleTab } from '../support/consoleTab.ts';
import { HttpBuyer } from '../support/httpBuyer.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

let browser: Browser;
let parley: ParleyProcess;
let mara: ConsoleTab;
let wen: ConsoleTab;
/** Threatens, and is with a person. */
let camille: string;
/** Took what the assistant offered. */
let emma: string;
/** Has only begun, in Russian. */
let anna: string;

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  const desk = await parley.desk('Nobody');
  const [one, two, three] = await Promise.all([1, 2, 3].map(() => HttpBuyer.begin(parley, desk)));
  if (!one || !two || !three) throw new Error('nobody came');
  [camille, emma, anna] = [one.caseId, two.caseId, three.caseId];
  await Promise.all([
    one.says(
      'the headphones broke after two days. I want my money back. all of it',
      '8190355290816634, camille.laurent@example.com',
      'full refund or I open a dispute',
    ),
    two.says(
      'these are the wrong colour, I ordered black ones',
      '8190268847201357, emma.johansson@example.com',
    ),
    three.says('Посылка пришла разорванная, чайник разбит!'),
  ]);
  mara = await ConsoleTab.open(browser, parley, { name: 'Mara', role: 'supervisor' });
  wen = await ConsoleTab.open(browser, parley, { name: 'Wen', role: 'agent' });
  await wen.goes(`/agent/cases/${camille}`);
  await wen.button('Take').click();
  await wen.page.getByText('With you', { exact: true }).waitFor();
  await wen.says('I am Wen, and I read all of it.');
  await wen.message('I am Wen, and I read all of it.').waitFor();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await parley.stop();
});

/** What a click hands out. */
async function download(click: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([mara.page.waitForEvent('download'), click()]);
  return readFile(await file.path());
}

/** Waits until exactly these cases are in the list. */
async function finds(...cases: string[]): Promise<void> {
  const wanted = JSON.stringify([...cases].sort().join());
  await mara.until(
    `[...document.querySelectorAll('[data-case]')].map((row) => row.dataset.case).sort().join() === ${wanted}`,
  );
}

/** The words of a figure's card. */
const figure = (id: string): Promise<string> => mara.page.locator(`[data-figure=${id}] a`).innerText();

describe('the review', () => {
  it('goes from a search through the case and its score to what is exported, all of it on record', async () => {
    await mara.goes('/review');
    await finds(camille, emma, anna);
    const isCut = '(cell) => /^\\d{16}$/.test(cell.textContent) && cell.scrollWidth > cell.clientWidth';
    expect(
      await mara.page.evaluate(`[...document.querySelectorAll('[data-case] div')].filter(${isCut}).length`),
    ).toBe(0);
    await mara.page.getByRole('searchbox').fill('чайник разб');
    await finds(anna);
    expect(await mara.page.locator('mark').allInnerTexts()).toEqual(['чайник', 'разбит']);
    await mara.goes('/review?flag=threat&words=refund');
    await finds(camille);
    const list = await download(() => mara.page.getByRole('link', { name: 'CSV' }).click());
    expect(list.toString().trim().split('\n')).toHaveLength(2);
    expect(list.toString()).toContain('8190355290816634');

    await mara.page.keyboard.press('w');
    await mara.until(`location.search.includes('sort=worst')`);
    await finds(camille);
    expect(await mara.page.locator('[data-case] [aria-label^="Automatic score"]').count()).toBe(1);
    await mara.page.keyboard.press('j');
    await mara.page.locator('[data-case]:focus').waitFor();
    await mara.page.keyboard.press('Enter');
    const happened = mara.page.getByRole('list', { name: 'What happened' });
    await happened.getByText('I am Wen, and I read all of it.').waitFor();
    const threat = happened.locator('[data-kind=said]', { hasText: 'full refund or I open a dispute' });
    expect(await threat.count()).toBe(1);
    await mara.page.locator('[data-integrity=whole]', { hasText: /^Intact/ }).waitFor();
    await mara.page.getByRole('button', { name: /^Said/ }).click();
    await happened.locator('[data-kind=said]').first().waitFor({ state: 'detached' });
    expect(await happened.locator('[data-kind=decided]').count()).toBeGreaterThan(0);

    await mara.page.keyboard.press('s');
    for (const line of ['Correct', 'Kind', 'Honest', 'Within policy'])
      await mara.page.getByRole('radiogroup', { name: line }).getByRole('radio', { name: '4 Fully' }).check();
    await mara.page.getByRole('textbox', { name: 'Note' }).fill('Ask for a picture first.');
    await mara.button('Save the score').click();
    await mara.page.getByRole('complementary').getByText('Ask for a picture first.').waitFor();

    await mara.page.keyboard.press('p');
    const made = mara.page.getByRole('dialog').getByRole('button', { name: 'Make and save' });
    const archive = unzipSync(await download(() => made.click()));
    expect(Object.keys(archive)).toEqual(expect.arrayContaining(['case.pdf', 'case.json', 'manifest.json']));

    await mara.button('More').click();
    await mara.page.getByRole('menuitem', { name: 'Put on hold …' }).click();
    await mara.page.getByRole('textbox', { name: 'Why' }).fill('Disputed before a court.');
    await mara.button('Put on hold').click();
    await mara.page.getByText('On hold: Disputed before a court.').waitFor();
    await mara.goes(`/review/audit?caseId=${camille}`);
    const record = mara.page.getByRole('list', { name: 'Record' });
    for (const did of ['looked at a case', 'scored a case', 'took a case along', 'put a case on hold'])
      await record.getByText(did).first().waitFor();
  });

  it('counts what was counted by hand, and every figure and bar opens the cases it counted', async () => {
    await mara.goes('/review/overview');
    await mara.page.locator('[data-headline=waiting]').getByText('1 with an agent').waitFor();
    expect(await mara.page.locator('[data-figure]').count()).toBe(0);
    await mara.button('All figures').click();
    await mara.page.locator('[data-figure=cases]').waitFor();
    // Nobody has settled yet, so nothing is said of how long it took.
    expect(await mara.page.locator('[data-figure=to_settlement]').count()).toBe(0);
    expect([await figure('cases'), await figure('complaints'), await figure('handed_over')]).toEqual([
      '3',
      '3',
      '33.3 %',
    ]);
    const definition = mara.page.locator('[data-figure=handed_over]').getByRole('button');
    await definition.click();
    await mara.page.getByText('a person was asked for at least once').waitFor();
    await mara.page.keyboard.press('Escape');
    const table = await download(() => mara.page.getByRole('link', { name: 'CSV' }).click());
    expect(table.toString()).toContain('Handed over');
    await mara.page.getByRole('button', { name: 'Download By complaint' }).click();
    const picture = await download(() => mara.page.getByRole('menuitem', { name: /^Picture/ }).click());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');

    await mara.page.locator('[data-chart=handoff_reasons] rect[aria-label^="1."]').click();
    await finds(camille);
    await mara.page.goBack();
    await mara.page.getByRole('button', { name: 'By complaint as a table' }).click();
    await mara.page.locator('[data-chart=by_complaint]').getByRole('link', { name: 'Damaged' }).click();
    await finds(anna);
    await mara.page.goBack();
    await mara.page.locator('[data-figure=handed_over] a').click();
    await finds(camille);
  });

  it('is no place for agents, who read at their desk what supervisors noted for them', async () => {
    await wen.page.goto(`${parley.url}/review`);
    await wen.page.getByText('This page is for supervisors').waitFor();
    expect((await wen.page.request.get(`${parley.url}/api/review/cases`)).status()).toBe(403);
    await wen.goes('/agent');
    expect(await wen.page.getByRole('link', { name: 'Review' }).count()).toBe(0);
    await wen.page.getByRole('link', { name: /^Coaching/ }).click();
    await wen.page.getByText('Ask for a picture first.').waitFor();
    await wen.page.getByText('Mara,').waitFor();
  });

  it('passes axe on every page and in its dialogs, light and dark, wide and narrow', async () => {
    const pages = [
      '/review',
      '/review?sort=worst',
      `/review/cases/${camille}`,
      ...['overview', 'quality', 'audit'].map((name) => `/review/${name}`),
    ];
    for (const path of pages) {
      await mara.goes(path);
      await mara.page.locator('[data-case], [data-integrity=whole], main h2, main li').first().waitFor();
      const name =
        path === '/review'
          ? 'search'
          : path === '/review?sort=worst'
            ? 'worst-first'
            : path.startsWith('/review/cases')
              ? 'review-case'
              : path.slice(8);
      await mara.inEveryLook(async (look) => {
        await mara.picture(`${name}-${look}`);
        expect([path, look, await mara.faults(), await mara.overflow()]).toEqual([path, look, [], 0]);
      });
    }
    await mara.goes(`/review/cases/${camille}`);
    await mara.page.locator('[data-integrity=whole]').first().waitFor();
    const entries = await mara.page.locator('[data-kind]').allInnerTexts();
    const { words } = await readPdf(await mara.page.pdf({ format: 'A4', tagged: true }));
    const printed = words.replaceAll(' ', '');
    const begins = entries.map((text) => text.replace(/\s+/gu, '').slice(0, 25));
    expect(begins.length).toBeGreaterThan(5);
    expect(begins.filter((text) => !printed.includes(text))).toEqual([]);
    await mara.button('Score').click();
    await mara.page.getByRole('dialog').waitFor();
    expect(await mara.faults()).toEqual([]);
    await mara.page.keyboard.press('Escape');
    await mara.button('More').click();
    await mara.page.getByRole('menuitem', { name: 'Erase the case …' }).click();
    await mara.page.getByRole('dialog').waitFor();
    await mara.inScheme('dark');
    expect(await mara.faults()).toEqual([]);
    expect([mara.problems, wen.problems]).toEqual([[], []]);
  });
});
