const pageWidth = 595;
const pageHeight = 842;
const margin = 60;
const fontSize = 12;
const lineHeight = 20;
const signsPerLine = 36;
const mostLines = 36;

/** A text as UTF-16 in hex, which the font's encoding reads. */
function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${signsPerLine}}`, 'gu')) ?? [''])
    .slice(0, mostLines);
}

function contentOf(text: string): string {
  const lines = linesOf(text).map((line) => `<${hexOf(line)}> Tj T*`);
  return `BT /F1 ${fontSize} Tf ${lineHeight} TL ${margin} ${pageHeight - margin} Td ${lines.join(' ')} ET`;
}

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-';

/**
 * A made-up piece of evidence as a one-page PDF: the same text gives the same bytes, a PDF stays as it is. The font is one of the Chinese
 * fonts that readers bring along (PDF 32000-1, 9.7.5.2); none is carried in the file.
 */
export function evidencePdf(bytes: Uint8Array): Uint8Array {
  if (isPdf(bytes)) return bytes;
  const content = contentOf(new TextDecoder().decode(bytes));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let file = '%PDF-1.5\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(
    Buffer.from(`${file}xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`, 'latin1'),
  );
}
