import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const passing = `test('passes', () => expect(1).toBe(1));`;
const failing = `test('fails', () => expect(1).toBe(2));`;
const skipped = `test.skip('is skipped', () => expect(1).toBe(2));`;
let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'laureate-run-tests-')));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(project, 'node_modules/vitest'), join(root, 'node_modules/vitest'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const runTests = (files: Record<string, string>, ...more: string[]) => {
  for (const [name, body] of Object.entries(files)) {
    writeFileSync(join(root, name), `import { afterAll, expect, test } from 'vitest';\n${body}\n`);
  }
  // This test runs inside vitest, whose variables must not reach the run that it starts.
  const outside = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV)/.test(name));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(project, 'tools/run-tests.js'), '--root', root, ...more],
    { encoding: 'utf8', env: Object.fromEntries(outside) },
  );
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
};

test('only passed tests end well', () => {
  expect(runTests({ 'a.test.ts': passing + passing.replace('passes', 'passes too') })).toEqual({
    status: 0,
    lastLine: '2 passed, 0 failed',
  });
});

test('failed and skipped tests and files that cannot be imported are counted', () => {
  const files = {
    'a.test.ts': `${passing}\n${failing}\n${skipped}`,
    'b.test.ts': `import './nothing.ts';\n${passing}`,
  };

  expect(runTests(files)).toEqual({ status: 1, lastLine: '1 passed, 2 failed, 1 skipped' });
});

test('a hook that breaks after its tests passed is a failure', () => {
  const hook = `afterAll(() => { throw new Error('broken'); });`;

  expect(runTests({ 'a.test.ts': `${hook}\n${passing}` })).toEqual({
    status: 1,
    lastLine: '1 passed, 1 failed',
  });
});

test('an error outside the tests counts as one failure', () => {
  const loose = 'void Promise.reject(new Error("loose"));';

  expect(runTests({ 'a.test.ts': `${loose}\n${passing}` })).toEqual({
    status: 1,
    lastLine: '1 passed, 1 failed',
  });
});

test('no tests at all end badly', () => {
  expect(runTests({})).toEqual({ status: 1, lastLine: '0 passed, 0 failed' });
  expect(runTests({}, '--passWithNoTests')).toEqual({ status: 1, lastLine: '0 passed, 0 failed' });
});

test('further arguments reach vitest', () => {
  const files = { 'a.test.ts': `${passing}\n${failing}` };

  expect(runTests(files, '--testNamePattern', 'passes')).toEqual({
    status: 0,
    lastLine: '1 passed, 0 failed, 1 skipped',
  });
});
