import { choiceWord, showDay } from '@laureate/locales';
import { Popover } from 'antd';
import { useToday } from '../app/clock.ts';
import { usePageWords } from '../app/words.ts';
import { type CountedDay, clockState, type ShownTerm } from './clock-state.ts';
import { Day } from './day-time.tsx';

/** One line on a term: its day n of N and when it ends; its colour is never the only sign. Hatched while provisional. */
export function ClockChip({ label, term }: { readonly label: string; readonly term: ShownTerm }) {
  const { language, t } = usePageWords();
  const today = useToday();
  const state = clockState(term, today);
  const { n, of } = term.day ?? {};
  const facts = { label, n: n ?? 0, of: of ?? 0, ends: showDay(language, term.closedOn ?? term.endsOn) };
  const isCounted = of !== undefined && (state === 'running' || state === 'last-day');
  return (
    <Popover trigger={['hover', 'click']} content={<HowCounted term={term} today={today} />}>
      <button
        type="button"
        className="clock-chip"
        data-state={state}
        data-provisional={term.provisional ? 'true' : undefined}
      >
        {t(isCounted ? 'clock.counted' : `clock.${state}`, facts)}
      </button>
    </Popover>
  );
}

/** How a term was counted: from when, until when, and where it is known day by day. */
function HowCounted({ term, today }: { readonly term: ShownTerm; readonly today: string }) {
  const { t } = usePageWords();
  return (
    <div className="article-text">
      {term.from === undefined ? null : <p>{t('clock.from', { from: term.from })}</p>}
      <p>{t('clock.ends', { endsOn: term.endsOn })}</p>
      {term.provisional ? <p className="wrong">{t('clock.provisional')}</p> : null}
      {term.counted ? (
        <ol className="counted">
          {numbered(term.counted).map(({ date, nth, why }) => (
            <li key={date} aria-current={date === today ? 'date' : undefined}>
              <CountedLine date={date} nth={nth} why={why} />
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function CountedLine({
  date,
  nth,
  why,
}: {
  readonly date: string;
  readonly nth: number | undefined;
  readonly why: string;
}) {
  const { language, t } = usePageWords();
  return (
    <>
      <Day day={date} /> {nth === undefined ? t('clock.not-counted') : t('clock.nth', { nth })}{' '}
      <span className="quiet">{choiceWord(language, 'why', why)}</span>
    </>
  );
}

/** Days of a term with the number of each that counts. */
export function numbered(
  days: readonly CountedDay[],
): readonly { readonly date: string; readonly nth: number | undefined; readonly why: string }[] {
  let counted = 0;
  return days.map(({ date, counts, why }) => {
    if (counts) counted += 1;
    return { date, nth: counts ? counted : undefined, why };
  });
}
