import type { TouchedCases } from '../act/command.ts';
import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { Panel } from '../round/panel/slice.ts';
import type { HatGround } from './hats.ts';
import type { Actor } from './roles.ts';

type Round = NonNullable<HatGround['round']>;

const isOf = ({ members, leader }: DeepReadonly<Panel>, person: string): boolean =>
  members.includes(person) || leader === person;

/**
 * Whether a view stays shut to an examiner or leader: nothing of a case that is not public is shown before the
 * undertaking is signed and conflicts are declared for a panel that has it. Lists need every panel of theirs declared.
 */
export function isBeforeDeclaration(round: Round, { person, role }: Actor, cases: TouchedCases): boolean {
  if (role !== 'examiner' && role !== 'panel-leader') return false;
  if (cases !== 'every-case' && cases.length === 0) return false;
  if (!round.proceedings.undertakings.has(person)) return true;
  const own = [...round.panel.panels.values()].filter((panel) => isOf(panel, person));
  if (cases === 'every-case') return own.some((panel) => !panel.declared.has(person));
  const ready = own.filter((panel) => panel.declared.has(person));
  return cases.some((id) => !ready.some((panel) => panel.cases.includes(id)));
}
