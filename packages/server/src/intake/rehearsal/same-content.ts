/** Texts of the vault by their references. */
export type Texts = ReadonlyMap<string, string>;

/** No value, a plain no and an empty list are written and left out alike. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

const isReference = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('vault:');

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same. References into the vault are compared by their texts, as far as those are known. */
export function sameContent(one: unknown, other: unknown, texts: Texts): boolean {
  if (isNothing(one) && isNothing(other)) return true;
  if (isReference(one) && isReference(other)) return texts.has(one) && texts.get(one) === texts.get(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, at) => sameContent(entry, other[at], texts));
  if (isFields(one) && isFields(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => sameContent(one[key], other[key], texts));
  }
  return one === other;
}
