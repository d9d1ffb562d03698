import { createHash } from 'node:crypto';
import type { Hasher } from '../../../ledger/port.ts';
import type { DrawRules, PanelToDraw } from '../panel-to-draw.ts';
import type { PoolEntry } from '../pool.ts';

export const hasher: Hasher = { sha256: (bytes) => createHash('sha256').update(bytes).digest() };

/** A seed for each number. */
export const seedNumbered = (number: number): string =>
  createHash('sha256').update(`seed ${number}`).digest('hex');

/** An examiner: everything not named is plain. */
export const anExaminer = (person: string, over: Partial<PoolEntry> = {}): PoolEntry => ({
  person,
  fields: ['making'],
  mayLead: true,
  load: 0,
  notFor: [],
  ...over,
});

/** `count` plain examiners, x00 and so on; some of them as told. */
export const aPool = (count: number, over: Readonly<Record<number, Partial<PoolEntry>>> = {}): PoolEntry[] =>
  Array.from({ length: count }, (_, at) => anExaminer(`x${String(at).padStart(2, '0')}`, over[at]));

export const aPanel = (over: Partial<PanelToDraw> = {}): PanelToDraw => ({
  panel: 'p',
  cases: ['c'],
  size: 3,
  sectors: [],
  ...over,
});

export const plainRules: DrawRules = { oneOfEachEmployer: false, reserves: 0 };

/** The rules of a panel written down a second time, as a reader of the scheme would check a panel by hand. */
export function keepsRules(
  panel: PanelToDraw,
  rules: DrawRules,
  pool: readonly PoolEntry[],
  { members, leader }: { readonly members: readonly string[]; readonly leader: string | undefined },
): boolean {
  const whole = [...(panel.sitting ?? []), ...members].map((id) => pool.find(({ person }) => person === id));
  const entries = whole.filter((entry) => entry !== undefined);
  const chosen = entries.filter(({ person }) => members.includes(person));
  const employers = entries.flatMap(({ employer }) => employer ?? []);
  const fields = [...new Set(entries.flatMap((entry) => entry.fields))];
  return (
    new Set(whole).size === panel.size &&
    entries.length === panel.size &&
    (panel.leader !== undefined ||
      (leader !== undefined &&
        members.includes(leader) &&
        chosen.some((e) => e.person === leader && e.mayLead))) &&
    chosen.every(({ notFor }) => !notFor.some((id) => panel.cases.includes(id))) &&
    chosen.every(({ load }) => load + panel.cases.length <= (rules.maxLoad ?? 1e9)) &&
    (!rules.oneOfEachEmployer || new Set(employers).size === employers.length) &&
    panel.sectors.every((sector) => fields.includes(sector)) &&
    fields.every((field) => entries.filter((e) => e.fields.includes(field)).length <= (rules.perField ?? 1e9))
  );
}

function subsets(persons: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return persons.flatMap((person, at) =>
    subsets(persons.slice(at + 1), size - 1).map((rest) => [person, ...rest]),
  );
}

/** Every combination of members and leader that keeps the rules, found by trying all of them; as text. */
export function everyCombination(panel: PanelToDraw, rules: DrawRules, pool: readonly PoolEntry[]): string[] {
  const sits = panel.sitting ?? [];
  const persons = pool.map(({ person }) => person).filter((person) => !sits.includes(person));
  return subsets(persons.sort(), panel.size - sits.length).flatMap((members) =>
    (panel.leader === undefined ? members : [undefined])
      .filter((leader) => keepsRules(panel, rules, pool, { members, leader }))
      .map((leader) => asText(members, leader)),
  );
}

export const asText = (members: readonly string[], leader: string | undefined): string =>
  `${[...members].sort().join('+')} led by ${leader ?? 'whoever leads'}`;
