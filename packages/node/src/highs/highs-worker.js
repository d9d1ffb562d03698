// @ts-check
// The solver's own thread: takes a model, answers its optimum. Plain JavaScript, because Node 20 starts no thread from TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';

/**
 * @typedef {import('@laureate/core').LinearModel} LinearModel
 * @typedef {import('@laureate/core').ModelAnswer} ModelAnswer
 */

const { seconds } = /** @type {{ seconds: number }} */ (workerData);
const highs = await loadHighs();

/** One thread, a fixed seed, and whole-number answers within less than one of the optimum: the same model, the same answer. */
const options = {
  output_flag: false,
  random_seed: 1,
  mip_rel_gap: 0,
  mip_abs_gap: 0.999,
};

/** @param {LinearModel} model */
const dataOf = (model) => ({
  numCols: model.cost.length,
  numRows: model.rowLower.length,
  sense: highs.constants.objectiveSense.maximize,
  colCost: model.cost,
  colLower: model.lower,
  colUpper: model.upper,
  rowLower: model.rowLower,
  rowUpper: model.rowUpper,
  matrix: {
    format: /** @type {const} */ ('csr'),
    numRows: model.rowLower.length,
    numCols: model.cost.length,
    starts: model.starts,
    indices: model.indices,
    values: model.values,
  },
  ...(model.whole.includes(1) ? { integrality: Int32Array.from(model.whole) } : {}),
});

/** @param {LinearModel} model @returns {ModelAnswer} */
function solve(model) {
  const { modelStatus } = highs.constants;
  return highs.withModel(dataOf(model), (instance) => {
    instance.options.set({ ...options, time_limit: seconds });
    instance.run();
    const status = instance.getModelStatus();
    if (status === modelStatus.optimal) {
      const { colValue, rowDual } = instance.getSolution();
      return { status: 'optimal', columns: colValue, rowDuals: rowDual };
    }
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return { status: 'infeasible' };
    return { status: 'stopped', because: status === modelStatus.timeLimit ? 'time' : 'fault' };
  });
}

parentPort?.on('message', (/** @type {LinearModel} */ model) => parentPort?.postMessage(solve(model)));
