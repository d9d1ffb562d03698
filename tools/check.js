// @ts-check
// `npm run check`: every habit of CONTRIBUTING.md, two steps at a time, all of them even if one fails.
// `npm run check -- --no-tests` leaves the unit tests out (`npm test` runs them too).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemeChecker = 'packages/cli/src/main.ts';

/**
 * Each step is a script of package.json; one that is `alone` uses both cores by itself.
 * @typedef {{ title: string, script: string, needs?: string, alone?: boolean }} Step
 * @typedef {{ title: string, outcome: 'ok' | 'FAILED' | 'skipped', seconds: number, note: string }} Result
 */

/** @type {Step[]} */
const steps = [
  { title: 'format and lint', script: 'lint' },
  { title: 'types', script: 'typecheck' },
  { title: 'walls', script: 'walls' },
  { title: 'dead code', script: 'dead-code' },
  { title: 'words', script: 'words' },
  { title: 'schemes', script: 'schemes', needs: schemeChecker },
  { title: 'unit tests', script: 'test:unit', alone: true },
];

/** @param {string} script @returns {Promise<{ code: number, output: string }>} */
function runScript(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {Step} step @returns {Promise<Result>} */
async function runStep(step) {
  const { title, script, needs } = step;
  if (needs && !existsSync(`${root}/${needs}`)) {
    const note = `${needs} does not exist yet`;
    console.log(`- ${title}: skipped, ${note}`);
    return { title, outcome: 'skipped', seconds: 0, note };
  }
  const start = performance.now();
  const { code, output } = await runScript(script);
  const seconds = (performance.now() - start) / 1000;
  const outcome = code === 0 ? 'ok' : 'FAILED';
  console.log(`- ${title}: ${outcome} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(`\n${stripVTControlCharacters(output).trimEnd()}\n`);
  return { title, outcome, seconds, note: code === 0 ? '' : `npm run ${script}` };
}

/** Runs the steps on two lanes and keeps their results in the order of the list. @param {Step[]} queue */
async function runOnTwoLanes(queue) {
  /** @type {Result[]} */
  const results = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < queue.length; index = next++) {
      const step = queue[index];
      if (step) results[index] = await runStep(step);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/** @param {Result[]} results @param {number} seconds */
function printSummary(results, seconds) {
  console.log('\nsummary');
  for (const { title, outcome, seconds: each, note } of results) {
    console.log(
      `  ${title.padEnd(16)} ${outcome.padEnd(8)} ${each.toFixed(1).padStart(6)} s  ${note}`.trimEnd(),
    );
  }
  const failed = results.filter((result) => result.outcome === 'FAILED').length;
  const verdict = failed === 0 ? 'all steps passed' : `${failed} of ${results.length} steps failed`;
  console.log(`check: ${verdict} in ${seconds.toFixed(1)} s`);
}

const start = performance.now();
const withTests = !process.argv.includes('--no-tests');
const results = await runOnTwoLanes(steps.filter((step) => !step.alone));
for (const step of steps.filter((step) => step.alone && withTests)) results.push(await runStep(step));
printSummary(results, (performance.now() - start) / 1000);
process.exitCode = results.some((result) => result.outcome === 'FAILED') ? 1 : 0;
