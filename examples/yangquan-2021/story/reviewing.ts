import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepted, type Case, candidates, ids } from './cases.ts';
import { type Panel, panelOf, panels, scorersOf } from './panels.ts';

/** An item whose values lie more than 20 percentage points apart, and the value the panel agrees on. */
export const spread = { case: 'O-07', item: 'q4', value: 220 } as const;

const organisations = candidates.filter(({ track }) => track === 'organisation');

/** Bars that come to light during the review end a case: an accident of the day before, a mistake of long ago. */
function vetoes(): Act[] {
  return accepted.flatMap(({ id, fate }): Act[] => {
    if (fate.is !== 'vetoed') return [];
    const source = { source: '主管部门书面通报', sourceOn: '2021-12-10' };
    return [
      {
        on: '2021-12-10 15:00',
        do: 'establish-fact',
        by: 'office-clerk',
        with: {
          case: id,
          fact: fate.fact,
          about: 'applicant',
          value: { shape: 'occurrences', occurrences: [{ from: fate.from }] },
          ...source,
          evidence: ['veto-notice.txt'],
        },
      },
      office('2021-12-10 16:00', 'veto-case', {
        case: id,
        veto: fate.veto,
        ...source,
        evidence: ['veto-notice.txt'],
      }),
    ];
  });
}

/** Candidates of a list, each with the grade it is proposed for. */
const listed = (list: readonly Case[]) => ({
  cases: ids(list),
  grades: list.flatMap(({ id, fate }) => (fate.is === 'candidate' ? [{ case: id, grade: fate.grade }] : [])),
});
const isLive = ({ fate }: Case) => fate.is !== 'vetoed';
const ofPanel = ({ cases }: Panel) => candidates.filter((each) => cases.includes(each));

/** Experts score; panels propose candidates, each for a grade; the office fixes the lists. */
function documentReview(): Act[] {
  const [first] = panels;
  return [
    ...vetoes(),
    {
      on: '2021-12-14 08:30',
      do: 'settle-item',
      by: `${panelOf(spread.case).leader} as panel-leader`,
      with: {
        case: spread.case,
        stage: 'document-review',
        item: spread.item,
        value: spread.value,
        reason: '合议认为主要经济指标居行业前列的证据充分',
      },
    },
    ...panels.map(
      ({ leader, cases }): Act => ({
        on: '2021-12-14 09:00',
        do: 'confirm-scorebook',
        by: `${leader} as panel-leader`,
        for: { case: ids(cases.filter(isLive)) },
        with: { case: '$case', stage: 'document-review', report: 'review-report.txt' },
      }),
    ),
    ...(first
      ? [
          {
            on: '2021-12-14 14:00',
            do: 'propose-shortlist',
            by: `${first.leader} as panel-leader`,
            with: { panel: first.panel, cases: ids(ofPanel(first)), reason: '按得分提出' },
            expect: ['grades-missing'],
          },
        ]
      : []),
    ...panels.map(
      (panel): Act => ({
        on: '2021-12-14 15:00',
        do: 'propose-shortlist',
        by: `${panel.leader} as panel-leader`,
        with: { panel: panel.panel, ...listed(ofPanel(panel)), reason: '按评审得分提出' },
      }),
    ),
    ...(['organisation', 'individual'] as const).map((track) =>
      office('2021-12-15 09:00', 'decide-shortlist', {
        track,
        ...listed(candidates.filter((each) => each.track === track)),
      }),
    ),
    close('document-review', '2021-12-15 16:00'),
  ];
}

/** The principal head of every candidate organisation speaks; a deputy is not enough. */
function defences(): Act[] {
  const record = (on: string, { id, signer }: Case, as: string, expect?: string): Act => ({
    on,
    do: 'record-defence',
    by: 'office-clerk',
    with: { case: id, heldOn: on.slice(0, 10), speaker: signer, as, minutes: 'defence-minutes.txt' },
    ...(expect === undefined ? {} : { expect: [expect] }),
  });
  const [first] = organisations;
  return [
    ...(first ? [record('2021-12-16 09:00', first, 'other', 'wrong-speaker')] : []),
    ...organisations.map((each) => record('2021-12-16 10:00', each, 'main-head')),
    close('defence', '2021-12-17 09:00'),
  ];
}

const soundOn: Readonly<Record<Case['track'], readonly string[]>> = {
  organisation: ['truth', 'accuracy', 'practice', 'novelty', 'replicability'],
  individual: ['on-the-spot'],
};

/** Every candidate is seen on the spot; each aspect of an organisation is answered, without points. */
function visits(): Act[] {
  const report = (on: string, { id, track }: Case, aspects: readonly string[], expect?: string): Act => ({
    on,
    do: 'file-site-report',
    by: `${panelOf(id).leader} as panel-leader`,
    with: {
      case: id,
      aspects: aspects.map((aspect) => ({
        aspect,
        finding: id === 'O-28' && aspect === 'novelty' ? 'weak' : 'sound',
        note: '现场查看相符',
      })),
      report: 'site-report.txt',
      ...(track === 'organisation' ? { model: '提炼后的质量管理模式（虚构）' } : {}),
    },
    ...(expect === undefined ? {} : { expect: [expect] }),
  });
  const [first] = organisations;
  return [
    ...candidates.map(
      (each): Act => ({
        on: '2021-12-17 10:00',
        do: 'schedule-site-visit',
        by: 'office-clerk',
        with: { case: each.id, from: '2021-12-20', to: '2021-12-22', team: scorersOf(each) },
      }),
    ),
    {
      on: '2021-12-21 15:00',
      do: 'record-site-finding',
      by: 'ex-02 as examiner',
      with: {
        finding: 'finding-1',
        case: 'O-01',
        item: 'q3',
        result: 'verified',
        account: '现场核对顾客满意度原始记录，相符',
      },
    },
    ...(first
      ? [report('2021-12-22 14:00', first, ['truth', 'accuracy', 'practice'], 'aspects-not-answered')]
      : []),
    ...candidates.map((each) => report('2021-12-22 16:00', each, soundOn[each.track])),
    close('site-review', '2021-12-23 09:00'),
  ];
}

/** Document review, defence and the look on the spot. */
export const reviewing = (): Record<string, string> => ({
  'acts-08-document-review.yaml': yaml(
    'Document review: two bars found late, an item agreed, candidates by grade.',
    inTime(documentReview()),
  ),
  'acts-09-defence.yaml': yaml('The principal heads of the candidate organisations defend them.', defences()),
  'acts-10-site.yaml': yaml('Every candidate is seen on the spot.', visits()),
});
