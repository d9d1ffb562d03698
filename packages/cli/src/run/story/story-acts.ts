import type { LedgerEvent } from '@laureate/core';

/** One act that touched a case. */
export interface StoryAct {
  readonly act: string;
  readonly at: string;
  readonly command: string;
  readonly by: LedgerEvent['by'];
  readonly preparedBy: string | null;
  readonly effectiveOn: string | null;
  readonly events: readonly string[];
}

/** Whether a payload names one of these ids anywhere. */
export function namesAny(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((entry) => namesAny(entry, ids));
}

/** Acts whose events name the case, or something of it (its objections, its honour). Preparations are left out. */
export function actsNaming(events: readonly LedgerEvent[], ids: ReadonlySet<string>): StoryAct[] {
  const acts = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    if (event.type === 'ActPrepared') continue;
    acts.set(event.act, [...(acts.get(event.act) ?? []), event]);
  }
  return [...acts].flatMap(([act, own]) => {
    const [first] = own;
    if (!first || !own.some((event) => namesAny(event.payload, ids))) return [];
    return [
      {
        act,
        at: first.at,
        command: first.command,
        by: first.by,
        preparedBy: first.preparedBy ?? null,
        effectiveOn: first.effectiveOn ?? null,
        events: own.map(({ type }) => type),
      },
    ];
  });
}
