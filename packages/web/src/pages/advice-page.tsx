import { Link, useParams } from '@tanstack/react-router';
import { useLook } from '../api/use-look.ts';
import { scoredStages, useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { AdviceShown } from '../features/agreement/advice-shown.tsx';
import { DeskAnswer } from '../ui/desk-answer.tsx';

const tracks = ['organisation', 'individual'] as const;

/** How far the examiners of a stage agreed: advice beside the result, never the result. */
export function AdvicePage() {
  const { t, word } = usePageWords();
  const { jurisdiction, round, stream, scheme, line } = useRound();
  const { stage, track } = useParams({ strict: false }) as {
    stage: 'document-review';
    track: (typeof tracks)[number];
  };
  const advice = useLook(stream, 'agreement', { stage, track });
  return (
    <div className="page">
      <h2>{t('desk.advice')}</h2>
      <nav className="tabs" aria-label={t('advice.stages')}>
        {scoredStages(line).flatMap((each) =>
          tracks.map((one) => (
            <Link
              key={`${each}/${one}`}
              to="/city/$jurisdiction/rounds/$round/advice/$stage/$track"
              params={{ jurisdiction, round, stage: each, track: one }}
            >
              {word('stages', each)} · {word('tracks', one)}
            </Link>
          )),
        )}
      </nav>
      <DeskAnswer asked={advice} nothing={t('advice.none')} recusal={scheme?.document.recusal.cites}>
        {(answer) => <AdviceShown advice={answer} />}
      </DeskAnswer>
    </div>
  );
}
