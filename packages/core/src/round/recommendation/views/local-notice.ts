import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { NoticeId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { endOfTerm } from '../../term-of.ts';

/** A local notice as published, with the last day of its term under the calendar known today. */
export const localNoticeView = roundView('local-notice', {
  for: everyone,
  query: z.strictObject({ notice: NoticeId }),
  cases: () => [],
  answer: ({ round, query, calendar, today }) => {
    const found = round.recommendation.notices.get(query.notice);
    if (!found) return NOT_FOUND;
    const { notice, channel, entries, publishedOn, term, closedOn, replacedBy } = found;
    const endsOn = endOfTerm(term, calendar);
    return {
      notice,
      channel,
      entries,
      publishedOn,
      term,
      endsOn,
      takesObjections: replacedBy === undefined && closedOn === undefined && today <= endsOn,
      closedOn,
      replacedBy,
    };
  },
});
