import { createTransport } from 'nodemailer';
import type { Mail, MailPort } from './mail-port.ts';

const timeoutMs = 10_000;

/** Mail through an SMTP server (`smtp://` with STARTTLS where offered, `smtps://`). */
export class SmtpMail implements MailPort {
  readonly isSent = true;
  readonly #from: string;
  readonly #transport: ReturnType<typeof createTransport>;

  constructor({ url, from }: { readonly url: string; readonly from: string }) {
    this.#from = from;
    this.#transport = createTransport({
      url,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    await this.#transport.sendMail({ from: this.#from, to: { name: '', address: to }, subject, text });
  }
}
