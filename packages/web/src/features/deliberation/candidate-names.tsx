import type { AnswerOf } from '@laureate/client';
import { displayPoints, exactFromText } from '@laureate/core';
import { Link } from '@tanstack/react-router';
import { useRound } from '../../app/round.ts';
import { useTitles } from '../../app/titles.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';
import { MotionResult } from './motion-result.tsx';

type Names = NonNullable<AnswerOf<'candidates'>['names']>;
type Candidate = Names['candidates'][number];

/** Candidates voted on by name: all results before the members, and what became of each motion. */
export function CandidateNames({ names }: { readonly names: Names }) {
  const { t } = usePageWords();
  const { jurisdiction } = useRound();
  const { candidates, places, soFar, resolved } = names;
  return (
    <>
      <div className="scroll-x">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('cases.name')}</th>
              <th scope="col">{t('call.grade')}</th>
              <th scope="col">{t('deliberation.results')}</th>
              <th scope="col">{t('deliberation.votes')}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.case} candidate={candidate} />
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{t('deliberation.so-far')}</summary>
        <ValueShown
          owner="candidates"
          jurisdiction={jurisdiction}
          value={{ places, soFar, resolved }}
          path=""
        />
      </details>
    </>
  );
}

function CandidateRow({ candidate }: { readonly candidate: Candidate }) {
  const { t, word, both } = usePageWords();
  const { jurisdiction, round } = useRound();
  const titles = useTitles();
  const { case: id, name, track, proposed, out, totals, defence, siteReport, motions } = candidate;
  return (
    <tr data-case={id}>
      <th scope="row">
        <Link
          to="/city/$jurisdiction/rounds/$round/cases/$caseId"
          params={{ jurisdiction, round, caseId: id }}
        >
          {name ?? id}
        </Link>
        <br />
        <span className="quiet">
          {id} · {word('tracks', track)}
        </span>
      </th>
      <td>
        {both(titles.get(proposed)) || proposed}
        {out === undefined ? null : <p className="wrong">{t(`out.${out}`)}</p>}
      </td>
      <td>
        {totals.map(({ stage, score, report }) => (
          <p key={stage}>
            {word('stages', stage)} {displayPoints(exactFromText(score))}{' '}
            <FileLink jurisdiction={jurisdiction} file={report} />
          </p>
        ))}
        {defence ? (
          <p>
            {word('stages', 'defence')} <Day day={defence.heldOn} />
          </p>
        ) : null}
        {siteReport ? (
          <p>
            {word('stages', 'site-review')} <FileLink jurisdiction={jurisdiction} file={siteReport.report} />
          </p>
        ) : null}
      </td>
      <td>
        {motions.map(({ motion, decided }) => (
          <div key={motion}>
            <Link
              to="/city/$jurisdiction/rounds/$round/deliberation/$motion"
              params={{ jurisdiction, round, motion }}
            >
              {motion}
            </Link>
            {decided ? <MotionResult decided={decided} /> : null}
          </div>
        ))}
      </td>
    </tr>
  );
}
