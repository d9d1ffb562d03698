import { close } from '../../parts/office-acts.ts';
import { type Act, yaml } from '../../parts/sheet.ts';
import { candidates } from './cases.ts';
import { members } from './city.ts';

const day = '2021-12-24';
const at = (time: string): string => `${day} ${time}`;
/** The last member does not come; eight of nine vote. */
const present = ['chair', ...members.slice(0, -1)];
/** Once adviser of an applicant: neither sees its motion nor votes on it. */
const recused = { person: 'member-6', case: 'O-09' } as const;
const votersOn = (id: string) => present.filter((person) => person !== recused.person || id !== recused.case);

/** Votes for each name; the others are against. Exactly half (O-07) is not more than half. */
const votesFor: Readonly<Record<string, number>> = {
  'O-01': 8,
  'I-01': 7,
  'O-07': 4,
  'O-13': 2,
  'O-18': 8,
  'O-02': 7,
  'I-02': 7,
  'O-16': 6,
  'O-22': 6,
  'I-03': 6,
  'O-09': 5,
  'O-28': 5,
  'I-05': 3,
};
/** Lost for the award, put again for a nomination. */
const again = {
  case: 'O-07',
  grade: 'nomination',
  reason: '获奖未过半数，但数字化质量管理成效突出，建议授予提名奖',
} as const;
/** Equal for the last nomination; each member votes for one of them. */
const equal: Readonly<Record<string, number>> = { 'I-03': 3, 'O-16': 3, 'O-22': 2 };
const choice = {
  grade: 'nomination',
  chosen: ['I-03'],
  reason: '一线攻关成果已在多家单位推广，且工程技术人员尚无人入选',
} as const;

export const winners = [
  { case: 'I-01', grade: 'award' },
  { case: 'I-02', grade: 'nomination' },
  { case: 'I-03', grade: 'nomination' },
  { case: 'O-01', grade: 'award' },
  { case: 'O-02', grade: 'nomination' },
  { case: 'O-07', grade: 'nomination' },
  { case: 'O-18', grade: 'nomination' },
] as const;

const put = (time: string, motion: string, subject: object, more: Partial<Act> = {}): Act => ({
  on: at(time),
  do: 'put-motion',
  by: 'chair',
  ...more,
  with: {
    motion,
    meeting: 'meeting-1',
    subject,
    ballot: 'about' in subject && subject.about === 'runoff' ? 'secret' : 'open',
  },
});
const cast = (time: string, motion: string, voters: readonly string[], how: string): Act[] =>
  voters.length === 0
    ? []
    : [
        {
          on: at(time),
          do: 'cast-vote',
          by: '$voter',
          for: { voter: voters },
          with: { motion, choice: how },
        },
      ];
const count = (time: string, motion: string): Act => ({
  on: at(time),
  do: 'decide-motion',
  by: 'chair',
  'prepared-by': 'committee-clerk',
  with: { motion },
});

function vote(time: string, motion: string, voters: readonly string[], yes: number, from = 0): Act[] {
  const turned = [...voters.slice(from), ...voters.slice(0, from)];
  return [
    ...cast(time, motion, turned.slice(0, yes), 'for'),
    ...cast(time, motion, turned.slice(yes), 'against'),
  ];
}

/** One name after the other, each for the grade it is proposed for. */
function names(): Act[] {
  return candidates.flatMap(({ id, fate }): Act[] => {
    if (fate.is !== 'candidate') return [];
    const motion = `name-${id}`;
    return [
      put('09:30', motion, { about: 'name', case: id, grade: fate.grade }),
      ...vote('10:00', motion, votersOn(id), votesFor[id] ?? 0),
      count('11:00', motion),
    ];
  });
}

/** The last nomination: three names have six votes each, two of them are equal in another ballot too. */
function lastPlace(): Act[] {
  const among = Object.keys(equal);
  const broken = (time: string, more: Partial<Act> = {}): Act => ({
    on: at(time),
    do: 'break-equal-vote',
    by: 'chair',
    ...more,
    with: choice,
  });
  let before = 0;
  const ballots = Object.entries(equal).map(([id, yes]) => {
    const from = before;
    before += yes;
    const motion = `ballot-${id}`;
    return [
      put('14:30', motion, { about: 'runoff', case: id, grade: 'nomination', among }),
      ...vote('15:00', motion, present, yes, from),
      count('15:30', motion),
    ];
  });
  return [
    broken('14:00', { expect: ['another-ballot-first'] }),
    ...ballots.flat(),
    resolve('16:00', { expect: ['equal-votes-open', 'winners-do-not-follow'] }),
    broken('16:15'),
  ];
}

const resolve = (time: string, more: Partial<Act> = {}): Act => ({
  on: at(time),
  do: 'resolve-candidates',
  by: 'chair',
  'prepared-by': 'committee-clerk',
  ...more,
  with: { track: 'together', winners, minutes: 'minutes.txt' },
});

/** The member units vote on each name, with every result before them. */
export function voting(): Record<string, string> {
  const acts: Act[] = [
    {
      on: '2021-12-23 10:00',
      do: 'convene-meeting',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', on: day, agenda: 'agenda.txt' },
    },
    {
      on: '2021-12-23 15:00',
      do: 'declare-recusal',
      by: recused.person,
      with: { case: recused.case, account: '曾任该单位顾问（虚构）' },
    },
    {
      on: at('09:00'),
      do: 'record-attendance',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', present },
    },
    // Whoever is no candidate is not voted on.
    put(
      '09:20',
      'name-O-27',
      { about: 'name', case: 'O-27', grade: 'nomination' },
      {
        expect: ['case-is-out', 'not-a-candidate'],
      },
    ),
    ...names(),
    put(
      '11:30',
      'again',
      { about: 'name', case: again.case, grade: again.grade },
      {
        expect: ['departing-needs-reason'],
      },
    ),
    put('11:40', 'again', { about: 'name', ...again }),
    ...vote('11:45', 'again', votersOn(again.case), 8),
    count('11:50', 'again'),
    ...lastPlace(),
    resolve('16:30'),
    close('deliberation', '2021-12-27 09:00'),
  ];
  return {
    'acts-11-deliberation.yaml': yaml(
      'A vote on each name; one place stays empty, and equal votes for the last one go to another ballot and the chair.',
      acts,
    ),
  };
}
