import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';
import { actsFor } from '../../parties/acts-for.ts';
import { knownHonours } from '../known-honour.ts';
import { declaredOf, prizeOf, prizeUseRuleOf } from '../prize.ts';

/**
 * What prize money was used for, winner by winner, in whole yuan: issued, declared and still to be declared. For the
 * office and the supervisors, and for a winner the own. What each use was is a sealed reference.
 */
export const prizeUses = registryView('prize-uses', {
  for: [hat('office'), hat('supervisor'), hat('applicant')],
  query: z.strictObject({}),
  answer: ({ registry, viewer, today }) => ({
    winners: knownHonours(registry)
      .filter((known) => prizeUseRuleOf(known) !== undefined && prizeOf(known.honour) !== undefined)
      .filter(
        ({ honour }) => viewer.role !== 'applicant' || actsFor(registry, viewer.person, honour.party, today),
      )
      .map(({ honour }) => {
        const prize = prizeOf(honour)?.amount;
        const declared = declaredOf(honour);
        return {
          honour: honour.honour,
          name: honour.name,
          prize: prize ?? null,
          declared,
          left: prize === undefined ? null : prize - declared,
          declarations: honour.prizeUses.map(({ on, uses, evidence }) => ({
            on,
            uses: uses.map((use) => ({ ...use })),
            evidence: [...evidence],
          })),
        };
      }),
  }),
});
