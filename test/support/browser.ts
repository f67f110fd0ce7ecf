import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Instead of the driver's list of what is switched off: storage is kept apart for each site, as browsers of buyers do it. */
const STORAGE_APART = '--disable-features=Translate';

/** Starts the Chromium that comes with the packages; close it in the end. */
export async function launchBrowser({ storageApart = false } = {}): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: storageApart ? [...FLAGS, STORAGE_APART] : FLAGS,
  });
}
