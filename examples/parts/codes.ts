import { checkCreditCode, checkResidentId } from '@laureate/core';

/** No office registers under this division: codes with it belong to nobody. */
const division = '990001';
const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The n-th made-up credit code with right check signs. */
export function creditCode(n: number): string {
  const head = `91${division}${String(n).padStart(8, '0')}`;
  for (const inner of '0123456789X')
    for (const outer of signs) if (checkCreditCode(head + inner + outer).valid) return head + inner + outer;
  throw new RangeError('no check signs fit');
}

/** The n-th made-up resident id with a right check sign; a birthday in the seventies or eighties. */
export function residentId(n: number): string {
  const born = `${1970 + (n % 19)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}`;
  const head = `${division}${born}${String(n % 1000).padStart(3, '0')}`;
  for (const last of '0123456789X') if (checkResidentId(head + last).valid) return head + last;
  throw new RangeError('no check sign fits');
}
