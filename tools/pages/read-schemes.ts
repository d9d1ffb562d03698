// Reads the schemes below a root for the generated pages: what they say, not whether they are sound.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenarios } from '../../packages/core/src/scenario/load-scenarios.ts';
import type { Scenario, Story } from '../../packages/core/src/scenario/scenario.ts';
import { loadScheme } from '../../packages/core/src/scheme/load-scheme.ts';
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { readYaml } from '../../packages/core/src/scheme/source/yaml-source.ts';
import { readSchemeFolder } from '../../packages/node/src/scheme-folder.ts';

/** A scheme with the scenarios of its folder. */
export interface SchemeToShow {
  readonly scheme: Scheme;
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
  return ids.map((id) => readOne(join(folder, id), id, standards));
}

function readOne(folder: string, id: string, standards: ReturnType<typeof readSchemeFolder>): SchemeToShow {
  const files = readSchemeFolder(folder);
  const loaded = loadScheme(files, { standards }, { compliance: 'later' });
  if (!loaded.ok) throw new Error(`schemes/${id} does not load: run npm run schemes`);
  const { scenarios, story } = loadScenarios(files);
  return { scheme: loaded.scheme, scenarios, story };
}

/** `schemes/readings.yaml`: what each reading means; empty without the file. */
export function readReadings(root: string): ReadingWords {
  const path = join(root, 'schemes/readings.yaml');
  if (!existsSync(path)) return {};
  return readYaml({ path, text: readFileSync(path, 'utf8') }).value as ReadingWords;
}
