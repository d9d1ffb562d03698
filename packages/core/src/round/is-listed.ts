/** Lists looked through before; one that stands in a folded state is never written to. */
const known = new WeakMap<readonly unknown[], ReadonlySet<string>>();

function idsIn<T>(list: readonly T[], idOf: (entry: T) => string): ReadonlySet<string> {
  const before = known.get(list);
  if (before) return before;
  const ids = new Set(list.map(idOf));
  known.set(list, ids);
  return ids;
}

/** Whether a list of ids, written once, holds an id: asked for every case of a round, it is looked through once. */
export function isListed(list: readonly string[], id: string): boolean {
  return idsIn(list, (entry) => entry).has(id);
}

/** Whether a list of entries about cases, written once, has one about a case. */
export function hasEntryOf(list: readonly { readonly case: string }[], id: string): boolean {
  return idsIn(list, (entry) => entry.case).has(id);
}
