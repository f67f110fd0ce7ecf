import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** An SMTP server on this machine that keeps what it takes. */
export class Mailbox {
  readonly mails: { to: string[]; raw: string }[] = [];
  /** How many of the next emails it refuses. */
  refuses = 0;
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.refuses > 0) {
            this.refuses -= 1;
            callback(new Error('the mailbox is full'));
            return;
          }
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.mails.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
          callback();
        });
      },
    });
  }

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    const listening = mailbox.#server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return mailbox;
  }

  get url(): string {
    const address = this.#server.server.address();
    if (address === null || typeof address === 'string') throw new Error('the mailbox has no port');
    return `smtp://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(resolve);
    });
  }
}

/** The words of an email, whatever encoding they came in. */
export function wordsOf(raw: string): { subject: string; text: string } {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  const isQuoted = /content-transfer-encoding: quoted-printable/i.test(head);
  const isBase64 = /content-transfer-encoding: base64/i.test(head);
  const text = isBase64 ? Buffer.from(body, 'base64').toString('utf8') : isQuoted ? unquoted(body) : body;
  return { subject: /^subject: (.*)$/im.exec(head)?.[1] ?? '', text };
}

const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
