import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { committee } from './city.ts';

const chair = (on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: 'chair',
  ...more,
  with: { ...payload },
});
const withClerk = { 'prepared-by': 'committee-clerk' } as const;
const tracks = ['organisation', 'individual'] as const;

function ranking(): Act[] {
  return [
    office('2025-07-21 09:00', 'draw-up-ranking', { track: '$track' }, { for: { track: tracks } }),
    chair(
      '2025-07-23 10:00',
      'override-threshold',
      { case: 'O-04', grade: 'award', reason: '总评分距参考线不足五分，质量管理模式在行业内有示范作用' },
      withClerk,
    ),
    office('2025-07-24 09:00', 'propose-candidates', { track: '$track' }, { for: { track: tracks } }),
    close('composite', '2025-07-25 09:00'),
  ];
}

export const winners = {
  organisation: [
    ...['O-01', 'O-02', 'O-03', 'O-04'].map((id) => ({ case: id, grade: 'award' })),
    ...['O-05', 'O-06', 'O-08'].map((id) => ({ case: id, grade: 'nomination' })),
  ],
  individual: ['I-01', 'I-02', 'I-03', 'I-04'].map((id) => ({ case: id, grade: 'award' })),
} as const;

const present = committee.slice(0, 6);
const day = '2025-09-16';
const put = (motion: string, subject: object, more: Partial<Act> = {}): Act =>
  chair(
    `${day} 10:00`,
    'put-motion',
    { motion, meeting: 'meeting-1', subject, ballot: motion === 'tie' ? 'secret' : 'open' },
    more,
  );
const vote = (motion: string, voters: readonly string[], choice: string): Act => ({
  on: `${day} 10:30`,
  do: 'cast-vote',
  by: '$voter',
  for: { voter: voters },
  with: { motion, choice },
});

/** O-07 and O-08 are equal at the last nomination: only a group that tells them apart can be the reason. */
function tie(): Act[] {
  const subject = { about: 'tie', track: 'organisation', grade: 'nomination', chosen: ['O-08'] };
  return [
    put(
      'tie-by-size',
      { ...subject, reason: '同等条件下考虑其属中小企业', group: 'small-or-medium' },
      { expect: ['group-does-not-decide'] },
    ),
    put('tie', {
      ...subject,
      reason: '同等条件下优先考虑已获区政府质量奖的组织',
      group: 'district-award-winner',
    }),
    vote('tie', present.slice(0, 5), 'for'),
    vote('tie', present.slice(5), 'abstain'),
  ];
}

function deliberation(): Act[] {
  return [
    {
      on: '2025-09-08 09:00',
      do: 'convene-meeting',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', on: day, agenda: 'agenda.txt' },
    },
    {
      on: `${day} 09:00`,
      do: 'record-attendance',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', present },
    },
    put('list-organisations', { about: 'list', track: 'organisation' }),
    put('list-individuals', { about: 'list', track: 'individual' }),
    ...tie(),
    vote('list-organisations', present, 'for'),
    vote('list-individuals', present, 'for'),
    chair(
      `${day} 11:00`,
      'decide-motion',
      { motion: '$motion' },
      { ...withClerk, for: { motion: ['list-organisations', 'list-individuals', 'tie'] } },
    ),
    ...tracks.map((track) =>
      chair(
        '2025-09-18 10:00',
        'resolve-candidates',
        { track, winners: winners[track], minutes: 'minutes.txt' },
        withClerk,
      ),
    ),
    close('deliberation', '2025-09-22 09:00'),
  ];
}

/** From the scores to the committee's resolution. */
export const deciding = (): Record<string, string> => ({
  'acts-10-composite.yaml': yaml('Ranking, a threshold waived, candidates.', inTime(ranking())),
  'acts-11-deliberation.yaml': yaml(
    'The committee meets and settles a tie by a group that the draft prefers.',
    inTime(deliberation()),
  ),
});
