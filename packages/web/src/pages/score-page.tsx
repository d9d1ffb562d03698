import { useParams } from '@tanstack/react-router';
import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { useSeat } from '../app/session.tsx';
import { usePageWords } from '../app/words.ts';
import { panelBefore } from '../features/conflicts/declaration.ts';
import { DeclareFirst } from '../features/conflicts/declare-first.tsx';
import { ScoreSheet } from '../features/scoring/score-sheet.tsx';
import { SheetDone } from '../features/scoring/sheet-done.tsx';
import { usePanels } from '../features/scoring/use-panels.ts';
import { DeskAnswer } from '../ui/desk-answer.tsx';

const examiner = { role: 'examiner' };

/** An examiner's sheet for one case in one stage. Nothing of the other examiners is on it, not even that they are done. */
export function ScorePage() {
  const { t, word } = usePageWords();
  const { jurisdiction, stream } = useRound();
  const { stage, caseId } = useParams({ strict: false }) as { stage: 'document-review'; caseId: string };
  const person = useSeat(jurisdiction)?.person ?? '';
  const sheet = useLook(stream, 'score-sheet', { case: caseId, stage }, { hat: examiner });
  const application = useLook(stream, 'application', { case: caseId }, { hat: examiner });
  const shut = panelBefore(usePanels(stream) ?? [], caseId);
  if (shut) return <DeclareFirst panel={shut} />;
  return (
    <div className="page">
      <h2>{t('score.title', { case: caseId, stage: word('stages', stage) })}</h2>
      <DeskAnswer asked={sheet} nothing={t('score.none')}>
        {(answer) =>
          answer.sheet ? (
            <SheetDone answer={answer} track={application.data?.track} />
          ) : (
            <ScoreSheet
              key={`${stage}/${caseId}`}
              answer={answer}
              application={application.data}
              person={person}
            />
          )
        }
      </DeskAnswer>
    </div>
  );
}
