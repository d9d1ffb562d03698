import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AccountKeys, freshId } from '../account-keys.ts';
import type { Mail, MailPort } from './mail-port.ts';

const sealName = 'kept mail';

/** Where no SMTP server is set: mails are kept in a folder, sealed, for whoever runs the house to read. */
export class KeptMail implements MailPort {
  readonly isSent = false;
  readonly #folder: string;
  readonly #keys: AccountKeys;
  readonly #now: () => number;

  constructor(folder: string, keys: AccountKeys, now: () => number = Date.now) {
    this.#folder = folder;
    this.#keys = keys;
    this.#now = now;
  }

  async send(mail: Mail): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const name = `${String(this.#now()).padStart(15, '0')}-${freshId()}.json`;
    const sealed = this.#keys.seal(sealName, JSON.stringify(mail));
    await writeFile(join(this.#folder, name), sealed, { mode: 0o600, flag: 'wx' });
  }

  /** The kept mails, oldest first. */
  async read(): Promise<readonly Mail[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const mails: Mail[] = [];
    for (const name of names.sort())
      mails.push(
        JSON.parse(this.#keys.open(sealName, await readFile(join(this.#folder, name), 'utf8'))) as Mail,
      );
    return mails;
  }
}
