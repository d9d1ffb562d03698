import type { OwnHat } from '@laureate/client';
import { say } from '@laureate/locales';
import { usePageWords } from '../../app/words.ts';
import { NextAct } from '../../ui/next-act.tsx';
import { isMine, type NextStep } from './next-step.ts';
import { StepLink } from './step-link.tsx';

/** Steps as plain lines, the person's own first. */
export function NextSteps({
  jurisdiction,
  round,
  steps,
  hats,
}: {
  readonly jurisdiction: string;
  readonly round: string;
  readonly steps: readonly NextStep[];
  readonly hats: readonly OwnHat[];
}) {
  const { language, t, word } = usePageWords();
  const inOrder = [...steps].sort((a, b) => Number(isMine(b, hats)) - Number(isMine(a, hats)));
  return (
    <ul className="next-steps">
      {inOrder.map((step) => {
        const rank = step.rank === undefined ? '' : word('ranks', step.rank);
        const title = say(language, 'commands', step.command);
        const what = [step.case, step.prepared ? t('next-act.prepared', { title }) : title]
          .filter((part) => part !== undefined)
          .join(' · ');
        return (
          <li key={step.key} data-step={step.command} data-case={step.case}>
            <NextAct
              line={{
                who: `${word('roles', step.role)}${rank}`,
                what,
                until: step.until,
                notBefore: step.notBefore,
                mine: isMine(step, hats),
              }}
            >
              <StepLink jurisdiction={jurisdiction} round={round} step={step} />
            </NextAct>
          </li>
        );
      })}
    </ul>
  );
}
