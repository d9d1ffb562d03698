/** Cookies of one server, kept for callers that are no browser. Attributes are not looked at, except an end that is past. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** Begins with the header of an earlier jar: a session goes on. */
  constructor(header = '') {
    for (const pair of header.split(';')) this.#keep(pair.trim());
  }

  /** Keeps what a response sets, and forgets what it clears. */
  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      if (attributes.some(isOver)) this.#cookies.delete(pair.slice(0, Math.max(0, pair.indexOf('='))));
      else this.#keep(pair);
    }
  }

  #keep(pair: string): void {
    const cut = pair.indexOf('=');
    if (cut > 0) this.#cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
  }

  /** The header of a request; nothing when there is no cookie. */
  get header(): string | undefined {
    if (this.#cookies.size === 0) return undefined;
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

function isOver(attribute: string): boolean {
  const [name = '', value = ''] = attribute.split('=');
  if (name.toLowerCase() === 'max-age') return Number(value) <= 0;
  return name.toLowerCase() === 'expires' && Date.parse(value) <= 0;
}
