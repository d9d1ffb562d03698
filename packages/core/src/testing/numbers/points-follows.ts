import type { Track } from '../../scheme/model/cited.ts';
import type { Follows, FollowsByNumber } from './follows.ts';
import type { Changes } from './scheme-numbers.ts';
import type { Probe } from './story-probe.ts';
import { scoreOf, type Tried, type Values } from './tried-case.ts';
import type { Group, Written } from './written-standard.ts';

/** The problem of a standard whose numbers no longer fit together. */
const unsound = 'standard-problem';

/** A value of 100 for some items and 50 for the others weighs them by their points. */
const high = 100;
const low = 50;
const scoreText = (total: number, points: number): string => `${low * total + (high - low) * points}`;
const highFor = (items: readonly string[]): Values => ({
  '*': low,
  ...Object.fromEntries(items.map((item) => [item, high])),
});

const at = (standard: Written, group: Group, item?: string): string =>
  `${standard.id}: groups.${group.id}${item === undefined ? '' : `.items.${item}`}.points`;

/** One point more for an item and one less for its neighbour. */
export function itemFollows(standard: Written, group: Group, tried: Tried): FollowsByNumber {
  return Object.fromEntries(
    group.items.map(({ id, points }, index) => {
      const neighbour = group.items[(index + 1) % group.items.length];
      if (!neighbour || neighbour.id === id) throw new Error(`group ${group.id} has one item only`);
      const follows: Follows = {
        to: points + 1,
        along: { [at(standard, group, neighbour.id)]: neighbour.points - 1 },
        probe: scoreOf(tried, highFor([id])),
        before: scoreText(standard.total, points),
        after: scoreText(standard.total, points + 1),
        alone: unsound,
      };
      return [at(standard, group, id), follows];
    }),
  );
}

/** A group with its first item raised or lowered by so many points. */
export const moved = (standard: Written, group: Group, by: number): Changes => ({
  [at(standard, group)]: group.points + by,
  [at(standard, group, group.items[0]?.id)]: (group.items[0]?.points ?? 0) + by,
});

/** One point more for a group, and one less for each group that takes its place in the total. */
export function groupFollows(
  standard: Written,
  group: Group,
  { tried, along }: { readonly tried: Tried; readonly along: Changes },
): FollowsByNumber {
  const items = group.items.map(({ id }) => id);
  return {
    [at(standard, group)]: {
      to: group.points + 1,
      along: { ...moved(standard, group, 1), ...along },
      probe: scoreOf(tried, highFor(items)),
      before: scoreText(standard.total, group.points),
      after: scoreText(standard.total, group.points + 1),
      alone: unsound,
    },
  };
}

/** Ten points more in all: the whole that a score is of, which the track and each threshold name as well. */
export function totalFollows(
  standard: Written,
  track: Track,
  {
    along,
    percent,
    ...rest
  }: {
    /** The ranking of the story, and what its best case is given for every item. */
    readonly probe: Probe;
    readonly percent: number;
    readonly along: Changes;
  },
): FollowsByNumber {
  const own = `${standard.id}: total`;
  const ofTrack = `scheme: tracks.${track}.standard.total`;
  const ofThreshold = `scheme: grades.award.threshold.${track}.of`;
  const to = standard.total + 10;
  const follows: Follows = {
    ...rest,
    to,
    along: { [own]: to, [ofTrack]: to, [ofThreshold]: to, ...along },
    before: `${standard.total * percent}`,
    after: `${to * percent}`,
  };
  return {
    [own]: { ...follows, alone: unsound },
    [ofTrack]: { ...follows, alone: 'total-unlike-standard' },
    [ofThreshold]: { ...follows, alone: 'total-unlike-standard' },
  };
}
