import type { ActRow } from '../../scenario/act-row.ts';
import type { FollowsByNumber } from './follows.ts';
import { act, outcomeOf, type Probe, seenIn, storyRow } from './story-probe.ts';

const citizen = { person: 'citizen', role: 'public' } as const;
const refused = (...kinds: string[]) => ({ refused: kinds });

// --- what the scheme says of itself

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

// --- the period and its places

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

const placesOfRound = outcomeOf(
  { until: 'period-opened', acts: [storyRow('round-planned')] },
  ({ places }) => (places as { forThisRound: number }[]).map((entry) => entry.forThisRound),
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

// --- who is a candidate

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

// --- who may apply

const decide = (caseId: string): ActRow =>
  act({
    on: '2026-04-24',
    do: 'decide-eligibility',
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: { case: caseId, accepted: true },
  });

const established = (caseId: string, fact: string, about: string, value: unknown): ActRow =>
  act({
    on: '2026-04-24',
    do: 'establish-fact',
    by: 'office-clerk',
    with: { case: caseId, fact, about, value, source: 'file', sourceOn: '2026-04-24' },
  });

const acceptedAfter = (caseId: string, ...acts: ActRow[]): Probe =>
  outcomeOf({ until: 'facts-established', acts: [...acts, decide(caseId)] });

const since = (from: string) => ({ shape: 'periods', periods: [{ from }] });
const once = (occurrence: object) => ({ shape: 'occurrences', occurrences: [occurrence] });

const honoured = (party: string, track: string, decidedOn: string): ActRow =>
  act({
    on: '2026-04-24',
    do: 'record-past-honour',
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: {
      programme: 'wuhan-mayor-quality-award',
      party,
      track,
      grade: 'award',
      decidedOn,
      evidence: ['decision'],
    },
  });

const notMet = refused('finding-says-otherwise');
/** The first day of five years that end with the closing day. */
const firstDay = '2021-03-31';
const inOrganisation = (rule: string) => `scheme: eligibility.organisation.${rule}.value`;
const inIndividual = (rule: string) => `scheme: eligibility.individual.${rule}.value`;
const clearedBy = (probe: Probe) => ({ to: 4, probe, before: notMet, after: 'done' });
const missedBy = (probe: Probe) => ({ to: 6, probe, before: 'done', after: notMet });

const vetoed = outcomeOf({
  until: 'facts-established',
  acts: [
    established('I-1', 'major-accident', 'organisation', once({ from: firstDay })),
    act({
      do: 'veto-case',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        case: 'I-1',
        veto: 'accident-at-employer',
        source: 'file',
        sourceOn: '2026-04-24',
        evidence: ['file'],
      },
    }),
  ],
});

const ofEligibility: FollowsByNumber = {
  [inOrganisation('years-active.atLeast')]: missedBy(
    acceptedAfter('O-1', established('O-1', 'activity', 'applicant', since(firstDay))),
  ),
  [inOrganisation('no-responsible-accident.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'major-accident', 'organisation', once({ from: firstDay, responsible: true })),
    ),
  ),
  [inOrganisation('not-listed.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'abnormal-operation-list', 'organisation', once({ from: firstDay, to: firstDay })),
    ),
  ),
  [inOrganisation('no-penalty.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'administrative-penalty', 'organisation', once({ from: firstDay })),
    ),
  ),
  [inOrganisation('spot-checks-passed.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'failed-spot-check', 'organisation', once({ from: firstDay, level: 'city' })),
    ),
  ),
  [inOrganisation('not-honoured-recently.within')]: clearedBy(
    acceptedAfter('O-1', honoured('org-1', 'organisation', '2022-07-01')),
  ),
  [inIndividual('years-in-quality-work.atLeast')]: missedBy(
    acceptedAfter('I-1', established('I-1', 'quality-work', 'applicant', since(firstDay))),
  ),
  [inIndividual('not-honoured-recently.within')]: clearedBy(
    acceptedAfter('I-1', honoured('ind-1', 'individual', '2022-07-01')),
  ),
  'scheme: vetoes.accident-at-employer.window.value': {
    to: 4,
    probe: vetoed,
    before: 'done',
    after: refused('veto-not-shown'),
  },
};

// --- terms

const termEnd =
  (field: string) =>
  (payload: Readonly<Record<string, unknown>>): unknown =>
    (payload[field] as { endsOn: string }).endsOn;

const objectionIncomplete = (field: string): Probe =>
  outcomeOf(
    {
      until: 'notice-opened',
      acts: [
        act({
          on: '2026-06-22',
          do: 'file-objection',
          by: 'citizen as objector',
          with: { objection: 'o1', notice: 'notice-1', case: 'O-1', parts: { facts: 'what happened' } },
        }),
      ],
    },
    termEnd(field),
  );

const ofTerms: FollowsByNumber = {
  'scheme: process.recommendation.localNotice.term.value': {
    to: 6,
    probe: outcomeOf({ until: 'reviewed', acts: [storyRow('local-notice-opened')] }, termEnd('term')),
    before: '2026-04-13',
    after: '2026-04-14',
  },
  'scheme: process.public-notice.term.value': {
    to: 6,
    probe: outcomeOf({ until: 'deliberated', acts: [storyRow('notice-opened')] }, termEnd('term')),
    before: '2026-06-25',
    after: '2026-06-26',
  },
  'scheme: process.public-notice.objection.examineWithin.value': {
    to: 6,
    probe: objectionIncomplete('examineBy'),
    before: '2026-06-29',
    after: '2026-06-30',
  },
  'scheme: process.public-notice.objection.cureWithin.value': {
    to: 3,
    probe: objectionIncomplete('cureBy'),
    before: '2026-06-29',
    after: '2026-06-30',
  },
};

// --- panels and scoring

const workedThere = (until: string): ActRow =>
  act({
    do: 'record-tie',
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: { person: 'ex-1', organisation: 'org-1', kind: 'employment', from: '2015-01-01', to: until },
  });

const sheet = (examiner: string, stage: string, value: number, caseId = 'O-1'): ActRow =>
  act({
    do: 'submit-score-sheet',
    by: `${examiner} as examiner`,
    with: { case: caseId, stage, values: { '*': value } },
  });

const confirmed = (leader: string, stage: string, caseId = 'O-1'): ActRow =>
  act({
    do: 'confirm-scorebook',
    by: `${leader} as panel-leader`,
    with: { case: caseId, stage, report: 'report' },
  });

/** Whether a leader may confirm scores that spread by 20 percentage points. */
const spreadOf20 = (stage: string, until: string, on: string): Probe =>
  outcomeOf({
    until,
    acts: [
      { ...sheet('ex-1', stage, 70), on },
      sheet('ex-2', stage, 60),
      sheet('ex-3', stage, 50),
      confirmed('ex-1', stage),
    ],
  });

const ofPanels: FollowsByNumber = {
  'scheme: process.panel.size.value': {
    to: 4,
    probe: outcomeOf({ until: 'eligible', acts: [storyRow('panel-o-formed')] }),
    before: 'done',
    after: refused('panel-too-small'),
  },
  'scheme: process.panel.lookBack.value': {
    to: 2,
    probe: outcomeOf({
      until: 'eligible',
      acts: [workedThere('2023-04-27'), storyRow('panel-o-formed')],
    }),
    before: refused('examiner-in-conflict'),
    after: 'done',
  },
  'scheme: process.document-review.consensus.spreadOver.value': {
    to: 19,
    probe: spreadOf20('document-review', 'panels-ready', '2026-05-12'),
    before: 'done',
    after: refused('items-still-open'),
  },
  'scheme: process.site-review.consensus.spreadOver.value': {
    to: 19,
    probe: spreadOf20('site-review', 'visits-scheduled', '2026-05-26'),
    before: 'done',
    after: refused('items-still-open'),
  },
};

// --- the composite

const scoreOf =
  (caseId: string) =>
  ({ rows }: Readonly<Record<string, unknown>>): unknown =>
    (rows as { case: string; score?: string }[]).find((row) => row.case === caseId)?.score;

const organisationRanked = outcomeOf(
  { until: 'seen-on-the-spot', acts: [storyRow('rank-organisations')] },
  scoreOf('O-1'),
);

const partsOf = (track: string) => `scheme: process.composite.composite.${track}.parts`;
const parts = (documents: number, site: number) => [
  { stage: 'document-review', weight: documents },
  { stage: 'site-review', weight: site },
];
const individualsPanel = ['ex-4', 'ex-5', 'ex-6'];
const individualCases = ['I-1', 'I-2', 'I-3'];

/** Individuals are scored on documents alone; a second part needs them scored on the spot as well, here at 80. */
const individualRanked = outcomeOf(
  {
    until: 'inspect-I-3',
    change: { 'panels-formed': { stages: ['document-review', 'site-review', 'inspection'] } },
    acts: [
      ...individualCases.flatMap((id) => [
        ...individualsPanel.map((who) => sheet(who, 'site-review', 80, id)),
        confirmed('ex-4', 'site-review', id),
      ]),
      act({ on: '2026-05-29', do: 'close-stage', by: 'office-head', with: { stage: 'site-review' } }),
      storyRow('seen-on-the-spot'),
      storyRow('ranked'),
    ],
  },
  scoreOf('I-1'),
);

const ofComposite: FollowsByNumber = {
  [`${partsOf('organisation')}.site-review.weight`]: {
    to: 50,
    along: { [partsOf('organisation')]: parts(50, 50) },
    probe: organisationRanked,
    before: '75000',
    after: '72500',
    alone: 'weights-not-100',
  },
  [`${partsOf('individual')}.document-review.weight`]: {
    to: 50,
    ground: {
      'scheme: process.site-review.tracks': ['organisation', 'individual'],
      [partsOf('individual')]: parts(100, 0),
    },
    along: { [partsOf('individual')]: parts(50, 50) },
    probe: individualRanked,
    before: '9000',
    after: '8500',
    alone: 'weights-not-100',
  },
};

// --- votes

const present = ['chair', 'member-1', 'member-2', 'member-3'];

/** The vote on the list of organisations with so many of five members present, so many of them for it. */
const voteOf = (here: number, votesFor: number): Probe =>
  outcomeOf(
    {
      until: 'meeting-convened',
      acts: [
        storyRow('meeting-attended', { present: present.slice(0, here) }),
        { ...storyRow('motions-put'), with: { ...storyRow('motions-put').with, motion: 'list-i' } },
        ...present.slice(0, here).map((who, at) =>
          act({
            do: 'cast-vote',
            by: who,
            with: { motion: 'list-i', choice: at < votesFor ? 'for' : 'against' },
          }),
        ),
        act({
          do: 'decide-motion',
          by: 'chair',
          'prepared-by': 'committee-clerk',
          with: { motion: 'list-i' },
        }),
      ],
    },
    ({ carried }) => carried,
  );

const threeOfFive = voteOf(3, 3);
const evenVote = voteOf(4, 2);

const ofVotes: FollowsByNumber = {
  'scheme: process.deliberation.quorum.numerator': {
    to: 1,
    probe: threeOfFive,
    before: refused('no-quorum'),
    after: true,
  },
  'scheme: process.deliberation.quorum.denominator': {
    to: 4,
    probe: threeOfFive,
    before: refused('no-quorum'),
    after: true,
  },
  'scheme: process.deliberation.majority.moreThan.numerator': {
    to: 0,
    probe: evenVote,
    before: false,
    after: true,
  },
  'scheme: process.deliberation.majority.moreThan.denominator': {
    to: 3,
    probe: evenVote,
    before: false,
    after: true,
  },
};

// --- after the award

interface Duty {
  readonly obligation: string;
  readonly dueOn?: string;
  readonly toYear?: number;
}

const dutyOf = (obligation: string): Probe =>
  seenIn(
    { until: 'after-the-award' },
    { name: 'obligations', viewer: { person: 'office-head', role: 'office' }, query: {}, on: '2026-07-20' },
    ({ winners }: { winners: { honour: string; duties: Duty[] }[] }) => {
      const duties = winners.find(({ honour }) => honour === 'r1-O-1')?.duties ?? [];
      const own = duties.find((duty) => duty.obligation === obligation);
      return own?.dueOn ?? own?.toYear;
    },
  );

/** A winner of 6 July 2026 has an incident five years later to the day. */
const incidentOnLastDay = outcomeOf({
  until: 'after-the-award',
  acts: [
    act({
      on: '2031-07-07',
      do: 'report-incident',
      by: 'citizen as public',
      with: {
        incident: 'i1',
        honour: 'r1-O-1',
        ground: 'incident-with-bad-effect',
        happenedOn: '2031-07-06',
        account: 'what happened',
        evidence: [],
      },
    }),
    act({
      do: 'verify-incident',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: { incident: 'i1', holds: true, majorSocialEffect: true, source: 'inquiry', evidence: ['report'] },
    }),
    act({
      do: 'propose-revocation',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        revocation: 'v1',
        honour: 'r1-O-1',
        ground: 'incident-with-bad-effect',
        incident: 'i1',
        statement: 'incident',
      },
    }),
  ],
});

const every = (obligation: string) => `scheme: afterwards.obligations.${obligation}.every.value`;

const ofAfterwards: FollowsByNumber = {
  [every('self-assessment')]: {
    to: 3,
    probe: dutyOf('self-assessment'),
    before: '2028-07-06',
    after: '2029-07-06',
  },
  [every('annual-report')]: {
    to: 2,
    probe: dutyOf('annual-report'),
    before: '2027-07-06',
    after: '2028-07-06',
  },
  [every('promotion')]: { to: 2, probe: dutyOf('promotion'), before: 2026, after: 2027 },
  'scheme: afterwards.revocation.incident-with-bad-effect.within.value': {
    to: 4,
    probe: incidentOnLastDay,
    before: 'done',
    after: refused('incident-outside-window'),
  },
};

/** How each number of `scheme.yaml` is shown to rule; totals stand with the standards. */
export const schemeFollows: FollowsByNumber = {
  ...ofScheme,
  ...ofPeriod,
  ...ofThresholds,
  ...ofEligibility,
  ...ofTerms,
  ...ofPanels,
  ...ofComposite,
  ...ofVotes,
  ...ofAfterwards,
};
