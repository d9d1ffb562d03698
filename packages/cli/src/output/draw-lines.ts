import type { DrawStep } from '@laureate/core';
import type { Context } from '../context.ts';

type StepOf<S extends DrawStep['step']> = Extract<DrawStep, { step: S }>;

/** One step of a draw as a sentence. `wrong`: bodies whose nonce is not the one they committed to. */
export function stepLine(context: Context, step: DrawStep, wrong: ReadonlySet<string>): string[] {
  const list = (texts: readonly string[]) => texts.join(context.tell('mark.list'));
  const tell = (facts: Readonly<Record<string, string | number>> = {}, name: string = step.step) =>
    context.tell(`draw-verify.step.${name}`, facts);
  if (step.step === 'opened') return [tell({ ...step, bodies: list(step.bodies) })];
  if (step.step === 'asked') return [tell(askedFacts(step, list))];
  if (step.step === 'left-out')
    return [tell({ person: step.person, because: context.tell(`draw-verify.because.${step.because}`) })];
  if (step.step === 'pool') {
    const { entries, root } = step;
    return [entries === undefined ? tell({ root }, 'pool-sealed') : tell({ entries, root })];
  }
  if (step.step === 'revealed')
    return [tell({ ...step }, wrong.has(step.body) ? 'revealed-wrong' : 'revealed')];
  if (step.step === 'order') return [tell({ starts: step.starts, panels: list(step.panels) })];
  if (step.step === 'drawn') return [tell(drawnFacts(context, step, list))];
  if (step.step === 'short')
    return step.shortages.map(({ constraint, needed, available }) =>
      tell({ panel: step.panel, constraint, needed, available }),
    );
  if (step.step === 'void') return [tell({ because: step.because, missing: list(step.missing) })];
  return [tell({ ...step })];
}

function askedFacts(
  { panel, size, seats, cases, sectors }: StepOf<'asked'>,
  list: (texts: readonly string[]) => string,
) {
  const some = sectors.length > 0 ? list(sectors) : 'none';
  return { panel, size, seats: seats === size ? 0 : seats, cases: list(cases), sectors: some };
}

function drawnFacts(context: Context, step: StepOf<'drawn'>, list: (texts: readonly string[]) => string) {
  const { panel, candidates, inConflict, overLoad, members, leader, reserves, how } = step;
  const { method, ...numbers } = how;
  return {
    panel,
    candidates,
    inConflict,
    overLoad,
    how: context.tell(`draw-verify.how.${method}`, numbers),
    members: list(members),
    leader: leader ?? context.tell('draw-verify.leader-stays'),
    reserves: reserves.length > 0 ? list(reserves) : context.tell('draw-verify.nobody'),
  };
}
