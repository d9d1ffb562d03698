import type { AssignmentGround } from './ground.ts';

/** How many candidates a case starts with, beside those who may lead and experts. */
const candidatesPerSeat = 5;
const leastCandidates = 20;

/**
 * The pairs a search starts with: for each case the best fits, the best of those who may lead, and the best experts.
 * Which pairs these are has no bearing on the result: the search widens until prices show that no other pair matters.
 */
export function bestPairs(ground: AssignmentGround): number[] {
  const { problem, examiners, cases, fits, allowed, isExpert } = ground;
  const many = Math.max(leastCandidates, problem.size * candidatesPerSeat);
  const chosen = new Set<number>();
  for (let c = 0; c < cases; c += 1) {
    const ranked = Array.from({ length: examiners }, (_, e) => e * cases + c)
      .filter((pair) => allowed[pair] === 1)
      .sort((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0) || a - b);
    const leaders = ranked.filter((pair) => problem.examiners[Math.floor(pair / cases)]?.mayLead);
    const experts = ranked.filter((pair) => isExpert[pair] === 1);
    const best = [
      ...ranked.slice(0, many),
      ...leaders.slice(0, problem.size),
      ...experts.slice(0, problem.size),
    ];
    for (const pair of best) chosen.add(pair);
  }
  return [...chosen].sort((a, b) => a - b);
}
