import { close, office, second } from '../../parts/office-acts.ts';
import type { Act } from '../../parts/sheet.ts';

/** Member units are asked. */
export function consulting(): Act[] {
  const units = ['industry', 'commerce', 'transport', 'health'];
  return [
    office('2026-11-20 09:00', 'send-consultation', { units, list: 'candidate-list.txt' }, second),
    ...units.map(
      (unit): Act => ({
        on: '2026-11-27 10:00',
        do: 'answer-consultation',
        by: `${unit}-head`,
        with: { agrees: true, summary: '无意见', document: 'consultation-answer.txt' },
      }),
    ),
    close('consultation', '2026-12-07 09:00'),
  ];
}

export const winners = {
  organisation: [
    ...['O-01', 'O-02', 'O-03', 'O-05'].map((id) => ({ case: id, grade: 'award' })),
    ...['O-04', 'O-06', 'O-07', 'O-08', 'O-09', 'O-11'].map((id) => ({ case: id, grade: 'nomination' })),
  ],
  individual: ['I-01', 'I-02', 'I-03', 'I-04'].map((id) => ({ case: id, grade: 'award' })),
} as const;

/** The committee's meeting, its votes and its resolution. */
export function deliberating(): Act[] {
  const present = ['chair', 'member-1', 'member-2', 'member-3', 'member-4', 'member-5'];
  const impartial = present.filter((person) => person !== 'member-3');
  const put = (motion: string, subject: object): Act => ({
    on: '2026-12-11 10:00',
    do: 'put-motion',
    by: 'chair',
    with: { motion, meeting: 'meeting-1', subject, ballot: motion === 'tie' ? 'secret' : 'open' },
  });
  const vote = (motion: string, voters: readonly string[], choice: string): Act => ({
    on: '2026-12-11 10:30',
    do: 'cast-vote',
    by: '$voter',
    for: { voter: voters },
    with: { motion, choice },
  });
  const decide = (motion: string): Act => ({
    on: '2026-12-11 11:00',
    do: 'decide-motion',
    by: 'chair',
    'prepared-by': 'committee-clerk',
    with: { motion },
  });
  return [
    {
      on: '2026-12-08 09:00',
      do: 'convene-meeting',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', on: '2026-12-11', agenda: 'agenda.txt' },
    },
    {
      on: '2026-12-11 09:00',
      do: 'record-attendance',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', present },
    },
    put('list-organisations', { about: 'list', track: 'organisation' }),
    put('list-individuals', { about: 'list', track: 'individual' }),
    put('tie', {
      about: 'tie',
      track: 'organisation',
      grade: 'nomination',
      chosen: ['O-11'],
      reason: '同分时考虑其属战略性新兴产业',
    }),
    vote('list-organisations', impartial, 'for'),
    vote('list-individuals', present, 'for'),
    vote('tie', present.slice(0, 4), 'for'),
    vote('tie', present.slice(4), 'against'),
    ...['list-organisations', 'list-individuals', 'tie'].map((motion) => decide(motion)),
    ...(['organisation', 'individual'] as const).map(
      (track): Act => ({
        on: '2026-12-14 10:00',
        do: 'resolve-candidates',
        by: 'chair',
        'prepared-by': 'committee-clerk',
        with: { track, winners: winners[track], minutes: 'minutes.txt' },
      }),
    ),
    close('deliberation', '2026-12-15 09:00'),
  ];
}
