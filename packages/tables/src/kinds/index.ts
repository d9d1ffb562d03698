import { applications } from './applications.ts';
import { bodies } from './bodies.ts';
import { cultivationPool } from './cultivation-pool.ts';
import { examiners } from './examiners.ts';
import { facts } from './facts.ts';
import { holidays } from './holidays.ts';
import { organisations } from './organisations.ts';
import { pastBans } from './past-bans.ts';
import { pastHonours } from './past-honours.ts';
import { people } from './people.ts';
import { scores } from './scores.ts';
import type { TableKind } from './table-kind.ts';

const kinds: readonly TableKind[] = [
  bodies,
  people,
  organisations,
  holidays,
  pastHonours,
  pastBans,
  examiners,
  cultivationPool,
  applications,
  facts,
  scores,
];

/** Every kind of table, by name. */
export const tableKinds: ReadonlyMap<string, TableKind> = new Map(kinds.map((kind) => [kind.kind, kind]));
