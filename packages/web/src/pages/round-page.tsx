import { useLook } from '../api/use-look.ts';
import { useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { CaseList } from '../features/case/case-list.tsx';
import { ActsNow } from '../features/next-acts/acts-now-list.tsx';
import { isMine } from '../features/next-acts/next-step.ts';
import { NextSteps } from '../features/next-acts/next-steps.tsx';
import { useNextSteps } from '../features/next-acts/use-next-steps.ts';
import { CallShown } from '../features/round/call-shown.tsx';
import { ResultShown } from '../features/round/result-shown.tsx';

/** A round: what waits, its call, its cases, and in the end its result. */
export function RoundPage() {
  const { t } = usePageWords();
  const { jurisdiction, round, stream, line, hats } = useRound();
  const steps = useNextSteps(stream, line, hats);
  const mine = steps.filter((step) => isMine(step, hats));
  const others = steps.filter((step) => !isMine(step, hats));
  const call = useLook(stream, 'call', {});
  const result = useLook(stream, 'result', {});
  return (
    <div className="page">
      <section className="card">
        <h2>{t('home.title')}</h2>
        <NextSteps jurisdiction={jurisdiction} round={round} steps={mine} hats={hats} />
        <ActsNow jurisdiction={jurisdiction} round={round} line={line} hats={hats} none={mine.length === 0} />
        {others.length > 0 ? (
          <details>
            <summary>{t('next-act.others', { count: others.length })}</summary>
            <NextSteps jurisdiction={jurisdiction} round={round} steps={others} hats={hats} />
          </details>
        ) : null}
      </section>
      <CaseList />
      {result.data && result.data.winners.length > 0 ? <ResultShown result={result.data} /> : null}
      {call.data ? <CallShown call={call.data} /> : null}
    </div>
  );
}
