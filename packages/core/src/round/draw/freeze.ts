import type { z } from 'zod';
import { identityOf } from '../../access/same-party.ts';
import {
  type DrawRules,
  dossiersHead,
  type FrozenPool,
  freezePool,
  type PanelToDraw,
  type PoolEntry,
} from '../../fairness/draw/index.ts';
import type { Hasher } from '../../ledger/port.ts';
import { eligibleExaminers, type PanelGround, type PoolChoice } from '../panel/eligible-examiners.ts';
import { sectorsAskedFor } from '../panel/sectors.ts';
import { isAccepted } from '../standing.ts';
import { mayLead } from './draw-rules.ts';
import type { NewPanelSchema, poolFrozen, ServedSchema } from './events.ts';

export type NewPanel = z.infer<typeof NewPanelSchema>;
export type Served = z.infer<typeof ServedSchema>;
export type Frozen = z.infer<typeof poolFrozen.payload>;

/** What an office asks to be drawn. */
export interface Asked {
  readonly panels: readonly NewPanel[];
  /** Panels with empty seats. */
  readonly refill: readonly string[];
  readonly served: readonly Served[];
  readonly poolSalt: string;
}

/** Cases that a person carries: those of all panels of the round the person sits on. */
export function loadOf({ round }: Pick<PanelGround, 'round'>, person: string): number {
  const panels = [...round.panel.panels.values()].filter((panel) => panel.members.includes(person));
  return panels.reduce((sum, panel) => sum + panel.cases.length, 0);
}

/** The live cases of a panel whose seats are to be filled, and who stays on it. */
export function refillOf(ground: PanelGround, panel: string): Frozen['refill'][number] | undefined {
  const known = ground.round.panel.panels.get(panel);
  if (!known) return undefined;
  const cases = known.cases.filter((id) => isAccepted(ground.round, id));
  return {
    panel,
    cases,
    size: known.members.length + known.vacant.length,
    sectors: sectorsAskedFor(ground, cases),
    sitting: [...known.members],
    ...(known.leader === '' ? {} : { leader: known.leader }),
  };
}

/** Cases of an applicant that a person judged in the edition before, where the scheme rules that out. */
function judgedBefore({ registry, round, scheme }: PanelGround, cases: readonly string[], served?: Served) {
  if (!scheme.stage('panel')?.draw?.sameApplicant || !served) return [];
  const parties = new Set(served.judged.map((party) => identityOf(registry, party)));
  return cases.filter((id) => {
    const party = round.application.applications.get(id)?.party;
    return party !== undefined && parties.has(identityOf(registry, party));
  });
}

/** An examiner as an entry of the pool before these cases. */
export function entryOf(
  ground: PanelGround,
  { examiner, conflicts, open }: PoolChoice,
  cases: readonly string[],
  served?: Served,
): PoolEntry {
  const { person, fields, employer, from } = examiner;
  return {
    person,
    fields: [...fields],
    ...(employer === undefined ? {} : { employer: identityOf(ground.registry, employer) }),
    mayLead: mayLead(ground.scheme, from, ground.today),
    load: loadOf(ground, person),
    notFor: [
      ...new Set([...conflicts, ...open].map((conflict) => conflict.case)),
      ...judgedBefore(ground, cases, served),
    ],
  };
}

/** Why an examiner is not in the pool of a draw at all. */
function whyLeftOut({ scheme }: PanelGround, { unavailable }: PoolChoice, served?: Served) {
  const most = scheme.stage('panel')?.draw?.inARow?.value;
  if (unavailable !== undefined) return unavailable;
  return typeof most === 'number' && (served?.inARow ?? 0) >= most ? ('served-in-a-row' as const) : undefined;
}

/** The pool closed as it is today: panels, entries, who is left out, and the hashes of it. Pure; also for checking. */
export function freeze(
  ground: PanelGround,
  hasher: Hasher,
  asked: Asked,
): {
  readonly panels: Frozen['panels'];
  readonly refill: Frozen['refill'];
  readonly left: Frozen['left'];
  readonly pool: FrozenPool;
} {
  const refill = asked.refill.flatMap((panel) => refillOf(ground, panel) ?? []);
  const panels = asked.panels.map((panel) => ({ ...panel, sectors: sectorsAskedFor(ground, panel.cases) }));
  const cases = [...new Set([...panels, ...refill].flatMap((panel) => panel.cases))];
  const servedBy = new Map(asked.served.map((served) => [served.person, served]));
  const seated = new Set(refill.flatMap(({ sitting }) => sitting));
  const left: Frozen['left'] = [];
  const entries: PoolEntry[] = [];
  for (const choice of eligibleExaminers(ground, cases)) {
    const { person } = choice.examiner;
    const because = seated.has(person) ? undefined : whyLeftOut(ground, choice, servedBy.get(person));
    if (because === undefined) entries.push(entryOf(ground, choice, cases, servedBy.get(person)));
    else left.push({ person, because });
  }
  return { panels, refill, left, pool: freezePool(hasher, asked.poolSalt, entries) };
}

/** The panels of a frozen pool as the draw takes them. */
export const panelsToDraw = ({ panels, refill }: Pick<Frozen, 'panels' | 'refill'>): PanelToDraw[] => [
  ...panels.map(({ panel, cases, size, sectors }) => ({ panel, cases, size, sectors })),
  ...refill,
];

/** The rules of a draw as they are written into its pool. */
export const writtenRules = ({ maxLoad, perField, ...rules }: DrawRules): Frozen['rules'] => ({
  ...(maxLoad === undefined ? {} : { maxLoad }),
  ...(perField === undefined ? {} : { perField }),
  ...rules,
});

/** The tree head of the dossiers as filed: the last version of each application, withdrawn ones too. */
export function headOfDossiers({ round }: Pick<PanelGround, 'round'>, hasher: Hasher): string {
  const filed = [...round.application.applications.values()].map((application) => ({
    case: application.case,
    dossier: application.dossiers.at(-1)?.hash ?? '',
  }));
  return dossiersHead(hasher, filed);
}
