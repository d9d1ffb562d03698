import { z } from 'zod';
import { caseIndexOf, conflictsFor } from '../../../access/conflicts.ts';
import { whyNotTouch } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import type { FoundConflict } from '../../../fairness/conflict/find-conflicts.ts';
import { personRecused } from '../../proceedings/events.ts';
import { groundOf, isOnRecord, recordOf } from '../found-now.ts';
import { nothingToRecord } from '../refusals.ts';
import { boundPersons, wouldReach } from '../who-is-bound.ts';

const groundInRecord = {
  employment: 'same-employer',
  'former-employment': 'former-employer',
  kinship: 'kinship',
  shareholding: 'shareholding',
} as const;

const isListed = (ground: string): ground is keyof typeof groundInRecord =>
  Object.hasOwn(groundInRecord, ground);

/** Certain conflicts of everybody with a part in the round that are not on record yet, one for each person and case. */
function unrecorded(situation: RoundSituation): FoundConflict[] {
  const ground = groundOf(situation);
  const known = [...situation.round.application.applications.keys()].filter(
    (id) => whyNotTouch({ ...ground, roundId: situation.roundId }, situation.actor, [id]).length === 0,
  );
  const index = caseIndexOf(ground, known);
  const first = new Map<string, FoundConflict>();
  for (const person of boundPersons(situation)) {
    for (const conflict of conflictsFor(ground, person, index)) {
      const key = `${person} ${conflict.case}`;
      if (conflict.grade !== 'certain' || first.has(key)) continue;
      if (isOnRecord(situation, person, conflict.case) || !wouldReach(situation, person, conflict.case))
        continue;
      first.set(key, conflict);
    }
  }
  return [...first.values()];
}

/**
 * Puts on record that everybody in a certain conflict takes no part in the case. They are shut out without it, too:
 * this tells the history and lets panels and quorums count. Cases that the actor may not know are left to others.
 */
export const recordDetectedConflicts = roundCommand('record-detected-conflicts', {
  by: [hat('office', 'clerk', 'head'), hat('supervisor')],
  rules: ['recusal', 'process.panel.recusal'],
  undo: 'rescind',
  payload: z.strictObject({}),
  cases: () => [],
  decide: (situation) => {
    const found = unrecorded(situation);
    return (
      refuseAll(found.length === 0 ? nothingToRecord({}) : undefined) ??
      found.map((conflict) =>
        personRecused({
          person: conflict.person,
          case: conflict.case,
          ground: isListed(conflict.ground) ? groundInRecord[conflict.ground] : 'other',
          found: recordOf(situation, conflict),
        }),
      )
    );
  },
});
