import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { FileRef, HonourId, KeyId } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { type LocalDate, yearOf } from '../../../calendar/index.ts';
import { type KnownHonour, ownHonour, whyNotStandingOn } from '../../honours/known-honour.ts';
import { whyNotYear } from '../../honours/year-of-honour.ts';
import type { RegistryState } from '../../state.ts';
import { owedObligation, yearCovered } from '../due.ts';
import { obligationFiled } from '../events.ts';
import { alreadyFiledToday, obligationNotOwed, obligationNotOwedYet } from '../refusals.ts';

const FiledSchema = z.strictObject({
  honour: HonourId,
  obligation: KeyId,
  document: FileRef,
  covers: z.int().optional(),
});
type Filed = z.infer<typeof FiledSchema>;
type Registry = DeepReadonly<RegistryState>;

function whyNotOwed({ honour, scheme }: KnownHonour, obligation: string): Refusal | undefined {
  if (owedObligation(scheme, honour, obligation)) return undefined;
  const rule = scheme.document.afterwards.obligations.find((entry) => entry.id === obligation);
  const { grade, track } = honour;
  return obligationNotOwed({ obligation, grade, track }, rule?.cites ?? []);
}

/**
 * Why a year cannot be the one a filing is for. What has a due day of the year is owed from the year after the award
 * on; other filings may tell any year from the award to today.
 */
function whyNotForYear({ honour, scheme }: KnownHonour, { obligation, covers }: Filed, day: LocalDate) {
  const dueOn = owedObligation(scheme, honour, obligation)?.dueOn;
  if (!dueOn) return covers === undefined ? undefined : whyNotYear(covers, honour.awardYear, day);
  const fromYear = honour.awardYear + 1;
  return yearOf(day) < fromYear
    ? obligationNotOwedYet({ obligation, fromYear }, dueOn.cites)
    : whyNotYear(yearCovered({ covers, on: day }), fromYear, day);
}

/** Filed today already: the same thing, and for the same year where it is owed year by year. */
function whyFiledToday(registry: Registry, { honour, scheme }: KnownHonour, filed: Filed, day: LocalDate) {
  const { obligation, covers } = filed;
  const isByYear = owedObligation(scheme, honour, obligation)?.dueOn !== undefined;
  const year = yearCovered({ covers, on: day });
  const isFiled = registry.obligations.filings.some(
    (entry) =>
      entry.honour === honour.honour &&
      entry.obligation === obligation &&
      entry.on === day &&
      (!isByYear || yearCovered(entry) === year),
  );
  return isFiled ? alreadyFiledToday({ obligation, on: day }) : undefined;
}

/**
 * A winner, or an agent of it, files what an obligation asks for. It counts from the legal day of the act; a late
 * filing is taken too, and the next term runs from it. `covers`: the calendar year it reports on; where an obligation
 * has a due day of the year, the year it is filed for, else that of the filing.
 */
export const fileObligation = registryCommand('file-obligation', {
  by: [hat('applicant')],
  rules: ['afterwards.obligations'],
  undo: 'rescind',
  payload: FiledSchema,
  decide: ({ registry, payload, actor, today, legalDay }) => {
    const { honour: id, obligation } = payload;
    const known = ownHonour(registry, id, actor.person, today);
    if (!known) return { refused: [notFound({ what: id })] };
    return (
      refuseAll(
        whyNotStandingOn(known, legalDay),
        whyNotOwed(known, obligation),
        whyFiledToday(registry, known, payload, legalDay),
        whyNotForYear(known, payload, legalDay),
      ) ?? [obligationFiled({ ...payload, on: legalDay })]
    );
  },
});
