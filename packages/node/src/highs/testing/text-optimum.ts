import loadHighs from 'highs';

let loaded: ReturnType<typeof loadHighs> | undefined;

/** The optimum that the solver alone finds for a model in CPLEX LP format; throws where there is none. */
export async function textOptimum(text: string): Promise<number> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const answer = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
  if (answer.Status !== 'Optimal') throw new Error(answer.Status);
  const goal = answer.ObjectiveValue;
  return Math.abs(goal - Math.round(goal)) < 1e-5 ? Math.round(goal) : goal;
}
