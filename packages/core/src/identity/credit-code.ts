import { type CodeProblem, findShapeProblem, weightedSum } from './code-problem.ts';
import { normaliseCode } from './normalise-code.ts';

/** The parts of a valid unified social credit code, as text. */
export type CreditCode = {
  kind: 'credit-code';
  /** The 18 signs, normalised. */
  code: string;
  /** Sign 1, the registering department. */
  registrar: string;
  /** Sign 2, the class of organisation within it. */
  category: string;
  /** Signs 3–8, the administrative division of the registering office. */
  division: string;
  /** Signs 9–17, the organisation code (GB 11714) with its own check sign. */
  organisationCode: string;
};

export type CreditCodeCheck = ({ valid: true } & CreditCode) | { valid: false; problem: CodeProblem };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const digits = '0123456789';

function isAllowed(sign: string, position: number): boolean {
  const inDivision = position >= 3 && position <= 8;
  return (inDivision ? digits : alphabet).includes(sign);
}

/** GB 11714 takes letters by their place in the whole alphabet: A 10 … Z 35. */
function organisationValue(sign: string): number {
  return digits.includes(sign) ? Number(sign) : sign.charCodeAt(0) - 55;
}

function organisationCheckSign(signs: readonly string[]): string {
  const check = 11 - (weightedSum(signs, organisationWeights, organisationValue) % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

function creditCheckSign(signs: readonly string[]): string {
  const sum = weightedSum(signs, weights, (sign) => alphabet.indexOf(sign));
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

function findCheckProblem(signs: readonly string[]): CodeProblem | null {
  const [inner = '', outer = ''] = [signs[16], signs[17]];
  const innerExpected = organisationCheckSign(signs.slice(8, 16));
  if (inner !== innerExpected) {
    return {
      kind: 'check-digit',
      position: 17,
      expected: innerExpected,
      found: inner,
      standard: 'GB 11714',
    };
  }
  const outerExpected = creditCheckSign(signs);
  if (outer === outerExpected) return null;
  return { kind: 'check-digit', position: 18, expected: outerExpected, found: outer, standard: 'GB 32100' };
}

/**
 * Checks a unified social credit code (GB 32100-2015), with the organisation code in signs 9–17 first
 * (GB 11714), so that a failing check says where to look. Normalises, reports the first problem, never
 * throws. Says nothing about whether the code was ever given to anybody.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = normaliseCode(text);
  const signs = Array.from(code);
  const problem = findShapeProblem(signs, 18, isAllowed) ?? findCheckProblem(signs);
  if (problem) return { valid: false, problem };
  return {
    valid: true,
    kind: 'credit-code',
    code,
    registrar: code.slice(0, 1),
    category: code.slice(1, 2),
    division: code.slice(2, 8),
    organisationCode: code.slice(8, 17),
  };
}
