// The acts of the example rounds: rows of their lists of acts, and the acts their tables stand for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../packages/core/src/scheme/source/yaml-source.ts';
import type { CountedAct } from './scenario-acts.ts';

/** The commands a row of each kind of table stands for, as packages/tables/src/kinds has them. */
const commandsOfTable: Readonly<Record<string, readonly string[]>> = {
  bodies: ['register-body'],
  people: ['register-party', 'appoint-member'],
  organisations: ['register-party', 'authorise-agent'],
  examiners: ['enrol-examiner'],
  'cultivation-pool': ['add-to-cultivation-pool'],
  applications: ['file-application'],
  facts: ['establish-fact'],
  scores: ['submit-score-sheet'],
};

interface TableEntry {
  readonly file: string;
  readonly kind: string;
}

/** The acts of every folder below `examples` that has a round.yaml; tables count by their rows. */
export function exampleActs(root: string): readonly CountedAct[] {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'round.yaml')))
    .flatMap(actsOfRound);
}

function actsOfRound(folder: string): readonly CountedAct[] {
  const round = yamlOf(join(folder, 'round.yaml')) as { readonly tables: readonly TableEntry[] };
  return round.tables
    .filter(({ file }) => existsSync(join(folder, file)))
    .flatMap(({ file, kind }): readonly CountedAct[] => {
      if (kind === 'acts') return yamlOf(join(folder, file)) as readonly CountedAct[];
      const rows = readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1);
      return rows.flatMap(() => (commandsOfTable[kind] ?? []).map((name) => ({ do: name })));
    });
}

const yamlOf = (path: string): unknown => readYaml({ path, text: readFileSync(path, 'utf8') }).value;
