import { isUnfit, residentId, type Unfit, unfit } from './cell.ts';
import { profileOf } from './profile.ts';
import { act, type Cells, type TableRow, textOf } from './table-kind.ts';

/** What is wrong with the code of a person's document in the light of its kind. */
export function whyNotCode(row: Cells): readonly (Unfit & { readonly column: string })[] {
  const id = textOf(row, 'id');
  if (id === undefined || (textOf(row, 'id-kind') ?? 'resident-id') !== 'resident-id') return [];
  const code = residentId(id);
  return isUnfit(code) ? [{ ...code, column: 'id' }] : [];
}

/** A name without a code, or a code without a name: a person is registered with both. */
export function whyNotBoth(row: Cells): readonly (Unfit & { readonly column: string })[] {
  const [name, id] = [textOf(row, 'name'), textOf(row, 'id')];
  if ((name === undefined) === (id === undefined)) return [];
  const column = name === undefined ? 'name' : 'id';
  return [{ ...unfit('empty-cell', { column }), column }];
}

/** Registers the person of a row: the first of two persons does it, where the row names one. */
export function registerPerson(row: Cells): TableRow {
  const code = textOf(row, 'id') ?? '';
  const payload = {
    party: textOf(row, 'person') ?? '',
    kind: 'individual',
    profile: profileOf(row, code),
    codeIndex: code,
    codeKind: textOf(row, 'id-kind') ?? 'resident-id',
  };
  return act(row, 'register-party', payload, { by: textOf(row, 'prepared-by') ?? textOf(row, 'by') });
}
