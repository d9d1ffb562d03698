import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** What was written: its length and hash. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

const bufferedBytes = 1 << 20;

/** A new file, hashed as it is written; on disk when it is ended. */
export class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #bytes = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Makes the file, readable by its owner alone. Throws when there is one. */
  static async make(path: string): Promise<HashedFile> {
    return new HashedFile(await open(path, 'wx', 0o600));
  }

  async write(piece: Buffer): Promise<void> {
    this.#hash.update(piece);
    this.#waiting.push(piece);
    this.#waitingBytes += piece.length;
    this.#bytes += piece.length;
    if (this.#waitingBytes >= bufferedBytes) await this.#flush();
  }

  /** Ends the file; answers what was written. */
  async end(): Promise<Written> {
    try {
      await this.#flush();
      await this.#handle.sync();
    } finally {
      await this.#handle.close();
    }
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  async #flush(): Promise<void> {
    const pieces = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (pieces.length > 0) await this.#handle.writeFile(Buffer.concat(pieces));
  }
}
