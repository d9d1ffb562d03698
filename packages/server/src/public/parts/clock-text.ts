import { type NoticeRow, type NoticeStanding, noticeStanding } from '../look/round-seen.ts';
import type { PageWords } from '../site/words.ts';

/** What of a notice its clock is told from. */
export type Clock = Pick<
  NoticeRow,
  'kind' | 'replacedBy' | 'closedOn' | 'day' | 'endsOn' | 'counted' | 'unit' | 'provisional'
>;

/** The first day that counts; the last day where none does. */
function firstCounting({ counted, endsOn }: Clock): string {
  return counted.find((entry) => entry.counts)?.date ?? endsOn;
}

/** How a notice's clock stands on a day, and the line that says so: day n of N and until when. */
export function clockText(
  { t, monthDay }: Pick<PageWords, 't' | 'monthDay'>,
  clock: Clock,
  today: string,
): { readonly standing: NoticeStanding; readonly isProvisional: boolean; readonly text: string } {
  const standing = noticeStanding(clock, today);
  const facts = {
    what: t(`notice.kind.${clock.kind}`),
    n: clock.day.n,
    of: clock.day.of,
    unit: clock.unit,
    startsOn: monthDay(firstCounting(clock)),
    endsOn: monthDay(clock.endsOn),
    closedOn: clock.closedOn ?? clock.endsOn,
  };
  // What is over can no longer change.
  const isProvisional = clock.provisional && ['before', 'running', 'last-day'].includes(standing);
  const provisional = isProvisional ? t('clock.provisional') : '';
  return { standing, isProvisional, text: `${t(`clock.${standing}`, facts)}${provisional}` };
}
