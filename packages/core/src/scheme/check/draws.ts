import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';

/** Where panels are drawn, the scheme says how a draw is held. */
export function drawProblems({ document }: SchemeBundle): SchemeFinding[] {
  return document.process.flatMap((rules, index) =>
    rules.stage === 'panel' && rules.formed?.value === 'drawn' && !rules.draw
      ? [inScheme(['process', index, 'formed'], 'draw-rules-missing')]
      : [],
  );
}
