import { conflictGraphOf } from '../../access/conflict-graph.ts';
import { caseIndexOf, conflictsFor } from '../../access/conflicts.ts';
import { type Instant, localDateOf } from '../../calendar/index.ts';
import type { FoundRecord } from '../../round/conflicts/found-record.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { type DomainCheck, differenceOf } from '../domain-check.ts';

interface AboutConflict {
  readonly person: string;
  readonly case: string;
  readonly found?: FoundRecord;
}

/** Conflicts that recusals and findings rest on, searched again in what was on record then: `conflicts@1`. */
export const conflicts: DomainCheck = {
  name: 'conflicts@1',
  needs: 'full-record',
  covers: ['PersonRecused', 'ConflictConfirmed', 'ConflictDismissed'],
  differs: ({ event }, { registry, round, scheme }) => {
    const { person, case: id, found } = event.payload as AboutConflict;
    if (!found) return undefined;
    if (!round || !scheme) return { recorded: found, recomputed: 'no-round' };
    const ground = { registry, round, scheme: scheme as Scheme, day: localDateOf(event.at as Instant) };
    const again = conflictsFor(ground, person, caseIndexOf(ground, [id])).find(
      (conflict) => conflict.trace === found.trace,
    );
    const { words } = conflictGraphOf(registry);
    return differenceOf(
      found,
      again && {
        calculation: 'conflicts@1',
        ...(words === undefined ? {} : { words }),
        grade: again.grade,
        ground: again.ground,
        trace: again.trace,
      },
    );
  },
};
