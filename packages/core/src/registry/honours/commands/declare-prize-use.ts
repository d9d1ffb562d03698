import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { FileRef, HonourId, Sealed } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import { prizeUseDeclared } from '../events.ts';
import { type KnownHonour, ownHonour, whyNotStanding } from '../known-honour.ts';
import { declaredOf, prizeOf, prizeUseRuleOf, sumOf } from '../prize.ts';
import { prizeExceeded, prizeNotIssued, prizePurposeNotListed, prizeUseNotProvided } from '../refusals.ts';

const PayloadSchema = z.strictObject({
  honour: HonourId,
  /** Each use in whole yuan; `what` it was, in the winner's words. */
  uses: z.array(z.strictObject({ purpose: KeySchema, amount: z.int().min(1), what: Sealed })).min(1),
  evidence: z.array(FileRef).min(1),
});
type Uses = z.infer<typeof PayloadSchema>['uses'];

function whyNotPurposes(known: KnownHonour, uses: Uses): readonly Refusal[] {
  const rule = prizeUseRuleOf(known);
  if (!rule) {
    const cites = known.scheme.document.afterwards.prizeUse?.cites;
    return [prizeUseNotProvided({ track: known.honour.track }, cites)];
  }
  const allowed: readonly string[] = rule.value;
  const purposes = [...new Set(uses.map(({ purpose }) => purpose))];
  return purposes
    .filter((purpose) => !allowed.includes(purpose))
    .map((purpose) => prizePurposeNotListed({ purpose, purposes: [...rule.value] }, rule.cites));
}

function whyTooMuch(known: KnownHonour, uses: Uses): Refusal | undefined {
  const { honour } = known;
  const issued = prizeOf(honour);
  if (!issued) return prizeNotIssued({ honour: honour.honour });
  const prize = issued.amount;
  const [declared, adding] = [declaredOf(honour), sumOf(uses)];
  if (prize === undefined || declared + adding <= prize) return undefined;
  return prizeExceeded({ prize, declared, adding }, prizeUseRuleOf(known)?.cites);
}

/**
 * A winner, or an agent of it, declares what its prize money was used for: purposes the scheme lists, together never
 * more than was issued. Declarations are kept; money may be used and declared after the title's time is over.
 */
export const declarePrizeUse = registryCommand('declare-prize-use', {
  by: [hat('applicant')],
  rules: ['afterwards.prizeUse', 'afterwards.honour.items'],
  undo: 'rescind',
  payload: PayloadSchema,
  decide: ({ registry, payload, actor, today, legalDay }) => {
    const known = ownHonour(registry, payload.honour, actor.person, today);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    return (
      refuseAll(
        whyNotStanding(known.honour),
        whyNotPurposes(known, payload.uses),
        whyTooMuch(known, payload.uses),
      ) ?? [prizeUseDeclared({ ...payload, on: legalDay })]
    );
  },
});
