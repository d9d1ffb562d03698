type Search = Readonly<Record<string, unknown>>;

/** One text of an address; nothing where it has none. */
export function ownText<Name extends string>(
  search: Search,
  name: Name,
): { readonly [key in Name]?: string } {
  const value = search[name];
  return (typeof value === 'string' || typeof value === 'number' ? { [name]: String(value) } : {}) as {
    readonly [key in Name]?: string;
  };
}

/** What an address fills into a form beforehand, and the act that waits for its second person. */
export interface Prefilled {
  readonly with?: Readonly<Record<string, unknown>>;
  readonly prepared?: string;
  /** The role in which a view is opened. */
  readonly role?: string;
}

export function prefillOf(search: Search): Prefilled {
  const given = search.with;
  return {
    ...(typeof given === 'object' && given !== null ? { with: given as Record<string, unknown> } : {}),
    ...ownText(search, 'prepared'),
    ...ownText(search, 'role'),
  };
}
