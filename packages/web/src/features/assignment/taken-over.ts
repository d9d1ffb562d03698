import type { AssignmentProposed } from '@laureate/client';

type Proposed = Extract<AssignmentProposed, { readonly status: 'assigned' }>;

/** The next number of an assignment that nobody has used. */
export function nextAssignment(made: readonly string[]): string {
  let at = made.length + 1;
  while (made.includes(`a-${at}`)) at += 1;
  return `a-${at}`;
}

/** A proposal as the act takes it over: nothing in it is typed by hand, so nothing is mistyped. */
export const takenOver = ({ track, stages, floor, sum, seats }: Proposed, made: readonly string[]) => ({
  assignment: nextAssignment(made),
  track,
  stages,
  panels: seats.map(({ case: id, members, leader }) => ({
    panel: `p-${id}`,
    case: id,
    members: [...members],
    leader: leader ?? members[0] ?? '',
  })),
  floor,
  sum,
});
