import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** A server that nobody has a reason to call, and what a browser did that it should not have done. */
export class Canary {
  /** Calls to it, dialogs, and pages whose title a script changed. */
  readonly noticed: string[] = [];
  readonly #server: Server;
  #page = '';

  private constructor() {
    this.#server = createServer((request, response) => {
      if (request.url !== '/attacker') this.noticed.push(`called ${request.url ?? ''}`);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(request.url === '/attacker' ? this.#page : '');
    });
  }

  static async start(): Promise<Canary> {
    const canary = new Canary();
    await new Promise<void>((resolve) => canary.#server.listen(0, '127.0.0.1', resolve));
    return canary;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Notices every dialog of the page from now on. */
  watch(page: Page): void {
    page.on('dialog', (dialog) => {
      this.noticed.push(`asked ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** Goes there as who clicks a link does. What can only be saved, or is not there, leaves the page as it was. */
  async opens(page: Page, address: string): Promise<void> {
    await page.goto(address).catch((error: unknown) => {
      if (!String(error).includes('Download is starting')) throw error;
    });
    await this.#settled(page, address);
  }

  /** A page of somebody else's, on which these addresses are scripts, frames, drawings and style sheets. */
  async embeds(page: Page, addresses: readonly string[]): Promise<void> {
    this.#page = addresses
      .map((each) =>
        [
          '<script src="#"></script>',
          '<iframe src="#"></iframe>',
          '<object data="#"></object>',
          '<link rel="stylesheet" href="#">',
        ]
          .join('')
          .replaceAll('#', each.replaceAll('&', '&amp;')),
      )
      .join('\n');
    await page.goto(`${this.url}/attacker`);
    await this.#settled(page, 'embedded');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #settled(page: Page, address: string): Promise<void> {
    await page.waitForTimeout(30);
    const titles = await Promise.all(page.frames().map((frame) => frame.title().catch(() => '')));
    if (titles.includes('ran')) this.noticed.push(`ran ${address}`);
  }
}
