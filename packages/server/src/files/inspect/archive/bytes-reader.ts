import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { Bytes } from '../bytes.ts';

const pieceSize = 64 * 1024;

/** Lets the ZIP reader read our bytes. A place outside answers fewer bytes, never a thrown error. */
export class BytesReader extends RandomAccessReader {
  readonly #bytes: Bytes;

  constructor(bytes: Bytes) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const bytes = this.#bytes;
    let place = start;
    return new Readable({
      read() {
        const piece = bytes.slice(place, Math.min(end, place + pieceSize));
        place += piece.length;
        this.push(piece.length === 0 ? null : piece);
      },
    });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const answer = this.#copy(buffer, offset, length, position);
    setImmediate(() => callback(answer));
  }

  #copy(buffer: Buffer, offset: number, length: number, position: number): Error | null {
    try {
      const found = this.#bytes.slice(position, position + length);
      found.copy(buffer, offset);
      return found.length < length ? new Error('the archive ends too early') : null;
    } catch (fault) {
      return fault instanceof Error ? fault : new Error('the archive cannot be read');
    }
  }
}
