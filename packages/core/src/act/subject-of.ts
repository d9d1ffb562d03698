const subjectKeys = ['case', 'party', 'person', 'organisation', 'honour', 'objector', 'notice'] as const;

/** The subject of what belongs to nobody in particular. */
const wholeStream = 'stream';

/** Whose data an object carries: the case, party or person it names; nothing when it names none. */
function namedIn(fields: Readonly<Record<string, unknown>>): string | undefined {
  for (const key of subjectKeys)
    if (typeof fields[key] === 'string' && fields[key] !== '') return fields[key];
  return undefined;
}

/**
 * Whose data a text of a payload is, and so under whose key it is sealed: that of the case, party or person named
 * beside it, else of the one the payload is about, else of the stream.
 */
export function subjectOf(payload: unknown, around?: Readonly<Record<string, unknown>>): string {
  const beside = around && namedIn(around);
  if (beside !== undefined) return beside;
  if (typeof payload !== 'object' || payload === null) return wholeStream;
  return namedIn(payload as Readonly<Record<string, unknown>>) ?? wholeStream;
}

/** Every subject that texts of a payload may be sealed under. */
export function subjectsIn(payload: unknown): ReadonlySet<string> {
  const found = new Set([wholeStream]);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const named = Array.isArray(value) ? undefined : namedIn(value as Readonly<Record<string, unknown>>);
    if (named !== undefined) found.add(named);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(payload);
  return found;
}
