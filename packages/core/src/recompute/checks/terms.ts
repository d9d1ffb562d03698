import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { termOf } from '../../round/term-of.ts';
import type { TermRecord } from '../../round/term-record.ts';
import { type DomainCheck, differenceOf } from '../domain-check.ts';
import type { BeforeAct } from '../walk-acts.ts';

function recount(recorded: TermRecord, before: DeepReadonly<BeforeAct>): TermRecord {
  const { from, value, unit } = recorded;
  return termOf(from as LocalDate, { value, unit }, before.calendar as BeforeAct['calendar']);
}

/** Every term's last day, counted again with the working days known on the day it was written: `term@1`. */
export const terms: DomainCheck = {
  name: 'terms',
  needs: 'public-record',
  covers: [
    'LocalNoticeOpened',
    'AcceptedListPublished',
    'PublicNoticeOpened',
    'ObjectionFiled',
    'ObjectionCompleted',
    'DrawOpened',
    'NonceCommitted',
  ],
  differs: ({ event }, before) => {
    const { term, examineBy, cureBy } = event.payload as Record<string, TermRecord | undefined>;
    const recorded = [term, examineBy, cureBy].filter((entry) => entry !== undefined);
    return differenceOf(
      recorded,
      recorded.map((entry) => recount(entry, before)),
    );
  },
};
