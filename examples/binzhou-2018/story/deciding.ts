import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { leadingGroup } from './setting-up.ts';

/** Views of sectors and the public, as the measures want them before candidates are proposed. */
function views(): Act[] {
  const of = {
    'sector-bodies': '书面征求意见',
    'technical-bodies': '书面征求意见',
    'social-groups': '座谈会',
    intermediaries: '书面征求意见',
    media: '媒体走访',
    public: '网上征求意见',
  };
  return [
    office('2022-09-01 09:00', 'record-sought-views', {
      from: '2022-08-11',
      to: '2022-08-31',
      sought: Object.entries(of).map(([who, how]) => ({ of: who, how, summary: '无不同意见' })),
      record: 'record-of-views.txt',
    }),
    close('consultation', '2022-09-02 09:00'),
  ];
}

const bothTracks = { for: { track: ['organisation', 'individual'] } };

/** Candidates wait for the opinion of the supervision group, which carries no points. */
function proposing(): Act[] {
  return [
    office('2022-09-05 09:00', 'draw-up-ranking', { track: '$track' }, bothTracks),
    office(
      '2022-09-06 09:00',
      'propose-candidates',
      { track: 'organisation' },
      { expect: ['supervision-opinion-missing'] },
    ),
    {
      on: '2022-09-07 09:00',
      do: 'file-supervision-opinion',
      by: 'sup-07',
      with: { document: 'supervision-opinion.txt', opinion: '推荐和评审程序合规，未发现违规情形' },
    },
    office('2022-09-08 09:00', 'propose-candidates', { track: '$track' }, bothTracks),
    close('composite', '2022-09-09 09:00'),
  ];
}

export const winners = {
  organisation: [
    ...['O-01', 'O-02', 'O-03', 'O-04', 'O-06'].map((id) => ({ case: id, grade: 'award' })),
    ...['O-05', 'O-07', 'O-08'].map((id) => ({ case: id, grade: 'nomination' })),
  ],
  individual: ['I-01', 'I-02'].map((id) => ({ case: id, grade: 'award' })),
} as const;

/** The leading group settles a tie by an encouraged group and leaves a place of individuals empty. */
function deliberating(): Act[] {
  const present = ['chair', 'member-1', 'member-2', 'member-3', 'member-5'];
  const put = (motion: string, subject: object, more: Partial<Act> = {}): Act => ({
    on: '2022-09-20 10:00',
    do: 'put-motion',
    by: 'chair',
    ...more,
    with: { motion, meeting: 'meeting-1', subject, ballot: 'open' },
  });
  const tie = (group: string) => ({
    about: 'tie',
    track: 'organisation',
    grade: 'award',
    chosen: ['O-06'],
    reason: '两家得分相同，按办法鼓励新型服务业的规定择其一',
    group,
  });
  const motions = ['list-organisations', 'list-individuals', 'tie', 'third-person'];
  return [
    {
      on: '2022-09-13 09:00',
      do: 'convene-meeting',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', on: '2022-09-20', agenda: 'agenda.txt' },
    },
    {
      on: '2022-09-20 09:00',
      do: 'record-attendance',
      by: 'committee-clerk',
      with: { meeting: 'meeting-1', present },
    },
    put('list-organisations', { about: 'list', track: 'organisation' }),
    put('list-individuals', { about: 'list', track: 'individual' }),
    // Neither of the two is of this group: it cannot be the reason.
    put('tie', tie('strategic-industry'), { expect: ['group-does-not-decide'] }),
    put('tie', tie('new-services')),
    put('third-person', {
      about: 'departure',
      case: 'I-03',
      reason: '现场评审和满意度与前两名差距较大，达不到奖励条件，名额空缺',
    }),
    {
      on: '2022-09-20 10:30',
      do: 'cast-vote',
      by: '$voter',
      for: { motion: motions, voter: present },
      with: { motion: '$motion', choice: 'for' },
    },
    ...motions.map(
      (motion): Act => ({
        on: '2022-09-20 11:00',
        do: 'decide-motion',
        by: 'chair',
        'prepared-by': 'committee-clerk',
        with: { motion },
      }),
    ),
    ...(['organisation', 'individual'] as const).map((track) =>
      leadingGroup(
        '2022-09-21 10:00',
        'resolve-candidates',
        { track, winners: winners[track], minutes: 'minutes.txt' },
        { 'prepared-by': 'committee-clerk' },
      ),
    ),
    close('deliberation', '2022-09-22 09:00'),
  ];
}

/** From the views of sectors and the public to the resolution of the leading group. */
export const deciding = (): Record<string, string> => ({
  'acts-09-composite.yaml': yaml(
    'Views sought, the ranking, and candidates once the opinion of the supervision group is on file.',
    inTime([...views(), ...proposing()]),
  ),
  'acts-10-deliberation.yaml': yaml(
    'The leading group settles a tie by an encouraged group and leaves a place empty.',
    inTime(deliberating()),
  ),
});
