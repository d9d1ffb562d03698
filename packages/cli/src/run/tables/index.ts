import { applications } from './applications.ts';
import { bodies } from './bodies.ts';
import { cultivationPool } from './cultivation-pool.ts';
import { examiners } from './examiners.ts';
import { facts } from './facts.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { scores } from './scores.ts';
import type { TableKind } from './table-kind.ts';

/** Every kind of CSV table, by name. */
export const tableKinds: ReadonlyMap<string, TableKind> = new Map(
  [people, organisations, bodies, examiners, cultivationPool, applications, facts, scores].map((kind) => [
    kind.kind,
    kind,
  ]),
);
