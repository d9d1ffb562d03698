import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterEach, expect, test } from 'vitest';
import { readYaml } from '../packages/core/src/scheme/source/yaml-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const yamlValue = (text: string): unknown => readYaml({ path: 'a.yaml', text }).value;

/** The schemas and what schemes share, with one scheme. */
function copyOfSchemas(): string {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  folders.push(folder);
  const others = ['wuhan-draft1', 'yangquan-2021', 'binzhou-2018', 'hushan-district'];
  cpSync(join(root, 'schemes'), join(folder, 'schemes'), {
    recursive: true,
    filter: (path) => !others.includes(basename(path)),
  });
  return folder;
}

function generate(...given: string[]) {
  const tsx = join(root, 'node_modules/.bin/tsx');
  const { status, stdout } = spawnSync(tsx, ['tools/generate.ts', ...given], { cwd: root, encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

test('the generated files are fresh', () => {
  const { status, lines } = generate('--check');

  expect(lines).toEqual([expect.stringMatching(/^generate: \d+ files, 0 stale$/)]);
  expect(status).toBe(0);
});

test('a stale file is named, and written when asked', () => {
  const folder = copyOfSchemas();
  appendFileSync(join(folder, 'schemes/scheme.schema.json'), ' ');

  const before = generate('--check', folder);
  const written = generate(folder);
  const after = generate('--check', folder);

  expect(before.status).toBe(1);
  expect(before.lines).toContain('stale: schemes/scheme.schema.json');
  expect(before.lines).not.toContain('stale: schemes/articles.schema.json');
  expect(written.lines).toContain('written: schemes/scheme.schema.json');
  expect(after.status).toBe(0);
});

test.each([
  ['scheme', 'wuhan-draft2/scheme.yaml'],
  ['articles', 'wuhan-draft2/articles.yaml'],
  ['standard', 'standards/gbt-19580-2012.yaml'],
  ['standard', 'standards/wuhan-individual-draft2.yaml'],
])('an editor with the schema of a %s finds nothing wrong in %s', (name, file) => {
  const schema = JSON.parse(readFileSync(join(root, `schemes/${name}.schema.json`), 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  validate(yamlValue(readFileSync(join(root, 'schemes', file), 'utf8')));

  expect(validate.errors).toBeNull();
});

test('an editor with the schema of a scheme marks a rule without a citation', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemes/scheme.schema.json'), 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  const text = readFileSync(join(root, 'schemes/wuhan-draft2/scheme.yaml'), 'utf8');

  validate(yamlValue(text.replace('fees: { value: none, cites: [art-4] }', 'fees: { value: none }')));

  expect(validate.errors?.map(({ instancePath, message }) => ({ instancePath, message }))).toEqual([
    { instancePath: '/fees', message: "must have required property 'cites'" },
  ]);
});
