import { clerkIsRecusedFrom } from './applying.ts';
import { allCases, type Case } from './cases.ts';
import { inTime } from './recommending.ts';
import { type Act, yaml } from './sheet.ts';

const ids = (list: readonly Case[]) => list.map(({ id }) => id);
const still = allCases.filter(
  ({ id, fate }) => id !== 'I-23' && !['withdrawn', 'objected-locally', 'not-passed'].includes(fate.is),
);
const isEarlyVeto = ({ id, fate }: Case) => fate.is === 'vetoed' && id !== 'I-30';
const decided = still.filter((each) => !isEarlyVeto(each));
const accepted = decided.filter(({ fate }) => fate.is !== 'ineligible');
const close = (stage: string, on: string): Act => ({
  on,
  do: 'close-stage',
  by: 'office-head',
  with: { stage },
});
/** Acts of the office: the clerk prepares, the head decides; the second clerk where the first may not. */
const office = (on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: 'office-head',
  'prepared-by': 'office-clerk',
  ...more,
  with: { ...payload },
});
const second = { 'prepared-by': 'office-clerk-2' } as const;

function vetoes(): Act[] {
  return still
    .filter(({ fate }) => fate.is === 'vetoed')
    .map((each): Act => {
      const veto = each.fate.is === 'vetoed' ? each.fate.veto : '';
      return office(each.id === 'I-30' ? '2026-04-16 10:00' : '2026-03-23 10:00', 'veto-case', {
        case: each.id,
        veto,
        source: '主管部门书面答复',
        sourceOn: each.id === 'I-30' ? '2026-04-15' : '2026-03-20',
        evidence: ['veto-answer.txt'],
      });
    });
}

function inquiries(): Act[] {
  const ask = (inquiry: string, id: string, to: string, fact: string, occurrences: object[]): Act[] => [
    {
      on: '2026-03-05 09:00',
      do: 'send-inquiry',
      by: 'office-clerk',
      with: { inquiry, case: id, to, facts: [fact] },
    },
    {
      on: '2026-03-12 16:00',
      do: 'answer-inquiry',
      by: `${to}-clerk`,
      with: {
        inquiry,
        answers: [{ fact, value: { shape: 'occurrences', occurrences } }],
        document: 'inquiry-answer.txt',
        answeredOn: '2026-03-12',
      },
    },
  ];
  return [
    ...ask('inquiry-1', 'O-36', 'credit', 'administrative-penalty', [{ from: '2024-08-15' }]),
    ...ask('inquiry-2', 'I-27', 'courts', 'open-case', [{ from: '2025-11-03', open: true }]),
  ];
}

function accepting(): Act[] {
  const decide = (on: string, list: readonly string[], yes: boolean, more: Partial<Act> = {}): Act =>
    office(on, 'decide-eligibility', { case: '$case', accepted: yes }, { for: { case: list }, ...more });
  const ofClerk = ids(accepted).filter((id) => id !== clerkIsRecusedFrom);
  return [
    office(
      '2026-03-02 14:00',
      'recuse-person',
      {
        person: 'office-clerk',
        case: clerkIsRecusedFrom,
        ground: 'kinship',
        account: '经办人与申报单位负责人系近亲属（虚构）',
      },
      second,
    ),
    {
      on: '2026-03-02 15:00',
      do: 'declare-recusal',
      by: 'member-3',
      with: { case: 'O-03', account: '曾任顾问（虚构）' },
    },
    ...inquiries(),
    {
      on: '2026-03-06 10:00',
      do: 'request-supplement',
      by: 'office-clerk',
      with: { supplement: 'supplement-1', case: 'O-15', what: '补充近三年审计报告', dueOn: '2026-03-16' },
    },
    {
      on: '2026-03-13 11:00',
      do: 'file-supplement',
      by: 'agent-15',
      with: {
        supplement: 'supplement-1',
        case: 'O-15',
        dossier: { hash: 'supplement-O-15.txt', files: ['supplement-O-15.txt', 'dossier-O-15.txt'] },
      },
    },
    {
      on: '2026-03-09 10:00',
      do: 'withdraw-application',
      by: 'agent-39',
      with: { case: 'O-39', reason: '经营计划调整' },
    },
    ...vetoes(),
    decide('2026-03-25 10:00', ofClerk, true),
    decide('2026-03-25 11:00', [clerkIsRecusedFrom], true, second),
    decide('2026-03-25 14:00', ids(decided.filter(({ fate }) => fate.is === 'ineligible')), false),
    { on: '2026-03-26 09:00', do: 'draw-up-accepted-list', by: 'office-head' },
    close('eligibility', '2026-03-27 09:00'),
  ];
}

export interface Panel {
  readonly panel: string;
  readonly track: 'organisation' | 'individual';
  readonly members: readonly string[];
  readonly leader: string;
  readonly cases: readonly Case[];
}

function panelsOf(track: Panel['track'], count: number, firstExaminer: number): Panel[] {
  const own = accepted.filter((each) => each.track === track);
  return Array.from({ length: count }, (_, at) => {
    const from = firstExaminer + at * 4;
    const size = track === 'organisation' && at === 0 ? 4 : 3;
    const members = Array.from({ length: size }, (_each, n) => `ex-${String(from + n).padStart(2, '0')}`);
    return {
      panel: `panel-${track.slice(0, 1)}${at + 1}`,
      track,
      members,
      leader: members[0] ?? '',
      cases: own.filter((_each, n) => n % count === at),
    };
  });
}

export const panels: readonly Panel[] = [...panelsOf('organisation', 4, 1), ...panelsOf('individual', 3, 21)];

/** One examiner falls ill and another comes; one declares a conflict with a case of the panel. */
const replaced = { panel: 'panel-o2', out: 'ex-07', in: 'ex-41' } as const;
export const conflicted = { panel: 'panel-o1', examiner: 'ex-04', case: 'O-01' } as const;

/** Who scores a case: the members that count, after the replacement and the conflict. */
export function scorersOf(each: Case): readonly string[] {
  const panel = panels.find(({ cases }) => cases.includes(each));
  const members = (panel?.members ?? []).map((member) => (member === replaced.out ? replaced.in : member));
  return members.filter((member) => !(member === conflicted.examiner && each.id === conflicted.case));
}

function seating(): Act[] {
  const stages = {
    organisation: ['document-review', 'site-review'],
    individual: ['document-review', 'inspection'],
  };
  const members = [...new Set([...panels.flatMap((panel) => panel.members), replaced.in])];
  return [
    ...panels.map((panel) =>
      office(
        '2026-03-30 10:00',
        'form-panel',
        {
          panel: panel.panel,
          track: panel.track,
          stages: stages[panel.track],
          members: panel.members,
          leader: panel.leader,
          cases: ids(panel.cases),
        },
        second,
      ),
    ),
    office(
      '2026-03-31 10:00',
      'replace-examiner',
      { ...replaced, leader: 'ex-05', reason: '因病不能参加' },
      second,
    ),
    {
      on: '2026-04-01 09:00',
      do: 'sign-undertaking',
      by: '$examiner',
      for: { examiner: members.filter((member) => member !== replaced.out) },
      with: { statement: 'undertaking.txt' },
    },
    ...panels.map(
      ({ panel, members: seated }): Act => ({
        on: '2026-04-01 14:00',
        do: 'declare-conflicts',
        by: '$examiner as examiner',
        for: {
          examiner: seated
            .map((member) => (member === replaced.out ? replaced.in : member))
            .filter((member) => member !== conflicted.examiner),
        },
        with: { panel, conflicts: [] },
      }),
    ),
    {
      on: '2026-04-01 15:00',
      do: 'declare-conflicts',
      by: `${conflicted.examiner} as examiner`,
      with: {
        panel: conflicted.panel,
        conflicts: [{ case: conflicted.case, ground: 'consultancy', account: '两年前曾提供咨询（虚构）' }],
      },
    },
    close('panel', '2026-04-03 09:00'),
  ];
}

const finalists = (track: Panel['track']) =>
  accepted.filter((each) => each.track === track && each.fate.is === 'finalist');

/** An examiner's value far from the others', and the value the panel agrees on. */
export const spread = { case: 'O-07', item: '4.1.2', value: 60 } as const;
/** A sheet given back because its comments were those of another case. */
export const returned = { case: 'O-09', on: '2026-04-14 09:00' } as const;

const panelOf = (id: string) => panels.find(({ cases }) => cases.some((each) => each.id === id));

function documentReview(): Act[] {
  const isLive = (each: Case) => each.id !== 'I-30';
  const shortlist = (on: string, track: Panel['track'], cases: readonly string[], more: Partial<Act> = {}) =>
    office(on, 'decide-shortlist', { track, cases }, { ...second, ...more });
  const wrong = ids(finalists('individual')).slice(0, -1);
  return [
    {
      on: '2026-04-15 16:00',
      do: 'establish-fact',
      by: 'office-clerk',
      with: {
        case: 'I-30',
        fact: 'fraud-in-applying',
        about: 'applicant',
        value: { shape: 'occurrences', occurrences: [{ from: '2026-01-20' }] },
        source: '评审组核对原件',
        sourceOn: '2026-04-15',
        evidence: ['veto-answer.txt'],
      },
    },
    {
      on: returned.on,
      do: 'return-score-sheet',
      by: `${panelOf(returned.case)?.leader ?? ''} as panel-leader`,
      with: {
        case: returned.case,
        stage: 'document-review',
        examiner: panelOf(returned.case)?.members[1] ?? '',
        reason: '评语与申报材料不符，请重新评分',
      },
    },
    {
      on: '2026-04-16 09:00',
      do: 'settle-item',
      by: `${panelOf(spread.case)?.leader ?? ''} as panel-leader`,
      with: {
        case: spread.case,
        stage: 'document-review',
        item: spread.item,
        value: spread.value,
        reason: '合议认为社会责任部分证据充分',
      },
    },
    ...panels.flatMap(({ panel, leader, cases }): Act[] => [
      {
        on: '2026-04-17 09:00',
        do: 'confirm-scorebook',
        by: `${leader} as panel-leader`,
        for: { case: ids(cases.filter(isLive)) },
        with: { case: '$case', stage: 'document-review', report: 'review-report.txt' },
      },
      {
        on: '2026-04-20 09:00',
        do: 'propose-shortlist',
        by: `${leader} as panel-leader`,
        with: {
          panel,
          cases: ids(cases.filter((each) => each.fate.is === 'finalist')),
          reason: '按资料评审得分提出',
        },
      },
    ]),
    shortlist('2026-04-22 09:00', 'organisation', ids(finalists('organisation'))),
    // The mistake: one name was left off by a slip; it is taken back with reason and evidence and done again.
    office(
      '2026-04-22 09:30',
      'decide-shortlist',
      {
        track: 'individual',
        cases: wrong,
        departures: [{ case: 'I-10', reason: '误列为未通过' }],
      },
      { ...second, id: 'wrong-shortlist' },
    ),
    office(
      '2026-04-22 11:00',
      'rescind-act',
      {
        act: '@wrong-shortlist',
        reason: '录入时漏列一人',
        evidence: ['rescind-note.txt'],
      },
      second,
    ),
    shortlist('2026-04-22 14:00', 'individual', ids(finalists('individual'))),
    close('document-review', '2026-04-23 09:00'),
  ];
}

const opinionOf = (id: string): string => {
  if (id === 'I-10' || id === 'I-09') return 'does-not-confirm';
  return id === 'I-06' ? 'confirms-with-remarks' : 'confirms';
};

function onSite(): Act[] {
  const organisations = finalists('organisation');
  return [
    ...organisations.map(
      (each): Act => ({
        on: '2026-04-24 10:00',
        do: 'schedule-site-visit',
        by: each.id === clerkIsRecusedFrom ? 'office-clerk-2' : 'office-clerk',
        with: { case: each.id, from: '2026-09-07', to: '2026-09-18', team: scorersOf(each) },
      }),
    ),
    {
      on: '2026-09-08 15:00',
      do: 'record-site-finding',
      by: `${scorersOf(organisations[6] as Case)[1] ?? ''} as examiner`,
      with: {
        finding: 'finding-1',
        case: 'O-07',
        item: '4.1.2',
        result: 'verified',
        account: '现场查看记录相符',
      },
    },
    ...panels
      .filter(({ track }) => track === 'organisation')
      .map(
        ({ leader, cases }): Act => ({
          on: '2026-09-24 09:00',
          do: 'confirm-scorebook',
          by: `${leader} as panel-leader`,
          for: { case: ids(cases.filter((each) => each.fate.is === 'finalist')) },
          with: { case: '$case', stage: 'site-review', report: 'site-report.txt' },
        }),
      ),
    ...panels
      .filter(({ track }) => track === 'individual')
      .flatMap(({ leader, cases }) =>
        cases
          .filter((each) => each.fate.is === 'finalist')
          .map(
            ({ id }): Act => ({
              on: '2026-09-22 10:00',
              do: 'file-inspection-opinion',
              by: `${leader} as panel-leader`,
              with: {
                case: id,
                opinion: opinionOf(id),
                inspectedOn: '2026-09-15',
                report: 'inspection-report.txt',
              },
            }),
          ),
      ),
    {
      on: '2026-09-28 10:00',
      do: 'keep-unconfirmed',
      by: 'chair',
      'prepared-by': 'committee-clerk',
      with: { case: 'I-09', reason: '考察日本人因公外出，其后补充核实无异议' },
    },
    close('site-review', '2026-09-29 09:00'),
    close('inspection', '2026-09-29 09:10'),
  ];
}

function ranking(): Act[] {
  const tracks = { for: { track: ['organisation', 'individual'] }, ...second };
  return [
    // The clerk who is recused from one case prepares nothing that decides about every case.
    office(
      '2026-11-16 08:30',
      'draw-up-ranking',
      { track: 'organisation' },
      { expect: ['passes-to-deputy'] },
    ),
    office('2026-11-16 09:00', 'draw-up-ranking', { track: '$track' }, tracks),
    {
      on: '2026-11-17 10:00',
      do: 'override-threshold',
      by: 'chair',
      'prepared-by': 'committee-clerk',
      with: { case: 'I-04', grade: 'award', reason: '一线岗位技术攻关贡献突出，离参考分仅差一分半' },
    },
    office(
      '2026-11-18 09:00',
      'propose-candidates',
      {
        track: '$track',
        passedOverReason: '同分才优先考虑培育库成员',
      },
      tracks,
    ),
    close('composite', '2026-11-19 09:00'),
  ];
}

function consulting(): Act[] {
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

function deliberating(): Act[] {
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

/** From acceptance to the committee's resolution, a file for each part. */
export function reviewing(): Record<string, string> {
  const file = (head: string, acts: readonly Act[]) => yaml(head, inTime(acts));
  return {
    'acts-06-eligibility.yaml': file(
      'Recusals, inquiries, a supplement, a withdrawal, vetoes and acceptance.',
      accepting(),
    ),
    'acts-07-panels.yaml': file('Panels: one examiner replaced, one in conflict with a case.', seating()),
    'acts-08-document-review.yaml': file(
      'Document review: a sheet given back, an item agreed, a mistake taken back.',
      documentReview(),
    ),
    'acts-09-site.yaml': file('Site review and inspection.', onSite()),
    'acts-10-composite.yaml': file('Ranking, an override of the threshold, candidates.', ranking()),
    'acts-11-consultation.yaml': file('Consultation of member units.', consulting()),
    'acts-12-deliberation.yaml': file(
      'The committee meets, one member recused, and settles an open tie.',
      deliberating(),
    ),
  };
}
