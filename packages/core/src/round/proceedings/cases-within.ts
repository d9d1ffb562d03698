/**
 * The case ids that a recorded payload names, at any depth (`case: id`, `cases: [ids]`), sorted and without
 * repetition; empty for one that names none.
 */
export function casesWithin(payload: unknown): string[] {
  return [...new Set(collect(payload))].sort();
}

function collect(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(collect);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'case' && typeof value === 'string') return [value];
    if (key === 'cases' && Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
      return value;
    return collect(value);
  });
}
