import { type FollowsByNumber, refused } from './follows.ts';
import { outcomeOf, type Probe, seenIn, storyRow } from './story-probe.ts';

const citizen = { person: 'citizen', role: 'public' } as const;

const versionPlanned = outcomeOf({ until: 'period-opened', acts: [storyRow('round-planned')] });

const validityShown = (read: (validity: never) => unknown): Probe =>
  seenIn(
    { until: 'round-planned' },
    {
      name: 'programme',
      viewer: citizen,
      query: { programme: 'wuhan-mayor-quality-award' },
      on: '2026-03-02',
    },
    (answer: { schemes: { validity: never }[] }) => answer.schemes.map(({ validity }) => read(validity)),
  );

const ofScheme: FollowsByNumber = {
  'scheme: version': {
    to: 2,
    probe: versionPlanned,
    before: 'done',
    after: refused('round-scheme-not-adopted'),
  },
  'scheme: validity.entersAfter.value': {
    to: 31,
    probe: validityShown(({ entersAfter }: { entersAfter: { value: number } }) => entersAfter.value),
    before: [30],
    after: [31],
  },
  'scheme: validity.lasts.value': {
    to: 4,
    probe: validityShown(({ lasts }: { lasts: { value: number } }) => lasts.value),
    before: [5],
    after: [4],
  },
};

const periodOf = (to: string): Probe =>
  outcomeOf({ until: 'cultivated', acts: [storyRow('period-opened', { to })] });

interface Placed {
  readonly grade: string;
  readonly track: string;
  readonly places: number;
}

const approvedPlaces = storyRow('period-opened').with.approvedPlaces as Placed[];

/** Whether so many places can be approved for a grade and track. */
const placesApproved = (grade: string, track: string, places: number): Probe => {
  const changed = approvedPlaces.map((entry) =>
    entry.grade === grade && entry.track === track ? { ...entry, places } : entry,
  );
  return outcomeOf({
    until: 'cultivated',
    acts: [storyRow('period-opened', { approvedPlaces: changed })],
  });
};

const secondRound = outcomeOf({
  until: 'round-planned',
  acts: [{ ...storyRow('round-planned'), in: 'r2' }],
});

const placesOfRound = outcomeOf({ until: 'period-opened', acts: [storyRow('round-planned')] }, ({ places }) =>
  (places as { forThisRound: number }[]).map((entry) => entry.forThisRound),
);

const ofPeriod: FollowsByNumber = {
  'scheme: period.length.value': {
    to: 4,
    probe: periodOf('2030-12-31'),
    before: 'done',
    after: refused('period-of-wrong-length'),
  },
  'scheme: period.rounds.value': {
    to: 1,
    probe: secondRound,
    before: 'done',
    after: refused('rounds-used-up'),
  },
  'scheme: period.sharePerRound.value': {
    to: 25,
    probe: placesOfRound,
    before: [2, 2, 1],
    after: [1, 1, 0],
  },
  'scheme: grades.award.places.organisation.value': {
    to: 7,
    probe: placesApproved('award', 'organisation', 8),
    before: 'done',
    after: refused('places-above-maximum'),
  },
  'scheme: grades.award.places.individual.value': {
    to: 11,
    probe: placesApproved('award', 'individual', 11),
    before: refused('places-above-maximum'),
    after: 'done',
  },
  'scheme: grades.nomination.places.organisation.value': {
    to: 13,
    probe: placesApproved('nomination', 'organisation', 13),
    before: refused('places-above-maximum'),
    after: 'done',
  },
};

const candidatesFor = (grade: string, proposal: string): Probe =>
  outcomeOf({ until: 'ranked', acts: [storyRow(proposal)] }, ({ outcomes }) =>
    (outcomes as { case: string; grade?: string }[])
      .filter((outcome) => outcome.grade === grade)
      .map((outcome) => outcome.case),
  );

const ofThresholds: FollowsByNumber = {
  'scheme: grades.award.threshold.organisation.value': {
    to: 651,
    probe: candidatesFor('award', 'propose-organisations'),
    before: ['O-1', 'O-2'],
    after: ['O-1'],
  },
  'scheme: grades.award.threshold.individual.value': {
    to: 86,
    probe: candidatesFor('award', 'proposed'),
    before: ['I-1', 'I-2'],
    after: ['I-1'],
  },
};

/** What the scheme says of itself, its periods with their places, and thresholds. */
export const periodFollows: FollowsByNumber = { ...ofScheme, ...ofPeriod, ...ofThresholds };
