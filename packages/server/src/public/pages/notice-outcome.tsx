import { noticeStanding } from '../look/round-seen.ts';
import { usePage } from '../site/page-context.ts';
import type { NoticeModel } from './notice-model.ts';

/** How a notice ended: the day it was closed, what waits for an objection, and what was decided on its names. */
export function NoticeOutcome({ notice: { row, round }, today, held, entries, ...model }: NoticeModel) {
  const { list, pages, t, to } = usePage();
  if (noticeStanding(row, today) !== 'closed') return null;
  const named = new Set(entries.map((entry) => entry.case));
  const winners = (model.round.result?.winners ?? []).filter((winner) => named.has(winner.case));
  const isDecided = row.kind === 'winners' && winners.length > 0;
  const decidedOn = [...new Set(winners.map((winner) => winner.decidedOn))].sort();
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{t('notice.outcome')}</h2>
      <p>{t('notice.closed', { on: row.closedOn })}</p>
      {held.length === 0 ? null : <p>{t('notice.held', { cases: list(held) })}</p>}
      {isDecided ? (
        <p>
          {t('notice.decided', { count: winners.length, of: entries.length, on: decidedOn })}{' '}
          <a href={to(`${pages.round(round.round)}#outcome`)}>{t('notice.see-outcome')}</a>
        </p>
      ) : null}
    </section>
  );
}
