import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a hand-made ZIP; what is left out is as an honest program would write it. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly bytes?: Buffer | string;
  /** Unix mode with the type of the file. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The name before the data, where it differs from that in the list of contents. */
  readonly localName?: string;
  readonly sum?: number;
  /** Size after unpacking as the list of contents claims it. */
  readonly claimedSize?: number;
  readonly extra?: Buffer;
}

/** A ZIP written byte by byte, so that it can lie in ways no program would. */
export function zipOf(parts: readonly ZipPart[], options: { readonly claimedEntries?: number } = {}): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = writePart(part, offset);
    bodies.push(local);
    list.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.claimedEntries ?? parts.length, 8);
  end.writeUInt16LE(options.claimedEntries ?? parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const nameBytes = (name: string | Buffer): Buffer =>
  typeof name === 'string' ? Buffer.from(name, 'utf8') : name;

function writePart(part: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const plain = Buffer.from(part.bytes ?? '');
  const method = part.method ?? 8;
  const packed = method === 8 ? deflateRawSync(plain) : plain;
  const name = nameBytes(part.name);
  const flags = part.flags ?? (typeof part.name === 'string' ? 0x800 : 0);
  const localName = nameBytes(part.localName ?? part.name);
  const extra = part.extra ?? Buffer.alloc(0);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(part.sum ?? crc32(plain), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(part.claimedSize ?? plain.length, 18);
  const localHead = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common]);
  localHead.writeUInt16LE(localName.length, 26);
  const centralHead = Buffer.alloc(46);
  centralHead.write('PK\x01\x02', 0, 'latin1');
  centralHead.writeUInt16LE(0x0314, 4);
  common.copy(centralHead, 6, 0, 22);
  centralHead.writeUInt16LE(name.length, 28);
  centralHead.writeUInt16LE(extra.length, 30);
  centralHead.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 38);
  centralHead.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([localHead, localName, packed]),
    central: Buffer.concat([centralHead, name, extra]),
  };
}
