import type { OwnHat, PreparedAct } from '@laureate/client';
import type { Command, HatPattern, Role } from '@laureate/core';
import { hatsThatFit } from '../../api/use-hats.ts';
import type { NextStep } from './next-step.ts';

export interface SortedActs {
  /** Of a stage that is open now, for one of the person's hats. */
  readonly now: readonly Command[];
  /** For one of their hats, in no stage or another one. */
  readonly own: readonly Command[];
  readonly others: readonly Command[];
}

/** Hats that anyone has: an act only these may do is no work that waits. */
const anyones = new Set<Role>(['public', 'objector']);

/** Commands of a kind of stream by how near they are to the person: derived from the catalogue alone. */
export function sortActs(
  commands: Iterable<Command>,
  stream: Command['stream'],
  hats: readonly OwnHat[],
  open: readonly string[],
): SortedActs {
  const sorted = { now: [] as Command[], own: [] as Command[], others: [] as Command[] };
  for (const command of commands) {
    if (command.stream !== stream) continue;
    const patterns: readonly HatPattern[] = [...command.by, ...(command.preparedBy ?? [])];
    const fits = hatsThatFit(hats, patterns);
    const stages = command.stream === 'round' ? (command.during ?? []) : [];
    const isNow = stages.some((stage) => open.includes(stage)) && fits.some(({ role }) => !anyones.has(role));
    sorted[isNow ? 'now' : fits.length > 0 ? 'own' : 'others'].push(command);
  }
  return sorted;
}

/** Prepared acts as steps for those who may perform them. */
export function stepsOfPrepared(
  prepared: readonly PreparedAct[],
  commands: ReadonlyMap<string, Command>,
): readonly NextStep[] {
  return prepared.flatMap((act) => {
    const [pattern] = commands.get(act.command)?.by ?? [];
    if (!pattern) return [];
    const about = (act.payload as { readonly case?: unknown } | null)?.case;
    return [
      {
        key: `prepared/${act.act}`,
        command: act.command,
        role: pattern.role,
        rank: pattern.ranks?.[0],
        ...(typeof about === 'string' ? { case: about } : {}),
        with: {},
        prepared: act.act,
      },
    ];
  });
}
