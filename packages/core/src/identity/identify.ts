import { type CreditCode, type CreditCodeCheck, checkCreditCode } from './credit-code.ts';
import { normaliseCode } from './normalise-code.ts';
import { checkResidentId, type ResidentId, type ResidentIdCheck } from './resident-id.ts';

/**
 * Which kind of code a text is. A kind with an invalid check is the kind it looks like; `ambiguous` passes
 * both standards (rare, all digits); `unknown` is anything else, a passport for one.
 */
export type Identified =
  | { kind: 'credit-code'; check: CreditCodeCheck }
  | { kind: 'resident-id'; check: ResidentIdCheck }
  | { kind: 'ambiguous'; creditCode: CreditCode; residentId: ResidentId }
  | { kind: 'unknown' };

const residentShape = /^\d{17}[\dX]$/;
const creditShape = /^[0-9A-Z]{18}$/;

/**
 * Recognises a unified social credit code (GB 32100-2015) or a resident id (GB 11643-1999): by its checks,
 * then by its shape (18 signs; digits with at most a closing X are a resident id). Never throws.
 */
export function identify(text: string): Identified {
  const creditCheck = checkCreditCode(text);
  const residentCheck = checkResidentId(text);
  if (creditCheck.valid && residentCheck.valid) {
    const { valid: _credit, ...creditCode } = creditCheck;
    const { valid: _resident, ...residentId } = residentCheck;
    return { kind: 'ambiguous', creditCode, residentId };
  }
  if (creditCheck.valid) return { kind: 'credit-code', check: creditCheck };
  const code = normaliseCode(text);
  if (residentShape.test(code)) return { kind: 'resident-id', check: residentCheck };
  return creditShape.test(code) ? { kind: 'credit-code', check: creditCheck } : { kind: 'unknown' };
}
