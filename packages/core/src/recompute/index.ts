import type { CheckResult, Hasher, LedgerFinding, Recompute, VerifiedStream } from '../ledger/index.ts';
import { assignments } from './checks/assignments.ts';
import { calculationChecks } from './checks/calculations.ts';
import { conflicts } from './checks/conflicts.ts';
import { drawChecks } from './checks/draws.ts';
import { hats } from './checks/hats.ts';
import { payloads } from './checks/payloads.ts';
import { terms } from './checks/terms.ts';
import type { DomainCheck } from './domain-check.ts';
import { walkActs } from './walk-acts.ts';

/** Every recomputation of the domain. Adding one: its check and a line here. */
export const domainChecks: readonly DomainCheck[] = [
  payloads,
  hats,
  terms,
  conflicts,
  ...calculationChecks,
  ...drawChecks,
  assignments,
];

interface Tally {
  count: number;
  readonly found: LedgerFinding<'recomputation-differs'>[];
}

function runAll(
  streams: readonly VerifiedStream[],
  checks: readonly DomainCheck[],
  hasher: Hasher,
): Map<string, Tally> {
  const tallies = new Map(checks.map((check) => [check.name, { count: 0, found: [] } as Tally]));
  walkActs(streams, (placed, before, act) => {
    for (const check of checks) {
      if (check.covers.length > 0 && !check.covers.includes(placed.event.type)) continue;
      const tally = tallies.get(check.name) as Tally;
      tally.count += 1;
      const difference = check.differs(placed, before, { hasher, act });
      if (!difference) continue;
      const { line, seq, stream, event } = placed;
      tally.found.push({
        line,
        seq,
        stream,
        type: event.type,
        what: 'recomputation-differs',
        facts: {
          recorded: JSON.stringify(difference.recorded),
          recomputed: JSON.stringify(difference.recomputed ?? null),
        },
      });
    }
  });
  for (const { found } of tallies.values()) found.sort((one, other) => one.line - other.line);
  return tallies;
}

function resultOf(check: DomainCheck, { count, found }: Tally): CheckResult {
  return { check: check.name, result: found.length > 0 ? 'wrong' : 'recomputed', count, found };
}

/**
 * Computes every term, score, rank, candidate, place, vote and hat of a ledger again and compares. What an export
 * hides cannot be computed again: those checks answer `sealed`.
 */
export const recomputeDomain: Recompute = {
  name: 'domain',
  check: (streams, hasher) => {
    const hidden = streams.reduce(
      (sum, stream) => sum + stream.entries.filter((entry) => !('event' in entry)).length,
      0,
    );
    const possible = domainChecks.filter((check) => hidden === 0 || check.needs === 'public-record');
    const tallies = runAll(streams, possible, hasher);
    return domainChecks.map((check) => {
      const tally = tallies.get(check.name);
      return tally ? resultOf(check, tally) : { check: check.name, result: 'sealed', count: 0, found: [] };
    });
  },
};
