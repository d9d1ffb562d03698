import type { AnswerOf } from '@laureate/client';

export type Conflict = AnswerOf<'conflicts'>['found'][number];

/** How a conflict is dealt with: it waits for a finding, shuts out for certain, is on record, or was dismissed. */
export const statuses = ['open', 'certain', 'recorded', 'dismissed'] as const;

/** Conflicts by how they stand, what waits first; inside, those on a panel before those in the pool alone. */
export function sortConflicts(
  conflicts: readonly Conflict[],
): readonly { readonly status: Conflict['status']; readonly lines: readonly Conflict[] }[] {
  const isSeated = ({ panels = [] }: Conflict) => Number(panels.length > 0);
  return statuses
    .map((status) => ({
      status,
      lines: conflicts
        .filter((each) => each.status === status)
        .sort((a, b) => isSeated(b) - isSeated(a) || (a.case < b.case ? -1 : a.case > b.case ? 1 : 0)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Whether a conflict is about what somebody looks for: a person, a case or a panel. */
export function isAbout({ person, case: id, panels = [] }: Conflict, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  return [person, id, ...panels].some((each) => each.toLowerCase().includes(text));
}
