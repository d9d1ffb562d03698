// Reads the schemes below a root for the generated pages: what they say, not whether they are sound.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenarios } from '../../packages/core/src/scenario/load-scenarios.ts';
import type { Scenario, Story } from '../../packages/core/src/scenario/scenario.ts';
import { loadScheme, type SharedFiles } from '../../packages/core/src/scheme/load-scheme.ts';
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { readYaml } from '../../packages/core/src/scheme/source/yaml-source.ts';
import { readSchemeFolder } from '../../packages/node/src/scheme-folder.ts';

/** A scheme with the scenarios of its folder. */
export interface SchemeToShow {
  readonly scheme: Scheme;
  /** The scheme it derives from, if it does. */
  readonly parent: Scheme | undefined;
  readonly scenarios: readonly Scenario[];
  readonly story: Story | undefined;
}

/** Words of the readings, by the id that rules name. */
export type ReadingWords = Readonly<Record<string, Words>>;

/** Every scheme below `<root>/schemes`, by id. Throws for one that does not load: `npm run schemes` says why. */
export function readSchemes(root: string): readonly SchemeToShow[] {
  const folder = join(root, 'schemes');
  if (!existsSync(folder)) return [];
  const standards = readSchemeFolder(join(folder, 'standards'));
  const ids = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'scheme.yaml')))
    .sort();
  const schemes = new Map(ids.map((id) => [id, readSchemeFolder(join(folder, id))]));
  return ids.map((id) => readOne(id, { standards, schemes }));
}

function readOne(id: string, shared: Required<SharedFiles>): SchemeToShow {
  const files = shared.schemes.get(id) ?? [];
  const scheme = readScheme(id, shared);
  const from = scheme.document.extends?.id;
  const parent = from === undefined ? undefined : readScheme(from, shared);
  const { scenarios, story } = loadScenarios(files, shared.schemes);
  return { scheme, parent, scenarios, story };
}

function readScheme(id: string, shared: Required<SharedFiles>): Scheme {
  const loaded = loadScheme(shared.schemes.get(id) ?? [], shared, { compliance: 'later' });
  if (!loaded.ok) throw new Error(`schemes/${id} does not load: run npm run schemes`);
  return loaded.scheme;
}

/** `schemes/readings.yaml`: what each reading means; empty without the file. */
export function readReadings(root: string): ReadingWords {
  const path = join(root, 'schemes/readings.yaml');
  if (!existsSync(path)) return {};
  return readYaml({ path, text: readFileSync(path, 'utf8') }).value as ReadingWords;
}
