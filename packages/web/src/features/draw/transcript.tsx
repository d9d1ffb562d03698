import { tellDrawStep } from '@laureate/locales';
import { useBodyNames } from '../../api/use-names.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import type { ShownDraw } from './recheck-draw.ts';

/** The draw from its opening to its end in sentences, to be read aloud. */
export function Transcript({ draw }: { readonly draw: ShownDraw }) {
  const { language, t } = usePageWords();
  const { jurisdiction } = useRound();
  const nameOf = useBodyNames(jurisdiction);
  const named = draw.steps.map((step) => {
    if (step.step === 'opened') return { ...step, bodies: step.bodies.map(nameOf) };
    if (step.step === 'committed' || step.step === 'revealed') return { ...step, body: nameOf(step.body) };
    return step.step === 'void' ? { ...step, missing: step.missing.map(nameOf) } : step;
  });
  return (
    <section className="card" data-transcript={draw.draw}>
      <h3>{t('draw.transcript')}</h3>
      <ol className="transcript">
        {named
          .flatMap((step) => tellDrawStep(language, step))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ol>
    </section>
  );
}
