import { isCurrent, type RoundSeen } from '../look/round-seen.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { type NoticeInRound, NoticeList } from '../parts/notice-list.tsx';
import { usePage } from '../site/page-context.ts';
import type { AwardSeen } from './home-model.ts';

interface NoticesProps {
  readonly today: string;
  readonly awards: readonly AwardSeen[];
  readonly ofRound: (round: RoundSeen) => readonly NoticeInRound[];
}

function Round({
  round,
  notices,
  today,
}: {
  round: RoundSeen;
  notices: readonly NoticeInRound[];
  today: string;
}) {
  const { both, t } = usePage();
  const current = notices.filter(({ row }) => isCurrent(row, today));
  const past = notices.filter(({ row }) => !isCurrent(row, today)).toReversed();
  return (
    <section>
      <h2>{t('round.title', { programme: both(round.programme), year: round.year })}</h2>
      {notices.length === 0 ? <p className="empty">{t('notices.none')}</p> : null}
      {current.length === 0 ? null : <NoticeList notices={current} today={today} withRound={false} />}
      {past.length === 0 ? null : (
        <>
          <h3>{t('notices.past')}</h3>
          <NoticeList notices={past} today={today} withRound={false} />
        </>
      )}
    </section>
  );
}

/** Every notice of the rounds going on, and the way to those of earlier rounds. */
export function NoticesPage({ today, awards, ofRound }: NoticesProps) {
  const { both, pages, t, to } = usePage();
  const rounds = awards.flatMap((award) => award.rounds);
  return (
    <>
      <Crumbs trail={[[pages.home, t('nav.home')]]} />
      <h1>{t('nav.notices')}</h1>
      {rounds.length === 0 ? <p className="empty">{t('notices.no-round')}</p> : null}
      {rounds.map((round) => (
        <Round key={round.round} round={round} notices={ofRound(round)} today={today} />
      ))}
      {awards
        .filter(({ earlier }) => earlier.length > 0)
        .map(({ programme, earlier }) => (
          <section key={programme.programme}>
            <h2>{t('notices.earlier', { programme: both(programme.name) })}</h2>
            <ul className="links">
              {earlier.map(({ round, year }) => (
                <li key={round}>
                  <a href={to(pages.round(round))}>{t('round.of-year', { year })}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
