import './ranking.css';
import { displayPoints, exactFromText } from '@laureate/core';
import { Link } from '@tanstack/react-router';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ReasonLine } from '../../ui/reason-line.tsx';
import { type Ranking, type RankingEntry, rankingEntries } from './ranking-lines.ts';

type Places = Parameters<typeof rankingEntries>[1];
type CaseEntry = Extract<RankingEntry, { kind: 'case' }>;

/** One row a case: rank, total, grade and reasons; thresholds and places are lines through the table. */
export function RankingTable({ ranking, places }: { readonly ranking: Ranking; readonly places: Places }) {
  const { t } = usePageWords();
  return (
    <div className="scroll-x">
      <table className="ranking-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('ranking.rank')}
            </th>
            <th scope="col">{t('cases.case')}</th>
            <th scope="col" className="number">
              {t('ranking.total')}
            </th>
            <th scope="col">{t('call.grade')}</th>
            <th scope="col">{t('ranking.reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {rankingEntries(ranking, places).map((entry) =>
            entry.kind === 'case' ? (
              <CaseRow key={entry.row.case} entry={entry} ranking={ranking} />
            ) : (
              <LineRow key={JSON.stringify(entry)} entry={entry} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

const points = (centipoints: string): string => displayPoints(exactFromText(centipoints));

function useGradeName(): (grade: string) => string {
  const { both } = usePageWords();
  const { scheme } = useRound();
  return (grade) => both(scheme?.document.grades.find(({ id }) => id === grade)?.title) || grade;
}

function LineRow({ entry }: { readonly entry: Exclude<RankingEntry, { kind: 'case' }> }) {
  const { t } = usePageWords();
  const gradeName = useGradeName();
  const told = (): string => {
    if (entry.kind === 'out') return t('ranking.out');
    const grade = gradeName(entry.grade);
    if (entry.kind === 'places') return t('ranking.places', { grade, places: entry.places });
    return t(entry.soft ? 'ranking.soft-threshold' : 'ranking.threshold', {
      grade,
      limit: points(entry.limit),
    });
  };
  return (
    <tr className="ranking-line" data-line={entry.kind}>
      <td colSpan={5}>{told()}</td>
    </tr>
  );
}

function CaseRow({ entry, ranking }: { readonly entry: CaseEntry; readonly ranking: Ranking }) {
  const { t } = usePageWords();
  const { jurisdiction, round, stream } = useRound();
  const names = useLook(stream, 'accepted-list', {});
  const gradeName = useGradeName();
  const { row, tied } = entry;
  const known = names.data?.cases.find((each) => each.case === row.case);
  const name = known && 'name' in known ? known.name : undefined;
  const proposed = ranking.proposed && 'outcomes' in ranking.proposed ? ranking.proposed.outcomes : [];
  const outcome = proposed.find((each) => each.case === row.case);
  const overrides = ranking.overrides.filter((each) => each.case === row.case);
  return (
    <tr data-case={row.case} data-tied={tied ? 'true' : undefined}>
      <td className="number">
        {row.rank ?? '—'}
        {tied ? <span className="tied"> {t('ranking.tied')}</span> : null}
      </td>
      <th scope="row">
        <Link
          to="/city/$jurisdiction/rounds/$round/cases/$caseId"
          params={{ jurisdiction, round, caseId: row.case }}
        >
          {row.case}
        </Link>{' '}
        {name}
      </th>
      <td className="number">{row.score === undefined ? '—' : points(row.score)}</td>
      <td>{outcome?.grade === undefined ? '' : gradeName(outcome.grade)}</td>
      <td>
        {(outcome?.because ?? []).map((reason) => (
          <ReasonLine key={JSON.stringify(reason)}>
            {t(`candidate.${reason.kind}`, gradeNamed(reason.facts, gradeName))}
          </ReasonLine>
        ))}
        {overrides.map(({ grade, reason, secretGround }) => (
          <ReasonLine key={grade}>
            {t('ranking.override', {
              grade: gradeName(grade),
              reason: secretGround ? t('ranking.secret') : reason,
            })}
          </ReasonLine>
        ))}
        {row.out && outcome === undefined ? <ReasonLine>{t(`out.${row.out.kind}`)}</ReasonLine> : null}
      </td>
    </tr>
  );
}

function gradeNamed(facts: unknown, nameOf: (grade: string) => string): Readonly<Record<string, unknown>> {
  const given = facts as Readonly<Record<string, unknown>>;
  return typeof given.grade === 'string' ? { ...given, grade: nameOf(given.grade) } : given;
}
