import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = new URL('shop.html', import.meta.url);

/** What the seller's own server puts into its page. */
export interface ExamplePage {
  /** Where Parley is. */
  parley: string;
  /** Of the script, behind its address: `data-language="de"`. */
  attributes?: string;
  /** The signed token that the button of the order hands over. */
  order?: string;
  /** The page's own Content-Security-Policy. */
  policy?: string;
}

/** A seller's site that shows the bubble by its one line of script, on another origin than Parley's. */
export class ExampleShop {
  readonly url: string;
  readonly close: () => void;
  page: ExamplePage = { parley: '' };

  private constructor(url: string, close: () => void) {
    this.url = url;
    this.close = close;
  }

  static async open(host = 'localhost'): Promise<ExampleShop> {
    const server = createServer((_request, response) => {
      const { parley, attributes = '', order, policy } = shop.page;
      const values: Record<string, string> = {
        parley,
        attributes,
        order: order === undefined ? '' : JSON.stringify(order),
      };
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(policy === undefined ? {} : { 'content-security-policy': policy }),
      });
      response.end(
        readFileSync(PAGE, 'utf8').replace(/\{\{(\w+)\}\}/g, (_place, name: string) => values[name] ?? ''),
      );
    }).listen(0, host);
    await once(server, 'listening');
    const shop = new ExampleShop(`http://${host}:${(server.address() as AddressInfo).port}`, () => {
      server.closeAllConnections();
      server.close();
    });
    return shop;
  }
}
