import { z } from 'zod';
import { everyone, type Role } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { publicExceptions } from '../exceptions.ts';

const inside: readonly Role[] = ['office', 'supervisor', 'committee'];

/** The list of accepted cases as drawn up: for everyone once it is published, if the scheme publishes it; else inside only. */
export const acceptedList = roundView('accepted-list', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => 'every-case',
  beforeDeclaring: true,
  answer: ({ registry, round, scheme, viewer }) => {
    const list = round.eligibility.acceptedList;
    const isPublic =
      scheme.stage('eligibility')?.acceptedList.value === 'public' &&
      round.eligibility.acceptedListNotice !== undefined;
    if (!list || !(isPublic || inside.includes(viewer.role))) return NOT_FOUND;
    return {
      cases: list.flatMap((id) => {
        const application = round.application.applications.get(id);
        if (!application) return [];
        const name = registry.parties.parties.get(application.party)?.name;
        const exceptions = publicExceptions(round, id);
        return [
          {
            case: id,
            track: application.track,
            ...(name === undefined ? {} : { name }),
            ...(exceptions.length > 0 ? { exceptions } : {}),
          },
        ];
      }),
    };
  },
});
