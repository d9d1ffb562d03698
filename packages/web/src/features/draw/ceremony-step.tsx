import type { ReactNode } from 'react';
import { usePageWords } from '../../app/words.ts';
import type { StepStanding } from './own-part.ts';
import type { CeremonyStep } from './recheck-draw.ts';

const signs: Readonly<Record<StepStanding, string>> = { done: '✓', now: '●', 'to-come': '○', stopped: '✗' };

/** One of the four steps, large enough for a projector: its number, what it is, how it stands, and what it holds. */
export function CeremonyStepShown({
  step,
  at,
  standing,
  children,
}: {
  readonly step: CeremonyStep;
  readonly at: number;
  readonly standing: StepStanding;
  readonly children: ReactNode;
}) {
  const { t } = usePageWords();
  return (
    <li className="ceremony-step card" data-step={step} data-standing={standing}>
      <header>
        <span className="ceremony-number" aria-hidden="true">
          {at}
        </span>
        <div className="ceremony-title">
          <h3>{t(`draw.step.${step}`)}</h3>
          <p className="quiet">{t(`draw.step-means.${step}`)}</p>
        </div>
        <span className="ceremony-standing">
          <span aria-hidden="true">{signs[standing]}</span> {t(`draw.standing.${standing}`)}
        </span>
      </header>
      {children}
    </li>
  );
}
