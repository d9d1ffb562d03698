import { subjectsIn } from '@laureate/core';
import { filesWithRef } from '../store/files.ts';
import type { Store } from '../store/store.ts';
import { isFileRef } from './file-ref.ts';

/** References of files inside a value. */
function fileRefsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') {
    if (isFileRef(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) fileRefsIn(inner, found);
  }
  return found;
}

/**
 * The files an act names that are not there for whoever acts: handed in by that account, or belonging to a case or
 * party that the act is about. A hash known from elsewhere opens nothing.
 */
export async function missingFiles(
  store: Pick<Store, 'db'>,
  act: { readonly jurisdiction: string; readonly account: string; readonly named: unknown },
): Promise<readonly string[]> {
  const subjects = subjectsIn(act.named);
  const missing: string[] = [];
  for (const ref of fileRefsIn(act.named)) {
    const rows = await filesWithRef(store.db, act.jurisdiction, ref);
    if (!rows.some((row) => row.uploadedBy === act.account || subjects.has(row.subject))) missing.push(ref);
  }
  return missing;
}
