import { createDecipheriv } from 'node:crypto';
import { Transform } from 'node:stream';
import { chunkSize, copyKey, type FileSecret, mark, nonceOf, saltLength, tagLength } from './chunks.ts';

/** Encrypted bytes were changed, cut, swapped, or belong to another key. */
export class TamperedFile extends Error {
  constructor() {
    super('the bytes of a file are not what was kept');
  }
}

const headLength = mark.length + saltLength;
const sealedSize = chunkSize + tagLength;

/** Decrypts bytes as they stream by. No byte leaves before its chunk was authenticated; fails with TamperedFile. */
export function decryptFile(secret: FileSecret): Transform {
  let pending = Buffer.alloc(0);
  let key: Uint8Array | undefined;
  let chunk = 0;
  const open = (sealed: Buffer, isLast: boolean): Buffer => {
    if (key === undefined || sealed.length < tagLength) throw new TamperedFile();
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(chunk, isLast), {
      authTagLength: tagLength,
    })
      .setAAD(Buffer.from(secret.ref))
      .setAuthTag(sealed.subarray(-tagLength));
    chunk += 1;
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]);
    } catch {
      throw new TamperedFile();
    }
  };
  const readHead = (): void => {
    if (pending.length < headLength) return;
    if (!pending.subarray(0, mark.length).equals(mark)) throw new TamperedFile();
    key = copyKey(secret, pending.subarray(mark.length, headLength));
    pending = pending.subarray(headLength);
  };
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      pending = Buffer.concat([pending, bytes]);
      try {
        if (key === undefined) readHead();
        while (key !== undefined && pending.length > sealedSize) {
          this.push(open(pending.subarray(0, sealedSize), false));
          pending = pending.subarray(sealedSize);
        }
        done();
      } catch (error) {
        done(error instanceof Error ? error : new TamperedFile());
      }
    },
    flush(done) {
      try {
        this.push(open(pending, true));
        done();
      } catch (error) {
        done(error instanceof Error ? error : new TamperedFile());
      }
    },
  });
}
