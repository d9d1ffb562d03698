import type { RoundSeen } from '../look/round-seen.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { NoticeGroups } from '../parts/notice-groups.tsx';
import type { NoticeInRound } from '../parts/notice-list.tsx';
import { usePage } from '../site/page-context.ts';
import type { AwardSeen } from './home-model.ts';

interface NoticesProps {
  readonly today: string;
  readonly awards: readonly AwardSeen[];
  readonly ofRound: (round: RoundSeen) => readonly NoticeInRound[];
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
        <section key={round.round}>
          <h2>{t('round.title', { programme: both(round.programme), year: round.year })}</h2>
          {round.notices.length === 0 ? <p className="empty">{t('notices.none')}</p> : null}
          <NoticeGroups notices={ofRound(round)} today={today} withRound={false} />
        </section>
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
