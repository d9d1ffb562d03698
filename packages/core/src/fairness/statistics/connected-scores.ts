import { byId } from '../../scoring/ranking.ts';

/** What one examiner gave one application, in any unit; a pair may occur more than once. */
export interface GivenScore {
  readonly application: string;
  readonly examiner: string;
  readonly score: number;
}

/** A score by the places of its application and examiner in the lists of a component. */
export interface PlacedScore {
  readonly application: number;
  readonly examiner: number;
  readonly score: number;
}

/**
 * Examiners and applications that hang together: from each one a chain of scores leads to every other. Only inside
 * such a component can examiners be told apart from applications; ids rise.
 */
export interface Component {
  readonly applications: readonly string[];
  readonly examiners: readonly string[];
  readonly scores: readonly PlacedScore[];
}

/** The connected components of a design, in an order that does not depend on the order of the scores. */
export function componentsOf(scores: readonly GivenScore[]): readonly Component[] {
  const sorted = [...scores].sort(
    (a, b) => byId(a.application, b.application) || byId(a.examiner, b.examiner) || a.score - b.score,
  );
  const above = new Map<string, string>();
  const top = (node: string): string => {
    let found = node;
    for (let next = above.get(found); next !== undefined; next = above.get(found)) {
      const skip = above.get(next);
      if (skip !== undefined) above.set(found, skip);
      found = next;
    }
    return found;
  };
  for (const { application, examiner } of sorted) {
    const [one, other] = [top(`a ${application}`), top(`e ${examiner}`)];
    if (one !== other) above.set(other, one);
  }
  const groups = new Map<string, GivenScore[]>();
  for (const score of sorted) {
    const key = top(`a ${score.application}`);
    const group = groups.get(key);
    if (group) group.push(score);
    else groups.set(key, [score]);
  }
  return [...groups.values()].map(placed);
}

function placed(scores: readonly GivenScore[]): Component {
  const applications = [...new Set(scores.map((score) => score.application))].sort(byId);
  const examiners = [...new Set(scores.map((score) => score.examiner))].sort(byId);
  const placeOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
  const [ofApplication, ofExaminer] = [placeOf(applications), placeOf(examiners)];
  return {
    applications,
    examiners,
    scores: scores.map(({ application, examiner, score }) => ({
      application: ofApplication.get(application) ?? 0,
      examiner: ofExaminer.get(examiner) ?? 0,
      score,
    })),
  };
}
