import { type NoticeRow, noticeStanding, type RoundSeen } from '../look/round-seen.ts';
import type { Page } from '../site/page-context.ts';
import { usePage } from '../site/page-context.ts';
import { ClockChip } from './clock-chip.tsx';

/** A notice with the round it belongs to. */
export interface NoticeInRound {
  readonly row: NoticeRow;
  readonly round: Pick<RoundSeen, 'round' | 'programme' | 'year'>;
  /** The body that published it, where that is not the office. */
  readonly by?: Readonly<{ zh: string; en: string }> | undefined;
}

/** The page of a notice. */
export function noticePath(
  { pages }: Pick<Page, 'pages'>,
  round: string,
  row: Pick<NoticeRow, 'kind' | 'notice'>,
) {
  const { kind, notice = '' } = row;
  if (kind === 'accepted-list') return pages.accepted(round);
  return kind === 'local' ? pages.local(round, notice) : pages.winners(round, notice);
}

/** What a notice is called: its kind, and the body that published it where that is not the office. */
export function noticeTitle(
  { t, both }: Pick<Page, 't' | 'both'>,
  { row, by }: Pick<NoticeInRound, 'row' | 'by'>,
): string {
  const title = t(`notice.title.${row.kind}`);
  return by ? t('notice.title-by', { title, by: both(by) }) : title;
}

/** Notices as a list: what, how many names, when published, and the clock. */
export function NoticeList({
  notices,
  today,
  withRound,
}: {
  readonly notices: readonly NoticeInRound[];
  readonly today: string;
  /** Whether each line says which round it is of. */
  readonly withRound: boolean;
}) {
  const page = usePage();
  const { t, to, both } = page;
  return (
    <ul className="notices">
      {notices.map((entry) => {
        const { row, round } = entry;
        return (
          <li key={noticePath(page, round.round, row)} data-standing={noticeStanding(row, today)}>
            <a href={to(noticePath(page, round.round, row))}>{noticeTitle(page, entry)}</a>
            <span className="of">
              {withRound
                ? `${t('round.title', { programme: both(round.programme), year: round.year })} · `
                : null}
              {t('notice.names', { names: row.names, on: row.publishedOn })}
            </span>
            <ClockChip clock={row} today={today} />
          </li>
        );
      })}
    </ul>
  );
}
