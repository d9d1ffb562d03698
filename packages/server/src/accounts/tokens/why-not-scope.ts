import type { TokenScope } from '../visitor.ts';

const pattern = /^[a-z*][a-z0-9*-]{0,63}$/;
const mostPatterns = 50;
const mostStars = 3;

/** Whether a scope can be given to a token: it allows something, and its patterns are names with a few stars. */
export function isScopeFit({ views, commands }: TokenScope): boolean {
  const allowsSomething = views || commands.length > 0;
  return allowsSomething && commands.length <= mostPatterns && commands.every(isPatternFit);
}

/** Many stars in one pattern would take long to match. */
function isPatternFit(entry: string): boolean {
  return pattern.test(entry) && entry.split('*').length - 1 <= mostStars;
}
