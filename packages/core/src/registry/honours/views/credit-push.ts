import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';
import { knownHonours } from '../known-honour.ts';
import { stillToShare } from '../still-to-share.ts';

/** The office's list of winners whose award is still to be told, and to whom; told recipients are left out. */
export const creditPush = registryView('credit-push', {
  for: [hat('office')],
  query: z.strictObject({}),
  answer: ({ registry, today }) => ({
    stillToShare: knownHonours(registry).flatMap((known) => {
      const recipients = stillToShare(known, today);
      const { honour, name, grade, awardYear } = known.honour;
      return recipients.length === 0 ? [] : [{ honour, name, grade, awardYear, with: [...recipients] }];
    }),
  }),
});
