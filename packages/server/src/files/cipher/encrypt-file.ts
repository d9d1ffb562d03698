import { createCipheriv, randomBytes } from 'node:crypto';
import { Transform } from 'node:stream';
import { chunkSize, copyKey, type FileSecret, mark, nonceOf, saltLength } from './chunks.ts';

/** Encrypts bytes as they stream by: AES-256-GCM (NIST SP 800-38D) in chunks, each authenticated with its place. */
export function encryptFile(secret: FileSecret): Transform {
  const salt = randomBytes(saltLength);
  const key = copyKey(secret, salt);
  let pending = Buffer.alloc(0);
  let chunk = 0;
  const seal = (plain: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(chunk, isLast)).setAAD(Buffer.from(secret.ref));
    chunk += 1;
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  return new Transform({
    construct(done) {
      this.push(Buffer.concat([mark, salt]));
      done();
    },
    transform(bytes: Buffer, _encoding, done) {
      pending = Buffer.concat([pending, bytes]);
      // A full chunk waits until it is known whether more comes after it.
      while (pending.length > chunkSize) {
        this.push(seal(pending.subarray(0, chunkSize), false));
        pending = pending.subarray(chunkSize);
      }
      done();
    },
    flush(done) {
      this.push(seal(pending, true));
      done();
    },
  });
}
