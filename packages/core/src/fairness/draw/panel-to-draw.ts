import type { PoolEntry } from './pool.ts';

/** What the scheme asks of every panel of a draw. A rule left out does not hold. */
export interface DrawRules {
  /** The most cases an examiner carries in a round. */
  readonly maxLoad?: number | undefined;
  /** The most members of a panel who share a field. */
  readonly perField?: number | undefined;
  /** Whether no two members of a panel have the same employer. */
  readonly oneOfEachEmployer: boolean;
  /** How many reserves stand behind each panel. */
  readonly reserves: number;
}

/** A panel, or empty seats of one, to be drawn. */
export interface PanelToDraw {
  readonly panel: string;
  readonly cases: readonly string[];
  /** Members of the whole panel. */
  readonly size: number;
  /** Sectors of which the panel needs an expert. */
  readonly sectors: readonly string[];
  /** Members who sit already and stay; they stand in the pool too. */
  readonly sitting?: readonly string[] | undefined;
  /** The leader among those who sit; left out, the leader is drawn. */
  readonly leader?: string | undefined;
}

/** Seats of a panel with everybody who may take one: what is chosen from, and what a choice must keep. */
export interface Seats {
  readonly panel: PanelToDraw;
  readonly rules: DrawRules;
  readonly seats: number;
  readonly needsLeader: boolean;
  /** In the order of the pool. */
  readonly candidates: readonly PoolEntry[];
  readonly sitting: readonly PoolEntry[];
  /** Sectors that nobody who sits knows. */
  readonly sectors: readonly string[];
  /** Of the pool, those left out for a case of the panel, and those who carry too much. */
  readonly left: { readonly inConflict: number; readonly overLoad: number };
}

/** Who may take the seats of a panel, given what everybody carries by now. */
export function seatsOf(
  panel: PanelToDraw,
  rules: DrawRules,
  pool: readonly PoolEntry[],
  carried: ReadonlyMap<string, number>,
): Seats {
  const sits = new Set(panel.sitting);
  const cases = new Set(panel.cases);
  const sitting = pool.filter(({ person }) => sits.has(person));
  const employers = new Set(rules.oneOfEachEmployer ? sitting.map(({ employer }) => employer) : []);
  const free: PoolEntry[] = [];
  const left = { inConflict: 0, overLoad: 0 };
  for (const entry of pool) {
    if (sits.has(entry.person)) continue;
    const load = carried.get(entry.person) ?? entry.load;
    if (entry.notFor.some((id) => cases.has(id))) left.inConflict += 1;
    else if (rules.maxLoad !== undefined && load + panel.cases.length > rules.maxLoad) left.overLoad += 1;
    else if (entry.employer === undefined || !employers.has(entry.employer)) free.push(entry);
  }
  const known = new Set(sitting.flatMap(({ fields }) => fields));
  return {
    panel,
    rules,
    seats: panel.size - sits.size,
    needsLeader: panel.leader === undefined,
    candidates: free,
    sitting,
    sectors: panel.sectors.filter((sector) => !known.has(sector)),
    left,
  };
}

/** Whether these candidates may sit together, with those who sit already: employers, fields and sectors. */
export function maySitTogether(seats: Seats, chosen: readonly PoolEntry[]): boolean {
  const { rules, sectors, sitting } = seats;
  if (rules.oneOfEachEmployer && haveEmployerTwice(chosen)) return false;
  if (!sectors.every((sector) => chosen.some(({ fields }) => fields.includes(sector)))) return false;
  const { perField } = rules;
  return perField === undefined || isWithin(perField, sitting, chosen);
}

function haveEmployerTwice(chosen: readonly PoolEntry[]): boolean {
  const employers = chosen.flatMap(({ employer }) => employer ?? []);
  return new Set(employers).size < employers.length;
}

/** Whether no field gets one member too many by these choices. */
function isWithin(perField: number, sitting: readonly PoolEntry[], chosen: readonly PoolEntry[]): boolean {
  const counts = new Map<string, number>();
  const add = (field: string): number => {
    const count = (counts.get(field) ?? 0) + 1;
    counts.set(field, count);
    return count;
  };
  for (const { fields } of sitting) fields.forEach(add);
  return chosen.every(({ fields }) => fields.every((field) => add(field) <= perField));
}
