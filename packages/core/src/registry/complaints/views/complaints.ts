import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { RoundId } from '../../../act/fields.ts';
import { registryView } from '../../../act/view.ts';

/**
 * Complaints, who looks into each, and how it ended; for the office and the supervisors. The account is a sealed
 * reference; who complained is not in the answer.
 */
export const complaints = registryView('complaints', {
  for: [hat('office'), hat('supervisor')],
  query: z.strictObject({ round: RoundId.optional() }),
  answer: ({ registry, query }) => ({
    complaints: [...registry.complaints.complaints.values()]
      .filter((entry) => query.round === undefined || entry.round === query.round)
      .map((entry) => ({ ...entry, evidence: [...entry.evidence] })),
  }),
});
