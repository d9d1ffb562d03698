import { gradeTitle, trackTitle } from '../look/scheme-seen.ts';
import { usePage } from '../site/page-context.ts';
import type { RoundModel } from './round-page.tsx';

/** What came of a round: the names approved with their grades and days, and at the end the places left empty. */
export function Outcome({ round, scheme, recusals }: RoundModel) {
  const { both, pages, t, to, word } = usePage();
  const { winners = [], emptyPlaces = [], endedOn } = round.result ?? {};
  if (winners.length === 0 && endedOn === undefined) return null;
  const gradeOf = (grade: string) => both(gradeTitle(scheme, grade) ?? { zh: grade, en: grade });
  const trackOf = (track: string) => {
    const title = trackTitle(scheme, track);
    return title ? both(title) : word('tracks', track);
  };
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{t('outcome.title')}</h2>
      {winners.length === 0 ? <p>{t('outcome.none')}</p> : null}
      <ul className="names">
        {winners.map(({ case: id, name, grade, decidedOn, honouredBefore }) => (
          <li key={id}>
            <span className="name">{name}</span>
            <span className="of">{t('outcome.approved', { grade: gradeOf(grade), on: decidedOn })}</span>
            {honouredBefore ? <span className="of">{t('outcome.honoured-before')}</span> : null}
          </li>
        ))}
      </ul>
      {emptyPlaces.map(({ grade, track, places }) => (
        <p key={`${grade} ${track}`}>
          {t('outcome.empty', { grade: gradeOf(grade), track: trackOf(track), places })}
        </p>
      ))}
      {recusals === undefined ? null : <p>{t('outcome.recusals', { count: recusals })}</p>}
      <p>
        <a href={to(pages.honours)}>{t('outcome.honours')}</a>
      </p>
    </section>
  );
}

/** The list of the accepted, where the scheme publishes it. Names of persons appear only where they were published. */
export function AcceptedCases({ accepted, scheme }: RoundModel) {
  const { both, t, word } = usePage();
  if (accepted.length === 0) return null;
  const trackOf = (track: string) => {
    const title = trackTitle(scheme, track);
    return title ? both(title) : word('tracks', track);
  };
  return (
    <section aria-labelledby="accepted">
      <h2 id="accepted">{t('accepted.title', { count: accepted.length })}</h2>
      <details className="more">
        <summary>{t('accepted.show')}</summary>
        <ul className="names">
          {accepted.map(({ case: id, track, name }) => (
            <li key={id}>
              <span className="name">{name ?? id}</span>
              <span className="of">
                {trackOf(track)}
                {name === undefined ? null : ` · ${id}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
