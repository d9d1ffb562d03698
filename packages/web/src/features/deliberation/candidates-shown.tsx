import type { AnswerOf } from '@laureate/client';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ValueShown } from '../../ui/value-shown.tsx';
import { CandidateNames } from './candidate-names.tsx';

/** What was proposed in each track, what the votes make of it so far, and what was resolved. */
export function CandidatesShown({ candidates }: { readonly candidates: AnswerOf<'candidates'> }) {
  const { t, word } = usePageWords();
  const { jurisdiction } = useRound();
  return (
    <section className="card">
      <h3>{t('deliberation.candidates')}</h3>
      {candidates.names ? <CandidateNames names={candidates.names} /> : null}
      {candidates.tracks.map(({ track, proposed, soFar, resolved }) => (
        <div key={track} data-track={track}>
          <h4>{word('tracks', track)}</h4>
          <p>
            {t('deliberation.proposed', {
              cases: proposed.outcomes.filter(({ grade }) => grade !== undefined).map((entry) => entry.case),
            })}
          </p>
          {proposed.openTies.length > 0 ? (
            <p className="wrong">{t('deliberation.ties', { count: proposed.openTies.length })}</p>
          ) : null}
          {resolved ? (
            <p>
              <strong>
                {t('deliberation.resolved', { cases: resolved.winners.map((winner) => winner.case) })}
              </strong>
            </p>
          ) : soFar ? (
            <ValueShown owner="candidates" jurisdiction={jurisdiction} value={soFar} path="soFar" />
          ) : null}
        </div>
      ))}
    </section>
  );
}
