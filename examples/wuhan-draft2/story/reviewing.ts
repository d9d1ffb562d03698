import { close, office, second } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepting } from './accepting.ts';
import { clerkIsRecusedFrom } from './applying.ts';
import { accepted, ids } from './case-lists.ts';
import type { Case } from './cases.ts';
import { consulting, deliberating } from './resolving.ts';
import { panels, scorersOf, seating } from './seating.ts';

const finalists = (track: Case['track']) =>
  accepted.filter((each) => each.track === track && each.fate.is === 'finalist');

/** An examiner's value far from the others', and the value the panel agrees on. */
export const spread = { case: 'O-07', item: '4.1.2', value: 60 } as const;
/** A sheet given back because its comments were those of another case. */
export const returned = { case: 'O-09', on: '2026-04-14 09:00' } as const;

const panelOf = (id: string) => panels.find(({ cases }) => cases.some((each) => each.id === id));

function documentReview(): Act[] {
  const isLive = (each: Case) => each.id !== 'I-30';
  const shortlist = (on: string, track: Case['track'], cases: readonly string[], more: Partial<Act> = {}) =>
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

/** From acceptance to the committee's resolution, a file for each part. */
export function reviewing(): Record<string, string> {
  const file = (head: string, acts: readonly Act[]) => yaml(head, inTime(acts));
  return {
    'acts-06-eligibility.yaml': file(
      'Recusals, inquiries, a supplement, a withdrawal, vetoes and acceptance.',
      accepting(),
    ),
    'acts-07-panels.yaml': file(
      'Panels drawn by lot: one seat given back, one examiner ill, one in conflict with a case.',
      seating(),
    ),
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
