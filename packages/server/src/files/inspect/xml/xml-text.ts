import { StringDecoder } from 'node:string_decoder';

/** Encodings in which every sign of markup is its ASCII byte, so that tags are found without decoding. */
const transparent = new Set([
  'utf-8',
  'utf8',
  'us-ascii',
  'ascii',
  'iso-8859-1',
  'windows-1252',
  'gb2312',
  'gbk',
  'gb18030',
]);

const headSize = 512;

/**
 * Turns the bytes of an XML part into text for finding tags. UTF-16 is decoded; other encodings stay byte by byte.
 * `isUnknown` when the part is in an encoding in which tags could hide. Nothing comes out before the first bytes
 * are together that tell the encoding.
 */
export class XmlText {
  isUnknown = false;
  #head = Buffer.alloc(0);
  #decoder: StringDecoder | undefined;

  write(bytes: Buffer): string {
    if (this.#decoder !== undefined) return this.#decoder.write(bytes);
    this.#head = Buffer.concat([this.#head, bytes]);
    return this.#head.length < headSize ? '' : this.#begin();
  }

  /** What is left when the bytes are over. */
  end(): string {
    return this.#decoder === undefined ? this.#begin() : this.#decoder.end();
  }

  #begin(): string {
    this.#decoder = this.#decoderFor(this.#head);
    return this.#decoder.write(this.#head);
  }

  #decoderFor(head: Buffer): StringDecoder {
    const [first, second] = head;
    const isLittleEndian = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
    if (isLittleEndian) return new StringDecoder('utf16le');
    if ((first === 0xfe && second === 0xff) || first === 0) this.isUnknown = true;
    const start = head.toString('latin1', 0, headSize);
    const declared = /<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/i.exec(start)?.[1];
    if (declared !== undefined && !transparent.has(declared.toLowerCase())) this.isUnknown = true;
    return new StringDecoder('latin1');
  }
}
