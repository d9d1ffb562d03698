import { commands, views } from '@laureate/core';
import { useParams } from '@tanstack/react-router';
import { hasRole, openStages, useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ApplicationShown } from '../features/case/application-shown.tsx';
import { CaseTrace } from '../features/case/case-trace.tsx';
import { CaseViews } from '../features/case/case-views.tsx';
import { isAboutCase } from '../features/case/is-about-case.ts';
import { panelBefore } from '../features/conflicts/declaration.ts';
import { DeclareFirst } from '../features/conflicts/declare-first.tsx';
import { sortActs } from '../features/next-acts/acts-now.ts';
import { NextSteps } from '../features/next-acts/next-steps.tsx';
import { useNextSteps } from '../features/next-acts/use-next-steps.ts';
import { ActList } from '../features/round/act-list.tsx';
import { usePanels } from '../features/scoring/use-panels.ts';

/** One case: whose turn it is, what was done, what was filed, and every act and view about it. */
export function CasePage() {
  const { t } = usePageWords();
  const { jurisdiction, round, stream, line, hats } = useRound();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const steps = useNextSteps(stream, line, hats).filter((step) => step.case === caseId);
  const about = [...commands.values()].filter((command) => isAboutCase(command.payload));
  const acts = sortActs(about, 'round', hats, openStages(line));
  const own = [...views.values()].filter((view) => isAboutCase(view.query));
  const shared = { jurisdiction, round, about: { case: caseId } };
  const shut = panelBefore(usePanels(stream, hasRole(hats, 'examiner')) ?? [], caseId);
  return (
    <div className="page" data-case-page={caseId}>
      <h2>{t('case.title', { case: caseId })}</h2>
      {shut ? <DeclareFirst panel={shut} /> : null}
      <NextSteps jurisdiction={jurisdiction} round={round} steps={steps} hats={hats} />
      <div className="columns">
        <CaseTrace caseId={caseId} />
        <div>
          <ActList title={t('acts.now')} acts={acts.now} {...shared} />
          <ActList title={t('acts.own')} acts={acts.own} {...shared} />
          <CaseViews views={own} {...shared} hats={hats} caseId={caseId} />
          <details>
            <summary>{t('acts.others')}</summary>
            <ActList title={t('acts.others')} acts={acts.others} {...shared} />
          </details>
        </div>
      </div>
      <ApplicationShown caseId={caseId} />
    </div>
  );
}
