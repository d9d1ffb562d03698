import type { ActRow } from '../../scenario/act-row.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { bandOf, type Standard } from '../../scoring/index.ts';
import type { Follows, FollowsByNumber } from './follows.ts';
import { type Changes, written, writtenAt } from './scheme-numbers.ts';
import { act, outcomeOf, type Probe } from './story-probe.ts';

const refused = (...kinds: string[]) => ({ refused: kinds });
const unsound = 'standard-problem';

/** The case of the story that a standard's numbers are tried on, and who sits on its panel. */
interface Tried {
  readonly case: string;
  readonly panel: readonly string[];
  readonly change?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const organisation: Tried = { case: 'O-1', panel: ['ex-1', 'ex-2', 'ex-3'] };

/** A person of a division with years of its kind of work since a day. */
const individual = (division: string, work: string, since = '2000-01-01'): Tried => ({
  case: 'I-1',
  panel: ['ex-4', 'ex-5', 'ex-6'],
  change: {
    'file-I-1': {
      division,
      claims: [
        { fact: 'conduct', value: { shape: 'statement', evidence: ['conduct'] } },
        { fact: 'skill-and-contribution', value: { shape: 'statement', evidence: ['skill'] } },
        { fact: work, value: { shape: 'periods', periods: [{ from: since }] } },
      ],
    },
  },
});

type Values = Readonly<Record<string, number>>;

const sheet = (tried: Tried, examiner: string, values: Values): ActRow =>
  act({
    on: '2026-05-12',
    do: 'submit-score-sheet',
    by: `${examiner} as examiner`,
    with: { case: tried.case, stage: 'document-review', values },
  });

/** The confirmed score, in hundredths of a point as text, when all examiners give the same. */
const scoreOf = (tried: Tried, values: Values): Probe => {
  const { change = {}, panel } = tried;
  const confirm = act({
    do: 'confirm-scorebook',
    by: `${panel[0]} as panel-leader`,
    with: { case: tried.case, stage: 'document-review', report: 'report' },
  });
  const acts = [...panel.map((examiner) => sheet(tried, examiner, values)), confirm];
  return outcomeOf({ until: 'panels-ready', change, acts }, ({ score }) => score);
};

/** Whether a value may be given, or what `read` finds in the sheet. */
const given = (tried: Tried, values: Values, read?: Parameters<typeof outcomeOf>[1]): Probe => {
  const { change = {}, panel } = tried;
  return outcomeOf({ until: 'panels-ready', change, acts: [sheet(tried, panel[0] ?? '', values)] }, read);
};

// --- points: a value of 100 for some items and 50 for the others weighs them by their points

const high = 100;
const low = 50;
const scoreText = (total: number, points: number): string => `${low * total + (high - low) * points}`;
const highFor = (items: readonly string[]): Values => ({
  '*': low,
  ...Object.fromEntries(items.map((item) => [item, high])),
});

interface Written {
  readonly id: string;
  readonly total: number;
  readonly divisions?: readonly { readonly id: string; readonly groups: readonly string[] }[];
  readonly groups: readonly Group[];
}
interface Group {
  readonly id: string;
  readonly points: number;
  readonly items: readonly {
    readonly id: string;
    readonly points: number;
    readonly years?: { readonly of: string };
  }[];
}

const at = (standard: Written, group: Group, item?: string): string =>
  `${standard.id}: groups.${group.id}${item === undefined ? '' : `.items.${item}`}.points`;

/** One point more for an item and one less for its neighbour. */
function itemFollows(standard: Written, group: Group, tried: Tried): FollowsByNumber {
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
const moved = (standard: Written, group: Group, by: number): Changes => ({
  [at(standard, group)]: group.points + by,
  [at(standard, group, group.items[0]?.id)]: (group.items[0]?.points ?? 0) + by,
});

/** One point more for a group, and one less for each group that takes its place in the total. */
function groupFollows(
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

/** Ten points more in all: the whole that a full score is, which the track and each threshold name as well. */
function totalFollows(
  standard: Written,
  track: Track,
  { tried, along }: { readonly tried: Tried; readonly along: Changes },
): FollowsByNumber {
  const own = `${standard.id}: total`;
  const ofTrack = `scheme: tracks.${track}.standard.total`;
  const ofThreshold = `scheme: grades.award.threshold.${track}.of`;
  const to = standard.total + 10;
  const together = { [own]: to, [ofTrack]: to, [ofThreshold]: to, ...along };
  const follows: Follows = {
    to,
    along: together,
    probe: scoreOf(tried, { '*': 100 }),
    before: `${standard.total * 100}`,
    after: `${to * 100}`,
  };
  return {
    [own]: { ...follows, alone: unsound },
    [ofTrack]: { ...follows, alone: 'total-unlike-standard' },
    [ofThreshold]: { ...follows, alone: 'total-unlike-standard' },
  };
}

// --- the scale: values at its ends and between its steps

function scaleFollows(standard: Written, tried: Tried): FollowsByNumber {
  const scale = writtenAt(`${standard.id}: scale`) as { from: number; to: number; step: number };
  const gone = (value: number): Pick<Follows, 'probe' | 'before' | 'after'> => ({
    probe: given(tried, { '*': value }),
    before: 'done',
    after: refused('off-the-scale'),
  });
  return {
    [`${standard.id}: scale.from`]: { to: scale.from + scale.step, ...gone(scale.from) },
    [`${standard.id}: scale.to`]: { to: scale.to - scale.step, ...gone(scale.to) },
    [`${standard.id}: scale.step`]: { to: scale.step * 2, ...gone(scale.from + scale.step) },
  };
}

// --- bands: which band a value lies in, and where years of work decide, whether it may be given

const bandIn =
  (track: Track, value: number): Probe =>
  (scheme: Scheme) =>
    bandOf(scheme.standardOf(track) as Standard, value)?.id;

interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The border between a band and the next one step lower or higher: the value at it changes bands. */
function bandFollows(standard: Written, track: Track, step: number): FollowsByNumber {
  const bands = writtenAt(`${standard.id}: bands`) as Band[];
  const name = (band: Band, end: 'from' | 'to') => `${standard.id}: bands.${band.id}.${end}`;
  return Object.fromEntries(
    bands.flatMap((band, index): [string, Follows][] => {
      const next = bands[index + 1];
      const previous = bands[index - 1];
      const lower: Follows = {
        to: band.from + step,
        along: previous
          ? { [name(previous, 'to')]: band.from }
          : { [`${standard.id}: scale.from`]: band.from + step },
        probe: bandIn(track, band.from),
        before: band.id,
        after: previous?.id,
        alone: unsound,
      };
      const upper: Follows = {
        to: band.to - step,
        along: next
          ? { [name(next, 'from')]: band.to }
          : { [`${standard.id}: scale.to`]: band.to - step },
        probe: bandIn(track, band.to),
        before: band.id,
        after: next?.id,
        alone: unsound,
      };
      return [
        [name(band, 'from'), lower],
        [name(band, 'to'), upper],
      ];
    }),
  );
}

/** The lowest value of a band that so many years do not open: refused until the band below reaches up to it. */
function bandsOfYears(standard: Written): FollowsByNumber {
  const bands = writtenAt(`${standard.id}: bands`) as Band[];
  const openAt: Readonly<Record<string, string>> = { b30: '2016-04-01', b50: '2014-01-01', b70: '2009-01-01' };
  return Object.fromEntries(
    bands.slice(0, -1).flatMap((band, index): [string, Follows][] => {
      const next = bands[index + 1] ?? band;
      const border = next.from;
      const lower = `${standard.id}: bands.${band.id}.to`;
      const upper = `${standard.id}: bands.${next.id}.from`;
      const person = individual('front-line-worker', 'front-line-work', openAt[band.id]);
      const follows = {
        probe: given(person, { '*': low, 'f2.1': border }),
        before: refused('above-years-ceiling'),
        after: 'done',
        alone: unsound,
      };
      return [
        [lower, { ...follows, to: border, along: { [upper]: border + 5 } }],
        [upper, { ...follows, to: border + 5, along: { [lower]: border } }],
      ];
    }),
  );
}

// --- years that open a band: someone with exactly so many

const beginning = (years: number): string => `${2026 - years}-03-31`;

function yearsFollows(standard: Written, group: Group, division: string): FollowsByNumber {
  const item = group.items.find(({ years }) => years !== undefined);
  if (!item?.years) return {};
  const { of } = item.years;
  const path = `${standard.id}: groups.${group.id}.items.${item.id}.years.bands`;
  const entries = writtenAt(path) as { band: string; from: number }[];
  const bands = writtenAt(`${standard.id}: bands`) as Band[];
  return Object.fromEntries(
    entries.map(({ band, from }, index): [string, Follows] => {
      const name = `${path}.${index}.from`;
      if (index === 0) {
        const person = individual(division, of, beginning(from - 1));
        const flags = given(person, { '*': 30 }, ({ yearsFlags }) => yearsFlags);
        return [name, { to: from - 1, probe: flags, before: [item.id], after: [] }];
      }
      const top = bands.find(({ id }) => id === band)?.to ?? 0;
      const person = individual(division, of, beginning(from));
      return [
        name,
        {
          to: from + 1,
          probe: given(person, { '*': low, [item.id]: top }),
          before: 'done',
          after: refused('above-years-ceiling'),
        },
      ];
    }),
  );
}

const standardOf = (id: string): Written => written.get(id) as Written;

function organisationFollows(): FollowsByNumber {
  const standard = standardOf('gbt-19580-2012');
  const { groups } = standard;
  const [first] = groups;
  if (!first) throw new Error('a standard without groups');
  return {
    ...totalFollows(standard, 'organisation', { tried: organisation, along: moved(standard, first, 10) }),
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
    ...totalFollows(standard, 'individual', { tried: worker, along: moved(standard, basic, 10) }),
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
