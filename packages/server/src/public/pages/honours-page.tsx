import type { RegistryViewTypes, Words } from '@laureate/core';
import type { AnswerOf } from '../look/city-window.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { HonourStanding } from '../parts/honour-standing.tsx';
import { usePage } from '../site/page-context.ts';

type Roll = AnswerOf<RegistryViewTypes['honours']>;

/** A title of the roll with the words of its award, track and grade. */
export interface HonourRow {
  readonly honour: Roll['honours'][number];
  readonly programme: Readonly<Words>;
  readonly track: Readonly<Words>;
  readonly grade: Readonly<Words>;
}

export interface HonoursModel {
  readonly rows: readonly HonourRow[];
  readonly commendations: Roll['commendations'];
  /** Years there are, newest first, and the one that is chosen. */
  readonly years: readonly number[];
  readonly year: number | undefined;
}

interface YearProps {
  readonly year: number;
  readonly rows: readonly HonourRow[];
  /** Whether the city has several awards, so that each line says which. */
  readonly isOneOfMany: boolean;
}

function Year({ year, rows, isOneOfMany }: YearProps) {
  const { both, day, t } = usePage();
  const head = [t('honour.name'), t('honour.grade'), t('honour.decided'), t('honour.standing')];
  const [nameHead, gradeHead, dayHead, standingHead] = head;
  return (
    <section aria-labelledby={`y${year}`}>
      <h2 id={`y${year}`}>{t('honours.year', { year: String(year), count: rows.length })}</h2>
      <table className="stack">
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ honour, programme, track, grade }) => (
            <tr key={honour.honour}>
              <th scope="row" aria-label={nameHead}>
                {honour.name}
              </th>
              <td data-label={gradeHead}>
                {isOneOfMany ? `${both(programme)} · ` : null}
                {t('honour.grade-of', { grade: both(grade), track: both(track) })}
              </td>
              <td data-label={dayHead}>{day(honour.decidedOn)}</td>
              <td data-label={standingHead}>
                <HonourStanding {...honour} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The public roll: every title conferred, year by year, the newest first, and whether it still stands. */
export function HonoursPage({ rows, commendations, years, year }: HonoursModel) {
  const { pages, t, to } = usePage();
  const isOneOfMany = new Set(rows.map(({ honour }) => honour.programme)).size > 1;
  return (
    <>
      <Crumbs trail={[[pages.home, t('nav.home')]]} />
      <h1>{t('nav.honours')}</h1>
      {years.length === 0 ? <p className="empty">{t('honours.none')}</p> : null}
      {years.length < 2 ? null : (
        <nav aria-label={t('honours.years')}>
          <ul className="filter">
            <li>
              <a href={to(pages.honours)} aria-current={year === undefined ? 'true' : undefined}>
                {t('honours.all-years')}
              </a>
            </li>
            {years.map((each) => (
              <li key={each}>
                <a
                  href={to(pages.honours, { year: String(each) })}
                  aria-current={year === each ? 'true' : undefined}
                >
                  {each}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {years
        .filter((each) => year === undefined || year === each)
        .map((each) => (
          <Year
            key={each}
            year={each}
            rows={rows.filter(({ honour }) => honour.awardYear === each)}
            isOneOfMany={isOneOfMany}
          />
        ))}
      {commendations.length === 0 ? null : (
        <section aria-labelledby="commendations">
          <h2 id="commendations">{t('honours.commendations')}</h2>
          <ul>
            {commendations.map(({ number, date }) => (
              <li key={number}>{t('honours.commendation', { number, date })}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={to(pages.certificate)}>{t('honours.look-up')}</a>
      </p>
    </>
  );
}
