import { type Cells, textOf } from './table-kind.ts';

/** What goes into the vault about a party: name, code and contact, as JSON text. */
export function profileOf(row: Cells, code: string): string {
  const contact = textOf(row, 'contact');
  return JSON.stringify({
    name: textOf(row, 'name') ?? '',
    code,
    ...(contact === undefined ? {} : { contact }),
  });
}
