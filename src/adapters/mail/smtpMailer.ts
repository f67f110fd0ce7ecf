import { createTransport, type Transporter } from 'nodemailer';
import type { Mail, Mailer } from '../../ports/mailer.ts';

const WITHIN_MS = 20_000;

/** Emails over the seller's own SMTP server. */
export class SmtpMailer implements Mailer {
  readonly #transport: Transporter;
  readonly #from: string;

  /**
   * `url`: `smtps://user:password@host` or `smtp://…`, which goes on under TLS wherever the server is not on this machine. `from` is
   * an address, with a name before it or without.
   */
  constructor({ url, from }: { url: string; from: string }) {
    const { protocol, hostname, port, username, password } = new URL(url);
    const isSecure = protocol === 'smtps:';
    this.#from = from;
    this.#transport = createTransport({
      host: hostname,
      port: port === '' ? (isSecure ? 465 : 587) : Number(port),
      secure: isSecure,
      requireTLS: !isSecure && !isThisMachine(hostname),
      ignoreTLS: !isSecure && isThisMachine(hostname),
      ...(username === ''
        ? {}
        : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: WITHIN_MS,
      greetingTimeout: WITHIN_MS,
      socketTimeout: WITHIN_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text, language, stopLink }: Mail): Promise<void> {
    await this.#transport.sendMail({
      from: this.#from,
      to: { name: '', address: to },
      subject,
      text,
      headers: {
        'Content-Language': language,
        // Whoever answers automatically need not answer this (RFC 3834).
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<${stopLink}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }

  async check(): Promise<void> {
    await this.#transport.verify();
  }

  close(): void {
    this.#transport.close();
  }
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.');
