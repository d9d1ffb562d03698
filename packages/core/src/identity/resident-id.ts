import { isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import { type CodeProblem, findShapeProblem, weightedSum } from './code-problem.ts';
import { normaliseCode } from './normalise-code.ts';

/** What a valid resident id says that is needed; the sex it also tells is left out on purpose. */
export type ResidentId = {
  kind: 'resident-id';
  /** The 18 signs, normalised. */
  code: string;
  /** Signs 1–6, the administrative division of the first registration. */
  division: string;
  bornOn: LocalDate;
};

export type ResidentIdCheck = ({ valid: true } & ResidentId) | { valid: false; problem: CodeProblem };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';

function isAllowed(sign: string, position: number): boolean {
  if (position === 1) return /^[1-9]$/.test(sign);
  return position === 18 ? /^[0-9X]$/.test(sign) : /^[0-9]$/.test(sign);
}

function findCheckProblem(signs: readonly string[]): CodeProblem | null {
  const expected = checkSigns[weightedSum(signs, weights, Number) % 11] ?? '';
  const found = signs[17] ?? '';
  if (found === expected) return null;
  return { kind: 'check-digit', position: 18, expected, found, standard: 'GB 11643' };
}

/**
 * Checks an 18-sign resident id (GB 11643-1999): signs, a day of birth that exists, check sign. The old
 * 15-digit form is a `length` problem; a birth in the future is not looked at, the clock is not known here.
 * Normalises, reports the first problem, never throws.
 */
export function checkResidentId(text: string): ResidentIdCheck {
  const code = normaliseCode(text);
  const signs = Array.from(code);
  const shape = findShapeProblem(signs, 18, isAllowed);
  if (shape) return { valid: false, problem: shape };
  const born = code.slice(6, 14);
  const bornOn = `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`;
  if (!isLocalDate(bornOn)) return { valid: false, problem: { kind: 'date', position: 7, found: born } };
  const problem = findCheckProblem(signs);
  if (problem) return { valid: false, problem };
  return { valid: true, kind: 'resident-id', code, division: code.slice(0, 6), bornOn };
}
