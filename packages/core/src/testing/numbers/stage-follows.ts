import type { ActRow } from '../../scenario/act-row.ts';
import { type FollowsByNumber, refused } from './follows.ts';
import { ranked, scoreInRanking } from './ranked-score.ts';
import { act, outcomeOf, type Probe, storyRow } from './story-probe.ts';

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

const workedThere = (until: string): ActRow =>
  act({
    do: 'record-tie',
    by: 'office-clerk',
    with: { person: 'ex-1', organisation: 'org-1', kind: 'employment', from: '2015-01-01', to: until },
  });

/** An examiner is employed where so many per cent of an applicant are held; then the panel is formed. */
const shareOf = (percent: number): ActRow[] => [
  act({
    do: 'record-tie',
    by: 'office-clerk',
    with: { person: 'ex-1', organisation: 'employer-1', kind: 'employment', from: '2015-01-01' },
  }),
  act({
    do: 'record-ownership',
    by: 'office-clerk',
    with: {
      owned: 'org-1',
      kind: 'shareholding',
      owner: 'employer-1',
      percent,
      from: '2015-01-01',
      evidence: ['register'],
    },
  }),
  storyRow('panel-o-formed'),
];

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

const drawnByLot = { 'scheme: process.panel.formed.value': 'drawn' };

/** A draw of one panel. */
const draw = act({
  do: 'open-draw',
  by: 'office-head',
  'prepared-by': 'office-clerk',
  with: {
    draw: 'd-1',
    panels: [{ panel: 'p-1', track: 'organisation', stages: ['document-review'], cases: ['O-1'] }],
    poolSalt: '00'.repeat(32),
  },
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
  'scheme: process.panel.interests.control.value': {
    to: 49,
    probe: outcomeOf({ until: 'eligible', acts: shareOf(50) }),
    before: refused('examiner-conflict-open'),
    after: refused('examiner-in-conflict'),
  },
  'scheme: process.panel.interests.leastShare.value': {
    to: 6,
    probe: outcomeOf({ until: 'eligible', acts: shareOf(5) }),
    before: refused('examiner-conflict-open'),
    after: 'done',
  },
  'scheme: process.panel.draw.term.value': {
    to: 3,
    ground: drawnByLot,
    probe: outcomeOf({ until: 'eligible', acts: [draw] }, termEnd('term')),
    before: '2026-04-29',
    after: '2026-04-30',
  },
  'scheme: process.panel.draw.reserves.value': {
    to: 2,
    ground: drawnByLot,
    probe: outcomeOf(
      { until: 'eligible', acts: [draw] },
      (payload) => (payload.rules as { reserves: number }).reserves,
    ),
    before: 3,
    after: 2,
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
      ...individualCases.map((id) =>
        act({
          do: 'schedule-site-visit',
          by: 'office-clerk',
          with: { case: id, from: '2026-05-26', to: '2026-05-26', team: individualsPanel },
        }),
      ),
      ...individualCases.flatMap((id) => [
        ...individualsPanel.map((who) => sheet(who, 'site-review', 80, id)),
        confirmed('ex-4', 'site-review', id),
      ]),
      act({ on: '2026-05-29', do: 'close-stage', by: 'office-head', with: { stage: 'site-review' } }),
      storyRow('seen-on-the-spot'),
      storyRow('ranked'),
    ],
  },
  scoreInRanking('I-1'),
);

const ofComposite: FollowsByNumber = {
  [`${partsOf('organisation')}.site-review.weight`]: {
    to: 50,
    along: { [partsOf('organisation')]: parts(50, 50) },
    probe: ranked('O-1', 'rank-organisations'),
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

/** Numbers of the stages: terms, panels, scores and votes. */
export const stageFollows: FollowsByNumber = { ...ofTerms, ...ofPanels, ...ofComposite, ...ofVotes };
