import type { RoundSeen } from '../look/round-seen.ts';
import { gradeTitle, type SchemeSeen, trackTitle } from '../look/scheme-seen.ts';
import type { ToldSetting } from '../look/told-settings.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { NoticeGroups } from '../parts/notice-groups.tsx';
import type { NoticeInRound } from '../parts/notice-list.tsx';
import { RoundLine } from '../parts/round-line.tsx';
import { RoundNow } from '../parts/round-now.tsx';
import { TrialNote } from '../parts/trial-note.tsx';
import { usePage } from '../site/page-context.ts';
import { AcceptedCases, Outcome } from './round-outcome.tsx';

/** A round with what belongs to its page. */
export interface RoundModel {
  readonly today: string;
  readonly round: RoundSeen;
  readonly scheme: SchemeSeen | undefined;
  readonly settings: readonly ToldSetting[];
  /** First and last day of the period its places are counted in. */
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly notices: readonly NoticeInRound[];
  /** Accepted cases where the scheme publishes the list. */
  readonly accepted: readonly { readonly case: string; readonly track: string; readonly name?: string }[];
  /** How many recusals there were, once the public notice is out. */
  readonly recusals: number | undefined;
}

function Places({ round, scheme }: Pick<RoundModel, 'scheme'> & { round: NonNullable<RoundSeen['call']> }) {
  const { both, t, word } = usePage();
  const nameOfTrack = (track: string) => {
    const title = trackTitle(scheme, track);
    return title ? both(title) : word('tracks', track);
  };
  return (
    <table className="stack">
      <caption>{t('places.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('places.grade')}</th>
          <th scope="col">{t('places.track')}</th>
          <th scope="col" className="number">
            {t('places.approved')}
          </th>
          <th scope="col" className="number">
            {t('places.used')}
          </th>
          <th scope="col" className="number">
            {t('places.here')}
          </th>
        </tr>
      </thead>
      <tbody>
        {round.places.map(({ grade, track, approved, usedBefore, forThisRound }) => (
          <tr key={`${grade} ${track}`}>
            <th scope="row">{both(gradeTitle(scheme, grade) ?? { zh: grade, en: grade })}</th>
            <td data-label={t('places.track')}>{nameOfTrack(track)}</td>
            <td data-label={t('places.approved')} className="number">
              {approved}
            </td>
            <td data-label={t('places.used')} className="number">
              {usedBefore}
            </td>
            <td data-label={t('places.here')} className="number">
              {forThisRound}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Call({
  round,
  scheme,
  settings,
  period,
}: Pick<RoundModel, 'round' | 'scheme' | 'settings' | 'period'>) {
  const { day, list, t, value } = usePage();
  const { call } = round;
  if (!call) return <p className="empty">{t('round.no-call')}</p>;
  return (
    <section aria-labelledby="call">
      <h2 id="call">{t('call.title')}</h2>
      <p className="text">{call.text}</p>
      <dl className="facts">
        <dt>{t('call.published')}</dt>
        <dd>{day(call.publishedOn)}</dd>
        <dt>{t('call.closes')}</dt>
        <dd>{t('until-end', { until: call.closesOn })}</dd>
        <dt>{t('notice.media')}</dt>
        <dd>{list(call.media.map((each) => value(each, ['media'])))}</dd>
        <dt>{t('call.period')}</dt>
        <dd>{period ? t('call.period-of', period) : call.period}</dd>
      </dl>
      <Places round={call} scheme={scheme} />
      {settings.length === 0 ? null : (
        <>
          <h3>{t('call.settings')}</h3>
          <dl className="facts">
            {settings.map(({ path, name, value: set }) => (
              <div key={path}>
                <dt>{name}</dt>
                <dd>{set}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** The rules a round goes by: its scheme, and how each provision is kept. */
function Rules({ scheme }: { readonly scheme: SchemeSeen }) {
  const { both, pages, t, to } = usePage();
  const { scheme: id, version, document } = scheme;
  return (
    <p>
      {t('round.rules')}
      <a href={to(pages.scheme(id, version))}>{both(document.title)}</a> ·{' '}
      <a href={to(pages.matrix(id, version))}>{t('scheme.matrix')}</a>
    </p>
  );
}

/** A round for everybody: where it is, its call, its notices, and later what came of it. */
export function RoundPage(model: RoundModel) {
  const { both, pages, t } = usePage();
  const { round, scheme, notices, today } = model;
  return (
    <>
      <Crumbs trail={[[pages.home, t('nav.home')]]} />
      <h1>{t('round.title', { programme: both(round.programme), year: round.year })}</h1>
      <TrialNote trial={round.line.trial} />
      {scheme ? <Rules scheme={scheme} /> : null}
      <section aria-labelledby="line">
        <h2 id="line">{t('line.title')}</h2>
        <RoundNow round={round} />
        <RoundLine round={round} />
      </section>
      <Outcome {...model} />
      <section aria-labelledby="notices">
        <h2 id="notices">{t('nav.notices')}</h2>
        {notices.length === 0 ? <p className="empty">{t('notices.none')}</p> : null}
        <NoticeGroups notices={notices} today={today} withRound={false} />
      </section>
      <AcceptedCases {...model} />
      <Call {...model} />
    </>
  );
}
