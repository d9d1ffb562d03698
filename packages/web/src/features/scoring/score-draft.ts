/** A remark on an item, kept in the draft under its own field. */
export interface DraftComment {
  readonly key: string;
  readonly item: string;
  readonly kind: 'strength' | 'opportunity' | 'site-issue';
  readonly text: string;
}

type Values = Readonly<Record<string, unknown>>;

export const valuePath = (item: string): string => `value.${item}`;
export const commentPath = (key: string): string => `comment.${key}`;

/** The value given to an item so far. */
export function valueGiven(values: Values, item: string): number | undefined {
  const value = values[valuePath(item)];
  return typeof value === 'number' ? value : undefined;
}

/** Remarks in the order they were begun; those taken back are left out. */
export function commentsOf(values: Values): readonly DraftComment[] {
  return Object.entries(values)
    .filter(([path, value]) => path.startsWith('comment.') && value !== null)
    .map(([path, value]) => ({ ...(value as Omit<DraftComment, 'key'>), key: path.slice('comment.'.length) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The sheet as it is handed in: every value given, and every remark that says something. */
export function sheetPayload(
  values: Values,
  about: { readonly case: string; readonly stage: string },
  items: readonly { readonly id: string }[],
): Readonly<Record<string, unknown>> {
  const given = items.flatMap(({ id }) => {
    const value = valueGiven(values, id);
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    ...about,
    values: Object.fromEntries(given),
    comments: commentsOf(values)
      .filter(({ text }) => text.trim() !== '')
      .map(({ item, kind, text }) => ({ item, kind, text: text.trim() })),
  };
}
