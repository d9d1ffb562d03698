import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { roundView } from '../../../act/view.ts';
import type { Calendar, LocalDate } from '../../../calendar/index.ts';
import type { RoundState } from '../../state.ts';
import { daysOfTerm, termShown } from '../../term-of.ts';
import type { TermRecord } from '../../term-record.ts';

type Round = DeepReadonly<RoundState>;

/** What every notice has, whoever published it. */
interface NoticeRow {
  readonly kind: 'local' | 'accepted-list' | 'winners';
  /** Nothing for the list of accepted cases: the one published last stands for all. */
  readonly notice?: string;
  /** The body that published it, where that is not the office. */
  readonly channel?: string;
  readonly names: number;
  readonly publishedOn: LocalDate;
  readonly term: DeepReadonly<TermRecord>;
  readonly closedOn?: LocalDate | undefined;
  readonly replacedBy?: string | undefined;
}

function rowsOf({ recommendation, eligibility, publicNotice }: Round): NoticeRow[] {
  const list = eligibility.acceptedListNotice;
  return [
    ...[...recommendation.notices.values()].map(
      ({ notice, channel, entries, publishedOn, term, closedOn, replacedBy }) => ({
        kind: 'local' as const,
        notice,
        channel,
        names: entries.length,
        publishedOn,
        term,
        closedOn,
        replacedBy,
      }),
    ),
    ...(list
      ? [
          {
            kind: 'accepted-list' as const,
            names: list.entries.length,
            publishedOn: list.publishedOn,
            term: list.term,
            closedOn: list.closedOn,
          },
        ]
      : []),
    ...[...publicNotice.notices.values()].map(
      ({ notice, entries, publishedOn, term, closed, replacedBy }) => ({
        kind: 'winners' as const,
        notice,
        names: entries.length,
        publishedOn,
        term,
        closedOn: closed?.on,
        replacedBy,
      }),
    ),
  ];
}

function shown({ term, ...row }: NoticeRow, today: LocalDate, known: Calendar) {
  return {
    ...row,
    value: term.value,
    unit: term.unit,
    ...termShown(term, today, known),
    counted: daysOfTerm(term, known),
  };
}

/**
 * Every notice of a round for everybody, in the order of the procedure: who published it, how many names, and its term
 * counted day by day on the calendar known today. The names are in the view of each notice.
 */
export const noticesView = roundView('notices', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round, today, calendar }) => ({
    notices: rowsOf(round).map((row) => shown(row, today, calendar)),
  }),
});
