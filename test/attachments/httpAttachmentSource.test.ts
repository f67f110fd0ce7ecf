import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isWithin } from '../../src/adapters/attachments/address.ts';
import {
  HttpAttachmentSource,
  type HttpAttachmentSettings,
} from '../../src/adapters/attachments/httpAttachmentSource.ts';
import type { FetchedAttachment } from '../../src/ports/attachmentSource.ts';
import { FILES, NO_PHOTOS, PHOTOS, PNG } from '../support/photos.ts';

const refOf = (url: string, name: string | null = 'photo.jpg') => ({ url, name, contentType: 'image/jpeg' });
const live = (): AbortSignal => new AbortController().signal;

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

const send =
  (bytes: Buffer, headers: Record<string, string> = {}): Handler =>
  (response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', ...headers });
    response.end(bytes);
  };

const redirect =
  (location: string, code = 302): Handler =>
  (response) => {
    response.writeHead(code, { location });
    response.end();
  };

describe('a photo fetched from a channel', () => {
  let server: Server;
  let seen: IncomingMessage[];
  let handlers: Record<string, Handler>;
  beforeEach(async () => {
    seen = [];
    handlers = { '/photo': send(PNG) };
    server = createServer((request, response) => {
      seen.push(request);
      const handler = handlers[request.url ?? ''];
      if (handler) handler(response, request);
      else {
        response.writeHead(404);
        response.end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const port = (): number => (server.address() as AddressInfo).port;
  const at = (path: string, host = '127.0.0.1', scheme = 'http'): string =>
    `${scheme}://${host}:${port()}${path}`;
  const fetch = (url: string, settings: HttpAttachmentSettings = {}): Promise<FetchedAttachment> =>
    new HttpAttachmentSource({ allowLoopbackHttp: true, timeoutMs: 60_000, ...settings }).fetch(
      refOf(url),
      live(),
    );

  it('comes with its bytes, its name and the kind it really is', async () => {
    expect(await fetch(at('/photo'))).toEqual({
      ok: true,
      bytes: PNG,
      kept: false,
      contentType: 'image/png',
      name: 'photo.png',
    });
  });

  it.each(Object.entries({ ...PHOTOS, ...FILES }))('may be of the kind %s', async (contentType, bytes) => {
    handlers['/kind'] = send(bytes);

    expect(await fetch(at('/kind'))).toMatchObject({ ok: true, contentType });
  });

  it.each(Object.entries(NO_PHOTOS))('is refused when it is %s named photo.jpg', async (_, bytes) => {
    handlers['/other'] = send(bytes);

    expect(await fetch(at('/other'))).toEqual({ ok: false, because: 'not_a_photo' });
  });

  it('is refused by what is announced, before it is read', async () => {
    handlers['/huge'] = send(PNG, { 'content-length': '999999999999' });

    expect(await fetch(at('/huge'))).toEqual({ ok: false, because: 'too_large' });
  });

  it('is refused once too much of it has come, when nothing was announced and it never ends', async () => {
    let cut: () => void;
    const cutOff = new Promise<void>((resolve) => (cut = resolve));
    handlers['/endless'] = (response) => {
      response.writeHead(200);
      response.on('close', () => {
        cut();
      });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, PNG)));
        response.once('drain', more);
      };
      more();
    };

    expect(await fetch(at('/endless'))).toEqual({ ok: false, because: 'too_large' });
    await cutOff;
  });

  it('may be as large as the limit, and not a byte larger', async () => {
    handlers['/exact'] = send(PNG);

    expect(await fetch(at('/exact'), { mostBytes: PNG.length })).toMatchObject({ ok: true });
    expect(await fetch(at('/exact'), { mostBytes: PNG.length - 1 })).toEqual({
      ok: false,
      because: 'too_large',
    });
  });

  it('is not unpacked, so that little cannot become much', async () => {
    handlers['/photo'] = send(PNG, { 'content-encoding': 'gzip' });
    await fetch(at('/photo'));

    expect(seen[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('is given up when its body trickles for ever', async () => {
    handlers['/slow'] = (response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => {
        clearInterval(drip);
      });
    };

    expect(await fetch(at('/slow'), { timeoutMs: 250 })).toEqual({ ok: false, because: 'timed_out' });
  });

  it('is given up when nothing answers, whoever is slow', async () => {
    handlers['/silent'] = () => undefined;
    const never = (): Promise<never> => new Promise(() => undefined);
    const slow = { ok: false, because: 'timed_out' };

    expect(await fetch(at('/silent'), { timeoutMs: 100 })).toEqual(slow);
    expect(await fetch(at('/photo', 'photos.test'), { timeoutMs: 100, resolve: never })).toEqual(slow);
    expect(await fetch(at('/photo'), { timeoutMs: 100, tokenFor: never })).toEqual(slow);
  }, 5_000);

  it.each([401, 404, 500])('is unreachable when the channel answers %i', async (code) => {
    handlers['/gone'] = (response) => {
      response.writeHead(code);
      response.end(PNG);
    };

    expect(await fetch(at('/gone'))).toEqual({ ok: false, because: 'unreachable' });
  });

  it('is unreachable when its host has no address, or the connection breaks', async () => {
    handlers['/broken'] = (response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write(PNG, () => response.destroy());
    };
    const unknown = (): Promise<never> => Promise.reject(new Error('ENOTFOUND'));

    expect(await fetch(at('/broken'))).toEqual({ ok: false, because: 'unreachable' });
    expect(await fetch(at('/photo', 'photos.test'), { resolve: unknown })).toEqual({
      ok: false,
      because: 'unreachable',
    });
  });

  it('stops with the reason of its signal', async () => {
    const control = new AbortController();
    handlers['/silent'] = () => {
      control.abort(new Error('the turn is over'));
    };
    const fetching = new HttpAttachmentSource({ allowLoopbackHttp: true }).fetch(
      refOf(at('/silent')),
      control.signal,
    );

    await expect(fetching).rejects.toThrow('the turn is over');
  });

  describe('through redirects', () => {
    it('comes after three, and not after four', async () => {
      handlers['/3'] = redirect('/2');
      handlers['/2'] = redirect(at('/1'), 307);
      handlers['/1'] = redirect('photo', 301);
      handlers['/4'] = redirect('/3', 308);

      expect(await fetch(at('/3'))).toMatchObject({ ok: true });
      expect(await fetch(at('/4'))).toEqual({ ok: false, because: 'unreachable' });
    });

    it.each([
      ['a private address', 'https://10.0.0.7/photo'],
      ['the cloud’s metadata', 'http://169.254.169.254/metadata'],
      ['a file', 'file:///etc/passwd'],
      ['a data URL', `data:image/png;base64,${PNG.toString('base64')}`],
    ])('never leads to %s', async (_, location) => {
      handlers['/away'] = redirect(location);

      expect(await fetch(at('/away'))).toEqual({ ok: false, because: 'refused_address' });
    });

    it('never leads to a name that means a private address', async () => {
      handlers['/away'] = redirect(at('/photo', 'intranet.test', 'https'));
      const resolve = () => Promise.resolve(['192.168.1.10']);

      expect(await fetch(at('/away'), { resolve })).toEqual({ ok: false, because: 'refused_address' });
      expect(seen).toHaveLength(1);
    });

    it('takes a token only to the channel that was named', async () => {
      const resolve = () => Promise.resolve(['127.0.0.1']);
      handlers['/here'] = redirect('/on');
      handlers['/on'] = redirect(at('/photo', 'elsewhere.test'));
      await fetch(at('/here'), { resolve, tokenFor: (url) => Promise.resolve(`for ${url.hostname}`) });

      expect(seen.map(({ headers }) => headers.authorization)).toEqual([
        'Bearer for 127.0.0.1',
        'Bearer for 127.0.0.1',
        undefined,
      ]);
    });
  });

  describe('from an address that is not the public internet', () => {
    const strict = (url: string, settings: HttpAttachmentSettings = {}): Promise<FetchedAttachment> =>
      new HttpAttachmentSource(settings).fetch(refOf(url), live());

    it.each([
      'https://127.0.0.1',
      'https://127.1',
      'https://2130706433',
      'https://0x7f.0.0.1',
      'https://[::1]',
      'https://[::ffff:127.0.0.1]',
      'https://10.1.2.3',
      'https://172.16.0.1',
      'https://192.168.0.1',
      'https://100.64.0.1',
      'https://169.254.169.254',
      'https://168.63.129.16',
      'https://0.0.0.0',
      'https://224.0.0.1',
      'https://255.255.255.255',
      'https://[fe80::1]',
      'https://[fd00::1]',
      'https://[ff02::1]',
      'https://[64:ff9b::7f00:1]',
      'https://[2002:7f00:1::]',
      'https://[::7f00:1]',
      'https://user:secret@photos.example',
      'ftp://photos.example',
      'file:///etc/passwd',
      'not an address',
    ])('%s it is refused', async (url) => {
      const asked: string[] = [];
      const resolve = (hostname: string) => {
        asked.push(hostname);
        return Promise.resolve([hostname]);
      };

      expect(await strict(url, { resolve })).toEqual({ ok: false, because: 'refused_address' });
      expect(asked).toEqual([]);
    });

    it('it is refused over plain http, also from this machine, unless that is allowed', async () => {
      expect(await strict(at('/photo'))).toEqual({ ok: false, because: 'refused_address' });
      expect(seen).toEqual([]);
    });

    it('it is refused over plain http from another machine even then', async () => {
      const resolve = () => Promise.resolve(['93.184.215.14']);

      expect(await fetch('http://photos.test/photo', { resolve })).toEqual({
        ok: false,
        because: 'refused_address',
      });
    });

    it.each([
      ['only a private address', ['10.0.0.5']],
      ['a public address and a private one', ['93.184.215.14', '10.0.0.5']],
      ['a private address in IPv6 clothes', ['::ffff:10.0.0.5']],
      ['this machine', ['127.0.0.1']],
      ['nothing', []],
    ])('it is refused when the name means %s', async (_, addresses) => {
      const resolve = () => Promise.resolve(addresses);

      expect(await strict(at('/photo', 'photos.test', 'https'), { resolve })).toEqual({
        ok: false,
        because: 'refused_address',
      });
      expect(seen).toEqual([]);
    });

    it('it is refused when the name changes its meaning between two connections', async () => {
      const answers = [['127.0.0.1'], ['10.0.0.5']];
      const resolve = () => Promise.resolve(answers.shift() ?? []);
      handlers['/twice'] = redirect('/photo');

      expect(await fetch(at('/twice', 'rebind.test'), { resolve })).toEqual({
        ok: false,
        because: 'refused_address',
      });
      expect(seen).toHaveLength(1);
    });

    it('a name is asked for once, and the connection goes where that answer was judged', async () => {
      const answers = [['127.0.0.1']];
      const resolve = () => Promise.resolve(answers.shift() ?? ['10.0.0.5']);

      expect(await fetch(at('/photo', 'rebind.test'), { resolve })).toMatchObject({ ok: true });
      expect(answers).toEqual([]);
    });
  });

  it.each(['93.184.215.14', '8.8.8.8', '2606:4700:4700::1111'])(
    'may come from the public address %s',
    (address) => {
      expect(isWithin('public', address)).toBe(true);
      expect(isWithin('loopback', address)).toBe(false);
    },
  );
});
