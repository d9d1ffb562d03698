// @ts-check
// `npm test [-- vitest arguments]`: runs the tests and says last how many passed and failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countLine, countTests, isGood } from './count-tests.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests leave much behind them at once: with more room for it a tenth of their time is saved. */
const youngSpace = '--max-semi-space-size=64';

/** @param {string} resultsFile @returns {Promise<number>} the exit code of vitest */
function runVitest(resultsFile) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  const child = spawn(process.execPath, [youngSpace, vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {string} resultsFile @returns {unknown} nothing, if vitest stopped before it wrote results */
function readResults(resultsFile) {
  try {
    return JSON.parse(readFileSync(resultsFile, 'utf8'));
  } catch {
    return undefined;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'laureate-tests-'));
try {
  const resultsFile = join(folder, 'results.json');
  const code = await runVitest(resultsFile);
  const count = countTests(readResults(resultsFile), root);
  for (const suite of count.failedSuites) console.log(`failed outside its tests: ${suite}`);
  if (code !== 0 && isGood(count)) {
    console.log(`vitest ended with code ${code}: an error outside the tests, counted as one failure`);
    count.failed = 1;
  }
  process.exitCode = isGood(count) ? 0 : 1;
  console.log(countLine(count));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
