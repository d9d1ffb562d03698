import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const cruiser = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const packages = ['core', 'locales', 'node', 'tables', 'cli'];

/** A small house: what each file imports, and the walls that it breaks. */
const house: Record<string, { imports: string[]; breaks: string[] }> = {
  'packages/core/src/index.ts': { imports: ['./calendar/day.ts', './act/command.ts'], breaks: [] },
  'packages/core/src/calendar/day.ts': { imports: ['zod', 'yaml', '../result.ts'], breaks: [] },
  'packages/core/src/calendar/knows-act.ts': { imports: ['../act/command.ts'], breaks: ['core-pure-rooms'] },
  'packages/core/src/scoring/knows-round.ts': { imports: ['../round/a/b.ts'], breaks: ['core-pure-rooms'] },
  'packages/core/src/result.ts': { imports: [], breaks: [] },
  'packages/core/src/result.test.ts': { imports: ['node:fs', 'fast-check', './result.ts'], breaks: [] },
  'packages/core/src/house.test.ts': { imports: ['@laureate/node'], breaks: ['core-tests-stay-in-core'] },
  'packages/core/src/act/command.ts': { imports: ['../calendar/day.ts', 'type ../round/a/b.ts'], breaks: [] },
  'packages/core/src/act/knows-round.ts': {
    imports: ['../round/a/b.ts'],
    breaks: ['core-act-knows-no-room'],
  },
  'packages/core/src/act/knows-registry.ts': {
    imports: ['../registry/a.ts'],
    breaks: ['core-act-knows-no-room'],
  },
  'packages/core/src/round/a/b.ts': {
    imports: ['../../act/command.ts', '../../scheme/a.ts', '../../access/a.ts', '../../calendar/day.ts'],
    breaks: [],
  },
  'packages/core/src/round/knows-registry.ts': { imports: ['../registry/a.ts'], breaks: [] },
  'packages/core/src/round/knows-recompute.ts': {
    imports: ['../recompute/a.ts'],
    breaks: ['core-round-builds-on-shared-rooms'],
  },
  'packages/core/src/recompute/a.ts': { imports: [], breaks: [] },
  'packages/core/src/registry/a.ts': { imports: ['../act/command.ts', '../result.ts'], breaks: [] },
  'packages/core/src/registry/knows-round.ts': {
    imports: ['../round/a/b.ts'],
    breaks: ['core-registry-builds-on-shared-rooms'],
  },
  'packages/core/src/scheme/a.ts': { imports: ['../calendar/day.ts'], breaks: [] },
  'packages/core/src/access/a.ts': { imports: [], breaks: [] },
  'packages/core/src/access/through-barrel.ts': {
    imports: ['../index.ts'],
    breaks: ['core-not-through-its-barrel'],
  },
  'packages/core/src/reads-files.ts': { imports: ['node:fs'], breaks: ['core-is-pure'] },
  'packages/core/src/uses-library.ts': { imports: ['commander'], breaks: ['core-is-pure'] },
  'packages/core/src/uses-node.ts': { imports: ['@laureate/node'], breaks: ['core-is-pure'] },
  'packages/core/src/uses-scheme.ts': {
    imports: ['../../../schemes/a/a.json'],
    breaks: ['core-is-pure', 'data-is-read-never-imported'],
  },
  'packages/core/src/uses-test.ts': { imports: ['./result.test.ts'], breaks: ['tests-stay-tests'] },
  'packages/core/src/uses-nothing.ts': { imports: ['./nothing.ts'], breaks: ['core-is-pure', 'resolvable'] },
  // A cycle is told once, at the file where it is entered first.
  'packages/core/src/chicken.ts': { imports: ['./egg.ts'], breaks: ['no-cycles'] },
  'packages/core/src/egg.ts': { imports: ['./chicken.ts'], breaks: [] },
  'packages/core/src/type-chicken.ts': { imports: ['type ./type-egg.ts'], breaks: [] },
  'packages/core/src/type-egg.ts': { imports: ['./type-chicken.ts'], breaks: [] },
  'packages/locales/src/index.ts': { imports: ['intl-messageformat', 'type @laureate/core'], breaks: [] },
  'packages/locales/src/uses-core.ts': { imports: ['@laureate/core'], breaks: ['locales-are-words'] },
  'packages/locales/src/reads-files.ts': { imports: ['node:fs'], breaks: ['locales-are-words'] },
  'packages/node/src/index.ts': { imports: ['node:fs', '@laureate/core/result'], breaks: [] },
  'packages/node/src/uses-locales.ts': { imports: ['@laureate/locales'], breaks: ['node-implements-ports'] },
  'packages/node/src/uses-cli.ts': {
    imports: ['../../cli/src/main.ts'],
    breaks: ['nobody-imports-cli', 'node-implements-ports'],
  },
  'packages/tables/src/index.ts': { imports: ['node:fs', '@laureate/core', '@laureate/node'], breaks: [] },
  'packages/tables/src/uses-locales.ts': { imports: ['@laureate/locales'], breaks: ['tables-become-acts'] },
  'packages/cli/src/main.ts': {
    imports: [
      '@laureate/core',
      '@laureate/core/act/command',
      '@laureate/node',
      '@laureate/tables',
      '@laureate/locales',
      'commander',
    ],
    breaks: [],
  },
  'packages/cli/src/uses-tool.ts': {
    imports: ['../../../tools/a.ts'],
    breaks: ['data-is-read-never-imported'],
  },
  'packages/cli/src/uses-example.ts': {
    imports: ['../../../examples/a/generate.ts'],
    breaks: ['data-is-read-never-imported'],
  },
  'packages/cli/src/uses-test-tool.ts': { imports: ['fast-check'], breaks: ['ships-no-dev-dependency'] },
  'packages/cli/src/uses-server.ts': {
    imports: ['../../server/src/main.ts'],
    breaks: ['cli-imports-the-house'],
  },
  'packages/server/src/main.ts': { imports: [], breaks: [] },
  'tools/a.ts': { imports: ['@laureate/core'], breaks: [] },
  'tools/uses-cli.ts': { imports: ['../packages/cli/src/main.ts'], breaks: ['nobody-imports-cli'] },
  'examples/a/generate.ts': { imports: ['@laureate/core', '@laureate/node'], breaks: [] },
};

const importLine = (name: string, index: number) =>
  name.startsWith('type ')
    ? `import type * as t${index} from '${name.slice(5)}';\nexport type T${index} = typeof t${index};\n`
    : `import '${name}';\n`;

let root: string;

const write = (path: string, text: string) => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const link = (name: string, target: string) => {
  const path = join(root, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
};

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'laureate-walls-')));
  for (const [path, { imports }] of Object.entries(house)) {
    write(path, `${imports.map(importLine).join('')}export {};\n`);
  }
  write('schemes/a/a.json', '{}');
  for (const name of packages) {
    const exports = { '.': './src/index.ts', './*': './src/*.ts' };
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@laureate/${name}`, type: 'module', exports }),
    );
    link(`@laureate/${name}`, join(root, 'packages', name));
  }
  for (const name of ['zod', 'yaml', 'intl-messageformat', 'commander', 'fast-check']) {
    link(name, join(project, 'node_modules', name));
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

interface Summary {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

test('each wall is named for the file that breaks it, and for no other', () => {
  const config = join(project, '.dependency-cruiser.cjs');
  const folders = ['packages', 'tools', 'examples'];
  const { stdout } = spawnSync(process.execPath, [cruiser, '-T', 'json', '--config', config, ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });

  const { violations } = (JSON.parse(stdout) as Summary).summary;
  const broken = violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  const planted = Object.entries(house).flatMap(([path, { breaks }]) =>
    breaks.map((name) => `${path}: ${name}`),
  );

  expect([...new Set(broken)].sort()).toEqual(planted.sort());
});
