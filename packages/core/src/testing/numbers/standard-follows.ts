import type { FollowsByNumber } from './follows.ts';
import { groupFollows, itemFollows, moved, totalFollows } from './points-follows.ts';
import { ranked } from './ranked-score.ts';
import { bandFollows, bandsOfYears, scaleFollows, yearsFollows } from './scale-follows.ts';
import { type Changes, written } from './scheme-numbers.ts';
import { individual, organisation } from './tried-case.ts';
import type { Written } from './written-standard.ts';

const standardOf = (id: string): Written => written.get(id) as Written;

function organisationFollows(): FollowsByNumber {
  const standard = standardOf('gbt-19580-2012');
  const { groups } = standard;
  const [first] = groups;
  if (!first) throw new Error('a standard without groups');
  return {
    ...totalFollows(standard, 'organisation', {
      probe: ranked('O-1', 'rank-organisations'),
      percent: 75,
      along: moved(standard, first, 10),
    }),
    ...scaleFollows(standard, organisation),
    ...bandFollows(standard, 'organisation', 5),
    ...Object.assign(
      {},
      ...groups.map((group, index) => {
        const other = groups[(index + 1) % groups.length] ?? first;
        const along = moved(standard, other, -1);
        return {
          ...groupFollows(standard, group, { tried: organisation, along }),
          ...itemFollows(standard, group, organisation),
        };
      }),
    ),
  };
}

const workOf: Readonly<Record<string, string>> = {
  'front-line-worker': 'front-line-work',
  'quality-manager': 'quality-management',
  scholar: 'quality-theory-research',
};

function individualFollows(): FollowsByNumber {
  const standard = standardOf('wuhan-individual-draft2');
  const [basic, ...own] = standard.groups;
  if (!basic) throw new Error('a standard without groups');
  const worker = individual('front-line-worker', 'front-line-work');
  const ofOwn = (by: number): Changes => Object.assign({}, ...own.map((group) => moved(standard, group, by)));
  return {
    ...totalFollows(standard, 'individual', {
      probe: ranked('I-1', 'ranked'),
      percent: 90,
      along: moved(standard, basic, 10),
    }),
    ...scaleFollows(standard, worker),
    ...bandFollows(standard, 'individual', 5),
    ...bandsOfYears(standard),
    ...groupFollows(standard, basic, { tried: worker, along: ofOwn(-1) }),
    ...itemFollows(standard, basic, worker),
    ...Object.assign(
      {},
      ...own.map((group) => {
        const division = standard.divisions?.find(({ groups }) => groups.includes(group.id))?.id ?? '';
        const tried = individual(division, workOf[division] ?? '');
        const along = { ...ofOwn(1), ...moved(standard, basic, -1) };
        return {
          ...groupFollows(standard, group, { tried, along }),
          ...itemFollows(standard, group, tried),
          ...yearsFollows(standard, group, division),
        };
      }),
    ),
  };
}

/** How each number of the standards, and each number of the scheme that repeats their totals, is shown to rule. */
export const standardFollows: FollowsByNumber = { ...organisationFollows(), ...individualFollows() };
