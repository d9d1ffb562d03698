import type { Language } from '@laureate/locales';
import { showDay } from '@laureate/locales';
import { usePageWords } from '../app/words.ts';

const SHANGHAI_AHEAD = 8 * 3_600_000;

/** A moment as day, weekday and time of 24 hours, in Asia/Shanghai. What is no moment stays as it is. */
export function showMoment(language: Language, moment: string): string {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return moment;
  const local = new Date(at + SHANGHAI_AHEAD).toISOString();
  return `${showDay(language, local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** A day with its weekday. */
export function Day({ day }: { readonly day: string }) {
  const { language } = usePageWords();
  return (
    <time dateTime={day} className="day">
      {showDay(language, day)}
    </time>
  );
}

/** A moment in the time of the jurisdiction. */
export function Moment({ at }: { readonly at: string }) {
  const { language } = usePageWords();
  return (
    <time dateTime={at} className="day">
      {showMoment(language, at)}
    </time>
  );
}

/** A day where its year is clear and there is little room; the whole of it shows on hovering. */
export function DayOfYear({ day }: { readonly day: string }) {
  const { language } = usePageWords();
  return (
    <time dateTime={day} className="day" title={showDay(language, day)}>
      {day.slice(5)}
    </time>
  );
}
