// @ts-check
// The language wall: code speaks English and knows no city and no article of a scheme.
// `node tools/check-words.js [root]`; prints file:line for each breach and exits 1.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ says: string, pattern: RegExp, inLocales: boolean }} Ban
 */

/** @type {Ban[]} */
const bans = [
  {
    says: 'Chinese text belongs in locales and schemes',
    pattern: /[\p{Script=Han}\u3001-\u3011\uff01-\uff1f]/u,
    inLocales: false,
  },
  {
    says: 'a city belongs in schemes and examples',
    pattern: /wuhan|yangquan|binzhou|武汉|阳泉|滨州/iu,
    inLocales: true,
  },
  {
    says: 'an article of a scheme belongs in scheme data',
    pattern: /第[^条\n]{1,12}条|\bart-\d/iu,
    inLocales: false,
  },
];

const isTest = (/** @type {string} */ file) =>
  file.endsWith('.test.ts') || file.split(sep).includes('testing');

/** @param {string} root @returns {string[]} the files of every packages/<name>/src, tests left out */
function listSources(root) {
  const packages = join(root, 'packages');
  if (!existsSync(packages)) return [];
  const sources = readdirSync(packages).map((name) => join(packages, name, 'src'));
  return sources
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
    )
    .map((file) => relative(root, file))
    .filter((file) => !isTest(file))
    .sort();
}

/** @param {string} root @param {string} file @returns {string[]} one line for each breach */
function findBreaches(root, file) {
  const inLocales = file.startsWith(join('packages', 'locales') + sep);
  const applied = bans.filter((ban) => ban.inLocales || !inLocales);
  const lines = [basename(file), ...readFileSync(join(root, file), 'utf8').split('\n')];
  return lines.flatMap((line, number) =>
    applied
      .filter((ban) => ban.pattern.test(line))
      .map((ban) => `${file}:${Math.max(number, 1)}: ${ban.says}: ${line.trim().slice(0, 80)}`),
  );
}

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const sources = listSources(root);
const breaches = sources.flatMap((file) => findBreaches(root, file));
for (const breach of breaches) console.error(breach);
console.log(`words: ${sources.length} files read, ${breaches.length} breaches`);
process.exitCode = breaches.length === 0 ? 0 : 1;
