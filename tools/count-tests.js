// @ts-check
import { relative } from 'node:path';

/**
 * The parts of vitest's JSON results that are counted.
 * @typedef {{ status: string }} Assertion
 * @typedef {{ name: string, status: string, assertionResults: Assertion[] }} Suite
 * @typedef {{ passed: number, failed: number, skipped: number, failedSuites: string[] }} Count
 */

/** A file that failed although none of its tests did (import error, broken hook) counts as one failure. */
const failedOutsideTests = (/** @type {Suite} */ suite) =>
  suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed');

/**
 * Counts tests one by one; `results` is vitest's JSON, or nothing if it never came to be.
 * @param {unknown} results @param {string} root the folder that file names are told from @returns {Count}
 */
export function countTests(results, root) {
  const suites = /** @type {{ testResults?: Suite[] } | undefined} */ (results)?.testResults ?? [];
  const tests = suites.flatMap((suite) => suite.assertionResults);
  const failedSuites = suites.filter(failedOutsideTests).map((suite) => relative(root, suite.name));
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  return {
    passed,
    failed: failed + failedSuites.length,
    skipped: tests.length - passed - failed,
    failedSuites,
  };
}

/** No tests at all is not good. @param {Count} count */
export const isGood = (count) => count.failed === 0 && count.passed > 0;

/** @param {Count} count @returns {string} `N passed, N failed` and `, N skipped` if any */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
