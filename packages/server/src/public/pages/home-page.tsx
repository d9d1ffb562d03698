import { Fragment } from 'react';
import type { CityWindow } from '../look/city-window.ts';
import { takesApplications } from '../look/round-seen.ts';
import { CertificateForm } from '../parts/certificate-form.tsx';
import { NoticeGroups } from '../parts/notice-groups.tsx';
import type { NoticeInRound } from '../parts/notice-list.tsx';
import { RoundLine } from '../parts/round-line.tsx';
import { RoundNow } from '../parts/round-now.tsx';
import { actingIn, signInHref } from '../site/address.ts';
import { usePage } from '../site/page-context.ts';
import type { AwardSeen } from './home-model.ts';

interface HomeProps {
  readonly window: Pick<CityWindow, 'name' | 'today'>;
  readonly awards: readonly AwardSeen[];
  readonly notices: readonly NoticeInRound[];
}

/** Applying: the rounds that take applications today with their closing day, or that none does. */
function Apply({ awards, window }: Pick<HomeProps, 'awards' | 'window'>) {
  const { both, city, pages, t, to } = usePage();
  const open = awards
    .flatMap(({ rounds }) => rounds)
    .filter((round) => takesApplications(round, window.today));
  return (
    <li>
      <h3>{t('do.apply')}</h3>
      {open.length === 0 ? <p>{t('do.apply.none')}</p> : null}
      {open.map((round) => (
        <Fragment key={round.round}>
          <p>
            <a href={to(pages.round(round.round))}>
              {t('round.title', { programme: both(round.programme), year: round.year })}
            </a>
            {t('do.apply.until', { until: round.call?.closesOn })}
          </p>
          <p>
            <a className="button" href={actingIn(city, round.round).apply}>
              {t('do.apply.start')}
            </a>
          </p>
        </Fragment>
      ))}
    </li>
  );
}

function Objecting({ notices }: Pick<HomeProps, 'notices'>) {
  const { t } = usePage();
  const names = notices.filter(({ row }) => row.kind === 'winners').length;
  return (
    <li>
      <h3>{t('do.object')}</h3>
      <p>{t('do.object.now', { count: names })}</p>
      {notices.length === 0 ? null : (
        <p>
          <a href="#notices">{t('do.object.see')}</a>
        </p>
      )}
    </li>
  );
}

function Today(props: HomeProps) {
  const { t } = usePage();
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('do.title')}</h2>
      <ul className="cards">
        <Apply {...props} />
        <Objecting {...props} />
        <li>
          <h3>{t('do.certificate')}</h3>
          <CertificateForm number="" />
        </li>
        <li>
          <h3>{t('do.sign-in')}</h3>
          <p>{t('do.sign-in.who')}</p>
          <p>
            <a href={signInHref}>{t('sign-in')}</a>
          </p>
        </li>
      </ul>
    </section>
  );
}

function Award({ programme, rounds, earlier }: AwardSeen) {
  const { both, pages, t, to } = usePage();
  return (
    <section className="award">
      <h3>{both(programme.name)}</h3>
      {programme.scheme ? (
        <p>
          {t('award.scheme')}
          <a href={to(pages.scheme(programme.scheme.scheme, programme.scheme.version))}>
            {both(programme.scheme.title)}
          </a>
        </p>
      ) : null}
      {rounds.length === 0 ? <p className="empty">{t('award.no-round')}</p> : null}
      {rounds.map((round) => (
        <article key={round.round} className="round">
          <h4>
            <a href={to(pages.round(round.round))}>{t('round.of-year', { year: round.year })}</a>
            {round.line.trial ? <span className="mark">{t('trial')}</span> : null}
          </h4>
          <RoundNow round={round} />
          <RoundLine round={round} />
        </article>
      ))}
      {earlier.length === 0 ? null : (
        <p>
          {t('award.earlier')}
          {earlier.map(({ round, year }) => (
            <a key={round} className="chip" href={to(pages.round(round))}>
              {t('round.of-year', { year })}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** The home of a city: what one can do today, what is on notice now, which awards there are and where their rounds are. */
export function HomePage({ window, awards, notices }: HomeProps) {
  const { both, pages, t, to } = usePage();
  return (
    <>
      <h1>{t('site.of', { city: both(window.name) })}</h1>
      <Today window={window} awards={awards} notices={notices} />
      <section aria-labelledby="notices">
        <h2 id="notices">{t('home.notices')}</h2>
        {notices.length === 0 ? <p className="empty">{t('home.no-notice')}</p> : null}
        <NoticeGroups notices={notices} today={window.today} withRound />
        <p>
          <a href={to(pages.notices)}>{t('home.all-notices')}</a>
        </p>
      </section>
      <section aria-labelledby="awards">
        <h2 id="awards">{t('home.awards')}</h2>
        {awards.length === 0 ? <p className="empty">{t('home.no-award')}</p> : null}
        {awards.map((award) => (
          <Award key={award.programme.programme} {...award} />
        ))}
      </section>
    </>
  );
}
