import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('./check-words.js', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laureate-words-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const check = (path: string, text: string) => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { status, stderr } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
  return { status, breaches: stderr.split('\n').filter((line) => line !== '') };
};

test.each([
  ['core', "const a = 1;\nconst b = '评审';", 'Chinese text belongs in locales and schemes'],
  ['core', "\nconst stop = '。';", 'Chinese text belongs in locales and schemes'],
  ['cli', '\n// as Wuhan wants it', 'a city belongs in schemes and examples'],
  ['locales', "\nconst title = '滨州市';", 'a city belongs in schemes and examples'],
  ['node', '\n// see art-12', 'an article of a scheme belongs in scheme data'],
])('packages/%s: %j is a breach on line 2', (name, text, says) => {
  const { status, breaches } = check(`packages/${name}/src/room/a.ts`, text);

  expect(status).toBe(1);
  expect(breaches).toHaveLength(1);
  expect(breaches[0]).toContain(`packages/${name}/src/room/a.ts:2: ${says}`);
});

test('a city in the name of a file is a breach', () => {
  expect(check('packages/core/src/binzhou-terms.ts', '').status).toBe(1);
});

test.each([
  ['packages/core/src/a.ts', '// part-1 and chart-2 of Civil Code art. 201, a line — and a dash'],
  ['packages/core/src/a.test.ts', "// art-3\nconst city = '武汉';"],
  ['packages/locales/src/zh-cn.ts', "const cited = '第{number}条：评审';"],
  ['examples/wuhan-draft2/round.yaml', 'title: 武汉'],
])('%s may say %j', (path, text) => {
  expect(check(path, text)).toEqual({ status: 0, breaches: [] });
});
