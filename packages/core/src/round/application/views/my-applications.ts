import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { mayRead, outcomeTold } from '../may-read.ts';

/** The applications of a person in this round, as applicant or as the one who signs for an organisation. */
export const myApplications = roundView('my-applications', {
  for: [hat('applicant')],
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ registry, round, viewer }) => ({
    applications: [...round.application.applications.values()]
      .filter((application) => mayRead(registry, round, viewer, application))
      .sort((a, b) => (a.case < b.case ? -1 : 1))
      .map((application) => ({
        case: application.case,
        party: application.party,
        track: application.track,
        channel: application.channel,
        filedOn: application.filedOn,
        filedAct: application.filedAct,
        versions: application.dossiers.length,
        outcome: outcomeTold(round, application.case),
      })),
  }),
});
