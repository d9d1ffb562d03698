import { actIdOf } from '../event.ts';
import type { ActOnFile } from './acts.ts';
import type { LedgerFault, LedgerFinding } from './report.ts';
import type { LineTrust } from './trust.ts';

/**
 * Whether each shown event stands in the act it names, each act between two heads. A head left out shows
 * where an event names itself as the first of its act.
 */
export function checkActs(id: string, acts: readonly ActOnFile[], trust: LineTrust) {
  const found: LedgerFinding<LedgerFault>[] = [];
  let count = 0;
  for (const act of acts) {
    let expected = actIdOf(id, act.start);
    for (const { from, seq } of act.leaves) {
      if (from.kind !== 'event' || trust.differing.has(from.line)) continue;
      count += 1;
      if (from.event.act === expected) continue;
      const isFirst = from.event.act === actIdOf(id, seq);
      if (isFirst) expected = from.event.act;
      if (isFirst && act.broken.length > 0) continue;
      const what = isFirst ? 'head-missing' : 'act-differs';
      found.push({ line: from.line, seq, what, facts: { act: from.event.act } });
    }
  }
  return { count, found };
}

/** Whether the moments of events and heads never go back within a stream. */
export function checkTimes(acts: readonly ActOnFile[], trust: LineTrust) {
  const found: LedgerFinding<LedgerFault>[] = [];
  const moments = acts.flatMap((act) => momentsOf(act, trust));
  let latest = '';
  for (const { at, line, seq } of moments) {
    if (at < latest) found.push({ line, seq, what: 'time-goes-back', facts: { at, latest } });
    else latest = at;
  }
  return { count: moments.length, found };
}

function momentsOf({ leaves, head }: ActOnFile, trust: LineTrust) {
  const moments: { at: string; line: number; seq: number }[] = [];
  for (const { from, seq } of leaves) {
    if (from.kind !== 'event' || trust.differing.has(from.line)) continue;
    moments.push({ at: from.event.at, line: from.line, seq });
  }
  if (head && trust.isTrusted(head)) {
    moments.push({ at: head.head.at, line: head.line, seq: head.head.size - 1 });
  }
  return moments;
}
