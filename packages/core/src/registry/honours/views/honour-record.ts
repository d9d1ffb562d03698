import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { HonourId } from '../../../act/fields.ts';
import { NOT_FOUND, registryView } from '../../../act/view.ts';
import { knownHonour, ownHonour } from '../known-honour.ts';
import { publicHonour } from '../standing-of-honour.ts';
import { stillToShare } from '../still-to-share.ts';

/** All that was issued, told, declared, found and recorded of one honour: for the office, and for the winner itself. */
export const honourRecord = registryView('honour-record', {
  for: [hat('office'), hat('supervisor'), hat('applicant')],
  query: z.strictObject({ honour: HonourId }),
  answer: ({ registry, viewer, today, query }) => {
    const known =
      viewer.role === 'applicant'
        ? ownHonour(registry, query.honour, viewer.person, today)
        : knownHonour(registry, query.honour);
    if (!known) return NOT_FOUND;
    const { honour } = known;
    return {
      ...publicHonour(registry, honour, today),
      party: honour.party,
      items: [...honour.items],
      shared: [...honour.sharedWith].map(([recipient, on]) => ({ with: recipient, on })),
      stillToShare: [...stillToShare(known, today)],
      titleUses: [...honour.titleUses],
      misuses: [...honour.misuses],
      promotions: [...honour.promotions],
    };
  },
});
