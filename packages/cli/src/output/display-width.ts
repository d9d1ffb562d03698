const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
const zeroWidth = /\p{Mark}|\p{Cf}/u;

/** Columns a text takes on a screen without colours: signs of full width take two (UAX 11). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width;
}

function widthOf(sign: string): number {
  if (zeroWidth.test(sign)) return 0;
  return fullWidth.test(sign) || (sign.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}

/** Closing signs that do not start a line. */
const closing = /^[\u3001\u3002\uff0c\uff1b\uff1a\uff09\u201d,.;:)]/u;

/** A text in lines of at most `columns`: broken at blanks, and anywhere between signs of full width. */
export function wrap(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/gu) ?? []) {
    const isFull = displayWidth(line + part.trimEnd()) > columns;
    if (isFull && line.trim() !== '' && !closing.test(part)) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '').join('\n');
}
