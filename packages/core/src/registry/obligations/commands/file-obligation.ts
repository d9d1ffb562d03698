import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { FileRef, HonourId, KeyId } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { type KnownHonour, ownHonour, whyNotStanding } from '../../honours/known-honour.ts';
import { whyNotYear } from '../../honours/year-of-honour.ts';
import { owedObligation } from '../due.ts';
import { obligationFiled } from '../events.ts';
import { alreadyFiledToday, obligationNotOwed } from '../refusals.ts';

function whyNotOwed({ honour, scheme }: KnownHonour, obligation: string): Refusal | undefined {
  if (owedObligation(scheme, honour, obligation)) return undefined;
  const rule = scheme.document.afterwards.obligations.find((entry) => entry.id === obligation);
  const { grade, track } = honour;
  return obligationNotOwed({ obligation, grade, track }, rule?.cites ?? []);
}

/**
 * A winner, or an agent of it, files what an obligation asks for. It counts from the legal day of the act; a late
 * filing is taken too, and the next term runs from it. `covers`: the calendar year it reports on.
 */
export const fileObligation = registryCommand('file-obligation', {
  by: [hat('applicant')],
  rules: ['afterwards.obligations'],
  undo: 'rescind',
  payload: z.strictObject({
    honour: HonourId,
    obligation: KeyId,
    document: FileRef,
    covers: z.int().optional(),
  }),
  decide: ({ registry, payload, actor, today, legalDay }) => {
    const { honour: id, obligation, covers } = payload;
    const known = ownHonour(registry, id, actor.person, today);
    if (!known) return { refused: [notFound({ what: id })] };
    const isFiled = registry.obligations.filings.some(
      (entry) => entry.honour === id && entry.obligation === obligation && entry.on === legalDay,
    );
    return (
      refuseAll(
        whyNotStanding(known.honour),
        whyNotOwed(known, obligation),
        isFiled ? alreadyFiledToday({ obligation, on: legalDay }) : undefined,
        covers === undefined ? undefined : whyNotYear(covers, known.honour.awardYear, legalDay),
      ) ?? [obligationFiled({ ...payload, on: legalDay })]
    );
  },
});
