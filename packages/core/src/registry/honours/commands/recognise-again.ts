import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { FileRef, KeyId, LocalDateSchema, PartyId, PublicText } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { yearOf } from '../../../calendar/index.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import { whyNotItself, whyNotParty } from '../../parties/why-not-party.ts';
import { schemeOn } from '../../programmes/adopted-scheme.ts';
import { whyNotProgramme } from '../../programmes/why-not-programme.ts';
import { honourConferred } from '../events.ts';
import { honourDayAhead, reevaluationNotProvided } from '../refusals.ts';
import { whyNotAgain } from '../why-not-again.ts';

const PayloadSchema = z.strictObject({
  programme: KeyId,
  party: PartyId,
  grade: KeySchema,
  name: PublicText,
  decidedOn: LocalDateSchema,
  document: FileRef,
});

/** A free id for one more title recognised again: `again-1`, `again-2` … */
function nextId({ honours }: Situation['registry']): string {
  let n = 1;
  while (honours.honours.has(`again-${n}`)) n += 1;
  return `again-${n}`;
}

function whyNotKnown(registry: Situation['registry'], programme: string, party: string): Refusal[] {
  const reasons = [
    whyNotProgramme(registry, programme),
    whyNotParty(registry, party) ?? whyNotItself(registry, party),
  ];
  return reasons.filter((reason) => reason !== undefined);
}

/**
 * The government recognises a past winner again by re-evaluation, under the scheme in force on the day of its decision
 * and only where that scheme has such a procedure. The title takes no place, belongs to no round and brings no prize.
 */
export const recogniseAgain = registryCommand('recognise-again', {
  by: [hat('approver', 'head')],
  preparedBy: [hat('office', 'head')],
  rules: ['reevaluation'],
  undo: 'never',
  payload: PayloadSchema,
  decide: ({ registry, payload, today }) => {
    const { programme, party, grade, name, decidedOn, document } = payload;
    const unknown = whyNotKnown(registry, programme, party);
    if (unknown.length > 0) return { refused: unknown };
    const adopted = schemeOn(registry, programme, decidedOn);
    const track = registry.parties.parties.get(party)?.kind;
    const rule = adopted?.scheme.document.reevaluation;
    if (!adopted || !rule || !track) return { refused: [reevaluationNotProvided({ programme })] };
    return (
      refuseAll(
        decidedOn > today ? honourDayAhead({ day: decidedOn, today }) : undefined,
        whyNotAgain(registry, adopted.scheme, rule, { ...payload, track }),
      ) ?? [
        honourConferred({
          honour: nextId(registry),
          programme,
          party,
          name,
          track,
          grade,
          decidedOn,
          awardYear: yearOf(decidedOn),
          takesPlace: false,
          recognisedAgain: { scheme: adopted.scheme.id, version: adopted.version, document },
        }),
      ]
    );
  },
});
