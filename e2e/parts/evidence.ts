import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transport } from '@laureate/client';
import type { DemonstrationCity } from '../../packages/server/src/demo/demonstration-city.ts';
import { evidencePdf } from '../../packages/server/src/demo/evidence-pdf.ts';

/** Evidence of a city's acts: named by hash, and handed in by whoever acts before the act. */
export class EvidenceDesk {
  readonly #city: DemonstrationCity;
  readonly #refs = new Map<string, string>();
  readonly #handedIn = new Set<string>();
  #named = new Set<string>();

  constructor(city: DemonstrationCity) {
    this.#city = city;
  }

  /** The reference of a file; it is handed in before the next act. */
  refOf(name: string): string {
    this.#named.add(name);
    const known = this.#refs.get(name);
    if (known !== undefined) return known;
    const ref = `file:${createHash('sha256').update(this.#bytesOf(name)).digest('hex')}`;
    this.#refs.set(name, ref);
    return ref;
  }

  /** The files named since the last call. */
  takeNamed(): readonly string[] {
    const named = [...this.#named];
    this.#named = new Set();
    return named;
  }

  /** Hands a file in (tus, in one piece), once for each person. */
  async handIn(transport: Transport, name: string): Promise<void> {
    const cookie = transport.cookie ?? '';
    if (this.#handedIn.has(`${cookie} ${name}`)) return;
    const bytes = this.#bytesOf(name);
    const response = await fetch(`${transport.server}/api/v1/files/${this.#city.jurisdiction}`, {
      method: 'POST',
      headers: {
        cookie,
        origin: transport.server,
        'x-laureate': '1',
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from(name.replace(/\.\w+$/, '.pdf')).toString('base64')}`,
      },
      body: bytes,
    });
    if (!response.ok) throw new Error(`${name} is not taken: ${response.status} ${await response.text()}`);
    this.#handedIn.add(`${cookie} ${name}`);
  }

  #bytesOf(name: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(evidencePdf(readFileSync(join(this.#city.later.evidence, name))));
  }
}
