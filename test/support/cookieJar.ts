import { parseSetCookie } from 'cookie';

/** A browser as far as cookies and redirects go. All hosts it meets are this machine, which browsers count as one. */
export class CookieJar {
  readonly cookies = new Map<string, string>();

  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return await this.fetch(url, { headers });
  }

  async fetch(
    url: string,
    init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(this.header === '' ? {} : { cookie: this.header }),
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const { name, value = '', maxAge, expires } = parseSetCookie(line);
      if (maxAge === 0 || value === '' || (expires && expires.getTime() <= 0)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects until one would lead to an address that `until` names, or there is none; gives all addresses. */
  async follow(
    url: string,
    until: (url: URL) => boolean = () => false,
  ): Promise<{ response: Response; last: URL }> {
    let last = new URL(url);
    for (let hops = 0; hops < 15; hops += 1) {
      const response = await this.get(last.href);
      const location = response.headers.get('location');
      if (location === null) return { response, last };
      last = new URL(location, last);
      if (until(last)) return { response, last };
    }
    throw new Error(`redirects without end, at ${last.href}`);
  }
}
