import { overlap, spansOf } from './check/validity.ts';
import type { LoadedScheme } from './load-scheme.ts';
import { inScheme, type SchemeProblem } from './scheme-problem.ts';

type Loaded = Extract<LoadedScheme, { ok: true }>;

/**
 * Problems between schemes that each load well: two with one id and version, or two of one programme that are in
 * force on the same day. Told at the later one of the list. Trials have no day in force and overlap with nothing.
 */
export function checkSchemes(all: readonly Loaded[]): readonly SchemeProblem[] {
  return all.flatMap((later, index) =>
    all.slice(0, index).flatMap((earlier) => [...sameName(later, earlier), ...sharedDays(later, earlier)]),
  );
}

function sameName(later: Loaded, earlier: Loaded): readonly SchemeProblem[] {
  const { id, version } = later.bundle.document;
  const same = earlier.bundle.document.id === id && earlier.bundle.document.version === version;
  return same ? [later.place(inScheme(['id'], 'duplicate-id', { id }))] : [];
}

function sharedDays(later: Loaded, earlier: Loaded): readonly SchemeProblem[] {
  if (later.bundle.document.programme !== earlier.bundle.document.programme) return [];
  return spansOf(later.bundle).flatMap((span, index) => {
    const other = spansOf(earlier.bundle).find((each) => overlap(each, span));
    if (other === undefined) return [];
    const facts = { ...span, scheme: earlier.bundle.document.id, otherFrom: other.from, otherTo: other.to };
    return [later.place(inScheme(['validity', 'spans', index], 'spans-overlap', facts))];
  });
}
