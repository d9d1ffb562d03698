import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { NoticeId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { termShown } from '../../term-of.ts';

/**
 * The notices of proposed winners, or one of them, for everybody: list, basis, the term with its day n of N, how to
 * object, and later how it ended. Struck names keep their note. The term counts on the calendar known today.
 */
export const publicNoticeView = roundView('public-notice', {
  for: everyone,
  query: z.strictObject({ notice: NoticeId.optional() }),
  cases: () => [],
  answer: ({ round, scheme, today, calendar, query }) => {
    const rules = scheme.stage('public-notice');
    const all = [...round.publicNotice.notices.values()];
    const notices = all.filter((entry) => query.notice === undefined || entry.notice === query.notice);
    if (query.notice !== undefined && notices.length === 0) return NOT_FOUND;
    return {
      basis: rules?.cites ?? [],
      howToObject: rules && {
        content: rules.objection.content.value,
        person: rules.objection.person.value,
        organisation: rules.objection.organisation.value,
        cites: rules.objection.cites,
      },
      notices: notices.map(({ act: _act, entries, term, ...notice }) => ({
        ...notice,
        entries: entries.map((entry) => ({
          ...entry,
          struck: round.application.applications.get(entry.case)?.struck,
        })),
        ...termShown(term, today, calendar),
      })),
    };
  },
});
