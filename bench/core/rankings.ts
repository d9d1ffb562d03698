import { rankingOf } from '../../packages/core/src/round/composite/ranking-of.ts';
import { type Finding, plain } from '../measure/findings.ts';
import { growthOf } from '../measure/samples.ts';
import { medianSpent, milliseconds, type Times, timesAsLong, timesOf } from '../measure/side-by-side.ts';
import type { CorePart } from './core-part.ts';
import { ScoredRound, track } from './scored-round.ts';

const part = 'ranking';
const works = { first: 'composite ranking', again: 'the same, with a ranking on record' } as const;
type Name = keyof typeof works;

interface Key {
  readonly id: string;
  readonly score: number;
}

const byScore = (one: Key, other: Key): number =>
  other.score - one.score || (one.id < other.id ? -1 : Number(one.id > other.id));

/** The keys of a ranking, scores as plain numbers, in the order of filing. */
function keysOf(round: ScoredRound): Key[] {
  const numberOf = (text: string): number => {
    const [above = '0', below = '1'] = text.split('/');
    return Number(above) / Number(below);
  };
  return rankingOf(round.ground, track)
    .map(({ case: id, score }) => ({ id, score: numberOf(score ?? '0') }))
    .sort((one, other) => Number(one.id.slice(2)) - Number(other.id.slice(2)));
}

async function measured(applications: number, repeats: number): Promise<Times<Name | 'sort'>> {
  const fresh = new ScoredRound(applications);
  const ranked = new ScoredRound(applications);
  const rows = rankingOf(ranked.ground, track);
  if (rows.some(({ rank }) => rank === undefined)) throw new Error('a case has no rank');
  ranked.drawUp(rows);
  const keys = keysOf(fresh);
  return timesOf(
    {
      sort: () => [...keys].sort(byScore),
      first: () => rankingOf(fresh.ground, track),
      again: () => rankingOf(ranked.ground, track),
    },
    { repeats },
  );
}

/** Composites of a track from its scorebooks and their ranking, beside a plain sort of the same scores and ids. */
export const rankings: CorePart = async ({ ranked, repeats }, tell) => {
  const points: Record<Name, { size: number; cost: number }[]> = { first: [], again: [] };
  const names = Object.keys(works) as Name[];
  for (const size of ranked) {
    const times = await measured(size, repeats);
    for (const name of names) {
      points[name].push({ size, cost: medianSpent(times[name]) });
      const finding: Finding = {
        part,
        what: `${works[name]}, ${plain(size)} applications`,
        ours: milliseconds(times[name]),
        against: `${milliseconds(times.sort)} to sort the keys`,
        ...timesAsLong(times[name], times.sort),
      };
      tell(finding);
    }
  }
  for (const name of names)
    tell({
      part,
      what: `growth of ${works[name]}`,
      ours: `applications ^ ${plain(growthOf(points[name]), 2)}`,
    });
};
