/** How often the registry a state belongs to has changed. Beside the state: it is no part of what was folded. */
const versions = new WeakMap<object, number>();

/** Notes that a registry has changed, so that what was derived from it is derived anew. */
export function forgetGraph(ties: object): void {
  versions.set(ties, versionOf(ties) + 1);
}

/** How often the registry has changed since its state was made. */
export const versionOf = (ties: object): number => versions.get(ties) ?? 0;
