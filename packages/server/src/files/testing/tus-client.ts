import { request as httpRequest } from 'node:http';

/** Speaks tus to a server as a browser's uploading program does. */
export class TusClient {
  constructor(
    readonly url: string,
    readonly who: string,
  ) {}

  /** Begins an upload; the answer's `location` is its address. */
  begin(
    bytes: number,
    words: Readonly<Record<string, string>>,
    more: { readonly jurisdiction?: string; readonly body?: Buffer } = {},
  ): Promise<Response> {
    const type = more.body === undefined ? {} : { 'content-type': 'application/offset+octet-stream' };
    return fetch(`${this.url}/${more.jurisdiction ?? 'city'}`, {
      method: 'POST',
      headers: {
        ...this.#headers(),
        ...type,
        'upload-length': String(bytes),
        'upload-metadata': Object.entries(words)
          .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
          .join(','),
      },
      body: more.body === undefined ? null : new Uint8Array(more.body),
    });
  }

  head(location: string): Promise<Response> {
    return fetch(this.#address(location), { method: 'HEAD', headers: this.#headers() });
  }

  patch(location: string, offset: number, bytes: Buffer): Promise<Response> {
    return fetch(this.#address(location), {
      method: 'PATCH',
      headers: this.#patchHeaders(offset),
      body: new Uint8Array(bytes),
    });
  }

  end(location: string): Promise<Response> {
    return fetch(this.#address(location), { method: 'DELETE', headers: this.#headers() });
  }

  /** Announces all the bytes, sends some of them, and drops the connection once the server has those. */
  dropAfter(location: string, offset: number, bytes: Buffer, sent: number): Promise<void> {
    return new Promise((resolve) => {
      const request = httpRequest(this.#address(location), {
        method: 'PATCH',
        headers: { ...this.#patchHeaders(offset), 'content-length': bytes.length },
      });
      request.on('error', () => resolve());
      request.write(bytes.subarray(0, sent), () => request.destroy());
    });
  }

  /** A whole upload in one piece; the last answer. */
  async upload(bytes: Buffer, words: Readonly<Record<string, string>>): Promise<Response> {
    const begun = await this.begin(bytes.length, words);
    const location = begun.headers.get('location');
    return location === null ? begun : this.patch(location, 0, bytes);
  }

  get(jurisdiction: string, ref: string, query = ''): Promise<Response> {
    return fetch(`${this.url}/${jurisdiction}/${ref}${query}`, { headers: { 'x-who': this.who } });
  }

  #address(location: string): string {
    return new URL(location, this.url).href;
  }

  #headers(): Record<string, string> {
    return { 'tus-resumable': '1.0.0', 'x-who': this.who };
  }

  #patchHeaders(offset: number): Record<string, string> {
    return {
      ...this.#headers(),
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
    };
  }
}
