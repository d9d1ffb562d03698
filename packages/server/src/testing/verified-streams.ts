import { type LedgerReport, verifyLedger, writeLedger } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import type { City } from '../city/city.ts';

/** Whether every stream of a city verifies as an export of it would, and how many events there are. */
export async function verifiedStreams(
  city: City,
): Promise<{ readonly ok: boolean; readonly events: number; readonly report: LedgerReport }> {
  const records = await city.records();
  const options = { visibility: 'full', publicKey: city.publicKey, isPublic: () => true } as const;
  const report = verifyLedger(writeLedger(records, options), { crypto: nodeVerifyCrypto });
  return { ok: report.ok, events: records.reduce((sum, { entries }) => sum + entries.length, 0), report };
}
