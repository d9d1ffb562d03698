import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands, views } from '../catalogue.ts';
import { loadScheme } from '../scheme/load-scheme.ts';
import type { SchemeFile } from '../scheme/source/yaml-source.ts';
import { workdays } from '../testing/city.ts';
import { loadScenarios } from './load-scenarios.ts';
import { runScenario, type ScenarioGround } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

const root = new URL('../../../../schemes/', import.meta.url);

function yamlIn(folder: string): SchemeFile[] {
  if (!existsSync(new URL(`${folder}/`, root))) return [];
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    }));
}

const schemes = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/scheme.yaml`, root)))
  .map(({ name }) => name);

const shared = {
  standards: yamlIn('standards'),
  schemes: new Map(schemes.map((id) => [id, yamlIn(id)])),
};
const port = { sha256: (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest()) };

function shipped(id: string) {
  const files = yamlIn(id);
  const loaded = loadScheme(files, shared);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)));
  const { scenarios, story, problems } = loadScenarios(
    [...files, ...yamlIn(`${id}/scenarios`)],
    shared.schemes,
  );
  return { files, compliance: loaded.bundle.compliance, scenarios, story, problems };
}

type Shipped = ReturnType<typeof shipped>;

/** Rows of the scheme's own that are enforced, with what no scenario shows of them. */
function rowsNotShown({ compliance, scenarios }: Shipped): string[] {
  const isShown = (row: string, kind: Scenario['kind']) =>
    scenarios.some((scenario) => scenario.row === row && scenario.kind === kind);
  return compliance
    .filter(({ how, from }) => how.includes('E') && from === undefined)
    .flatMap(({ row }) =>
      (['passes', 'fails'] as const).filter((kind) => !isShown(row, kind)).map((kind) => `${row} ${kind}`),
    );
}

function unknownNames({ compliance }: Shipped): string[] {
  return compliance.flatMap(({ row, by }) => [
    ...by.commands.filter((name) => !commands.has(name)).map((name) => `${row} command ${name}`),
    ...by.views.filter((name) => !views.has(name)).map((name) => `${row} view ${name}`),
  ]);
}

const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

test('there are schemes to look at', () => {
  expect(schemes).not.toEqual([]);
});

describe.each(schemes)('%s', (id) => {
  const scheme = shipped(id);
  const { files, compliance, scenarios, story, problems } = scheme;

  test('its scenarios and story are well formed', () => {
    expect(problems).toEqual([]);
  });

  test('every scenario has a name of its own and belongs to a row', () => {
    const rows = compliance.map(({ row }) => row);
    expect(repeated(scenarios.map((scenario) => scenario.id))).toEqual([]);
    expect(scenarios.filter(({ row }) => !rows.includes(row)).map((scenario) => scenario.id)).toEqual([]);
  });

  test('every enforced row has a scenario that passes and one that fails', () => {
    expect(rowsNotShown(scheme)).toEqual([]);
  });

  test('every command and view named in the compliance matrix exists', () => {
    expect(unknownNames(scheme)).toEqual([]);
  });

  if (story && scenarios.length > 0) {
    const ground: ScenarioGround = { files, shared, story, port, workdays: workdays() };
    test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (name, scenario) => {
      expect(runScenario(scenario, ground)).toEqual({ id: name, ok: true });
    });
  }
});
