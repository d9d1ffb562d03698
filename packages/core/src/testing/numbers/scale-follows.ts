import type { Track } from '../../scheme/model/cited.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { bandOf, type Standard } from '../../scoring/index.ts';
import { type Follows, type FollowsByNumber, refused } from './follows.ts';
import { writtenAt } from './scheme-numbers.ts';
import type { Probe } from './story-probe.ts';
import { given, individual, type Tried } from './tried-case.ts';
import type { Band, Group, Written } from './written-standard.ts';

/** The problem of a standard whose numbers no longer fit together. */
const unsound = 'standard-problem';

// --- the scale: values at its ends and between its steps

export function scaleFollows(standard: Written, tried: Tried): FollowsByNumber {
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

/** The border between a band and the next one step lower or higher: the value at it changes bands. */
export function bandFollows(standard: Written, track: Track, step: number): FollowsByNumber {
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
        along: next ? { [name(next, 'from')]: band.to } : { [`${standard.id}: scale.to`]: band.to - step },
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
export function bandsOfYears(standard: Written): FollowsByNumber {
  const bands = writtenAt(`${standard.id}: bands`) as Band[];
  const openAt: Readonly<Record<string, string>> = {
    b30: '2016-04-01',
    b50: '2014-01-01',
    b70: '2009-01-01',
  };
  return Object.fromEntries(
    bands.slice(0, -1).flatMap((band, index): [string, Follows][] => {
      const next = bands[index + 1] ?? band;
      const border = next.from;
      const lower = `${standard.id}: bands.${band.id}.to`;
      const upper = `${standard.id}: bands.${next.id}.from`;
      const person = individual('front-line-worker', 'front-line-work', openAt[band.id]);
      const follows = {
        probe: given(person, { '*': 50, 'f2.1': border }),
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

export function yearsFollows(standard: Written, group: Group, division: string): FollowsByNumber {
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
          probe: given(person, { '*': 50, [item.id]: top }),
          before: 'done',
          after: refused('above-years-ceiling'),
        },
      ];
    }),
  );
}
