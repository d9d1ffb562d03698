import { deflateSync } from 'node:zlib';

/** A small PDF: a catalogue, a page and what else is given as objects 4 and on. */
export function pdfOf(
  options: {
    readonly catalogue?: string;
    readonly objects?: readonly (string | Buffer)[];
    readonly trailer?: string;
    readonly end?: string;
  } = {},
): Buffer {
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...(options.objects ?? []),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  objects.forEach((object, n) => {
    const body = Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1');
    parts.push(Buffer.from(`${n + 1} 0 obj\n`), body, Buffer.from('\nendobj\n'));
  });
  parts.push(
    Buffer.from(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${options.trailer ?? ''} >>\n`),
  );
  parts.push(Buffer.from(options.end ?? 'startxref\n9\n%%EOF\n'));
  return Buffer.concat(parts);
}

/** A stream object. */
export function pdfStream(dictionary: string, data: Buffer): Buffer {
  const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream')]);
}

/** An object stream that holds these objects, numbered from 50. */
export function packedObjects(
  objects: readonly string[],
  filter = '/Filter /FlateDecode',
  extra = '',
): Buffer {
  let offset = 0;
  const pairs = objects.map((object, n) => {
    const pair = `${50 + n} ${offset}`;
    offset += object.length + 1;
    return pair;
  });
  const head = `${pairs.join(' ')}\n`;
  const data = deflateSync(Buffer.from(head + objects.join('\n'), 'latin1'));
  return pdfStream(`/Type /ObjStm /N ${objects.length} /First ${head.length} ${filter} ${extra}`, data);
}
