import { showDay } from '@laureate/locales';
import { Tooltip } from 'antd';
import { useToday } from '../app/clock.ts';
import { usePageWords } from '../app/words.ts';
import { clockState, type ShownTerm } from './clock-state.ts';

/** One line on a term: its day n of N and when it ends; its colour is never the only sign. Hatched while provisional. */
export function ClockChip({ label, term }: { readonly label: string; readonly term: ShownTerm }) {
  const { language, t } = usePageWords();
  const today = useToday();
  const state = clockState(term, today);
  const { n, of } = term.day ?? {};
  const facts = { label, n: n ?? 0, of: of ?? 0, ends: showDay(language, term.closedOn ?? term.endsOn) };
  const isCounted = of !== undefined && (state === 'running' || state === 'last-day');
  const hint = [
    term.from === undefined ? '' : t('clock.from', { from: term.from }),
    t('clock.ends', { endsOn: term.endsOn }),
    term.provisional ? t('clock.provisional') : '',
  ].filter((part) => part !== '');
  return (
    <Tooltip title={hint.join(' · ')}>
      <button
        type="button"
        className="clock-chip"
        data-state={state}
        data-provisional={term.provisional ? 'true' : undefined}
      >
        {t(isCounted ? 'clock.counted' : `clock.${state}`, facts)}
      </button>
    </Tooltip>
  );
}
