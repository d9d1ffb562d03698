const decoders: readonly string[] = ['utf-8', 'gb18030'];

/** The text of a CSV file as Chinese and other spreadsheets write it: UTF-8, UTF-16 with its mark, or GB 18030. */
export function csvText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  for (const label of decoders) {
    const text = decoded(bytes, label);
    if (text !== undefined) return text.includes('\0') ? undefined : text;
  }
  return undefined;
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What stands between the cells: read off the first line, where commas come first. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.split(/\r?\n/, 1);
  if (first.includes(',')) return ',';
  if (first.includes('\t')) return '\t';
  return first.includes(';') ? ';' : ',';
}
