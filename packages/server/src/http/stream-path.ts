/** A stream as a path names it. */
export interface StreamPath {
  readonly jurisdiction: string;
  /** The stream inside its jurisdiction. */
  readonly stream: string;
}

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Reads `registry/<jurisdiction>` or `round/<jurisdiction>:<round>`; nothing when it names no stream. */
export function readStreamPath(kind: string, text: string): StreamPath | undefined {
  if (kind === 'registry')
    return id.test(text) ? { jurisdiction: text, stream: `registry/${text}` } : undefined;
  const [jurisdiction = '', round = '', ...rest] = text.split(':');
  if (kind !== 'round' || rest.length > 0 || !id.test(jurisdiction) || !id.test(round)) return undefined;
  return { jurisdiction, stream: `round/${round}` };
}
