import type { CityWindow } from '../look/city-window.ts';
import type { CertificateSeen } from '../pages/certificate-page.tsx';
import type { Cell } from './open-table.ts';

/** The longest number that is looked up. */
const longestNumber = 100;

/**
 * How a certificate of a number stands. Numbers are compared as typed, then in the plain forms of their signs: people
 * type full-width letters and digits. Nothing for a number that cannot be one.
 */
export async function certificateSeen(
  window: CityWindow,
  number: string,
): Promise<CertificateSeen | undefined> {
  const typed = number.trim();
  if (typed === '' || typed.length > longestNumber) return undefined;
  const found = await window.registry('certificate-status', { number: typed });
  const plain = typed.normalize('NFKC');
  if (found?.status !== 'unknown' || plain === typed) return found;
  return window.registry('certificate-status', { number: plain });
}

export const certificateColumns = [
  'number',
  'status',
  'name',
  'track',
  'grade',
  'award-year',
  'issued-on',
  'valid-until',
  'withdrawn-on',
] as const;

/** A certificate as a row of a table. */
export function certificateRow(seen: CertificateSeen): readonly Cell[] {
  if (seen.status === 'unknown') return [seen.number, seen.status, ...Array(7).fill(null)];
  return [
    seen.number,
    seen.status,
    seen.name,
    seen.track,
    seen.grade,
    seen.awardYear,
    seen.issuedOn,
    'validUntil' in seen ? seen.validUntil : null,
    'withdrawnOn' in seen ? seen.withdrawnOn : null,
  ];
}
