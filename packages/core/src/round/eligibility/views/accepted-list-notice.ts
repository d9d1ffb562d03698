import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { termShown } from '../../term-of.ts';

/** The public notice of the accepted cases as published last, with its term on the calendar known today. */
export const acceptedListNotice = roundView('accepted-list-notice', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round, scheme, today, calendar }) => {
    const notice = round.eligibility.acceptedListNotice;
    if (!notice) return NOT_FOUND;
    const { entries, publishedOn, media, proofs, term, closedOn } = notice;
    return {
      basis: scheme.stage('eligibility')?.listNotice?.cites ?? [],
      entries: entries.map((entry) => ({
        ...entry,
        track: round.application.applications.get(entry.case)?.track,
      })),
      publishedOn,
      media,
      proofs,
      ...termShown(term, today, calendar),
      ...(closedOn === undefined ? {} : { closedOn }),
    };
  },
});
