import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { type Case, finalists, ids } from './cases.ts';
import { type Panel, panelOf, panels } from './panels.ts';

type Scored = 'document-review' | 'defence' | 'site-review';

const reports = (on: string, stage: Scored, casesOf: (panel: Panel) => readonly Case[]): Act[] =>
  panels
    .filter((panel) => casesOf(panel).length > 0)
    .map(
      (panel): Act => ({
        on,
        do: 'confirm-scorebook',
        by: `${panel.leader} as panel-leader`,
        for: { case: ids(casesOf(panel)) },
        with: { case: '$case', stage, report: `${stage}-report.txt` },
      }),
    );

const isLive = ({ fate }: Case) => fate.is !== 'vetoed';
const goesOn = ({ fate }: Case) => fate.is === 'finalist';

/** Fraud comes to light while the documents are read: the case ends, and the party is banned for five years. */
function fraud(): Act[] {
  const proof = {
    case: 'O-18',
    source: '评审组核对原件',
    sourceOn: '2025-05-19',
    evidence: ['forged-report.txt'],
  };
  return [
    {
      on: '2025-05-20 10:00',
      do: 'establish-fact',
      by: 'office-clerk',
      with: {
        ...proof,
        fact: 'fraud-in-applying',
        about: 'applicant',
        value: { shape: 'occurrences', occurrences: [{ from: '2025-03-04' }] },
      },
    },
    office('2025-05-21 10:00', 'veto-case', { ...proof, veto: 'fraud-in-applying' }),
  ];
}

/** I-04 is of the division without a table of its own; and the rubric knows half points only. */
function rubric(): Act[] {
  const panel = panelOf('I-04');
  const sheet = (on: string, id: string, values: object, expected: string): Act => ({
    on,
    do: 'submit-score-sheet',
    by: `${panel.members[1] ?? ''} as examiner`,
    with: { case: id, stage: 'document-review', values },
    expect: [expected],
  });
  return [
    sheet('2025-05-12 10:00', 'I-04', { '1.1.1': 1 }, 'table-not-named'),
    {
      on: '2025-05-13 09:00',
      do: 'name-table',
      by: `${panel.leader} as panel-leader`,
      with: { case: 'I-04', table: 'employee', reason: '长期在一线从事检验攻关，参照员工表评分' },
    },
    sheet('2025-05-13 10:00', 'I-02', { '*': 'full', '1.1.1': 0.3 }, 'off-the-scale'),
  ];
}

function shortlists(): Act[] {
  return [
    ...panels.map(
      ({ panel, leader, cases }): Act => ({
        on: '2025-05-26 09:00',
        do: 'propose-shortlist',
        by: `${leader} as panel-leader`,
        with: { panel, cases: ids(cases.filter(goesOn)), reason: '按资料评审得分提出' },
      }),
    ),
    ...(['organisation', 'individual'] as const).map((track) =>
      office('2025-05-28 09:00', 'decide-shortlist', { track, cases: ids(finalists(track)) }),
    ),
  ];
}

/** The deputy head may sign for O-03, but the scheme wants its main head to speak. */
function wrongSpeaker(): Act[] {
  const record = { case: 'O-03', heldOn: '2025-06-17', speaker: 'deputy-03', as: 'other' };
  return [
    {
      on: '2025-06-16 10:00',
      do: 'authorise-agent',
      by: 'office-clerk',
      with: { organisation: 'org-03', person: 'deputy-03', from: '2025-06-16', mandate: 'mandate.txt' },
    },
    {
      on: '2025-06-17 11:00',
      do: 'record-defence',
      by: 'office-clerk',
      with: { ...record, minutes: 'defence-minutes.txt' },
      expect: ['wrong-speaker'],
    },
  ];
}

function defending(): Act[] {
  const all = [...finalists('organisation'), ...finalists('individual')];
  return [
    ...wrongSpeaker(),
    ...all.map((each): Act => {
      const day = each.track === 'organisation' && each.id !== 'O-03' ? '2025-06-17' : '2025-06-18';
      return {
        on: `${day} 16:00`,
        do: 'record-defence',
        by: 'office-clerk',
        with: {
          case: each.id,
          heldOn: day,
          speaker: each.signer,
          as: each.track === 'organisation' ? 'main-head' : 'in-person',
          minutes: 'defence-minutes.txt',
        },
      };
    }),
    ...reports('2025-06-20 09:00', 'defence', ({ cases }) => cases.filter(goesOn)),
    close('defence', '2025-06-23 09:00'),
  ];
}

const opinionOf = (id: string): string => {
  if (id === 'I-07') return 'does-not-confirm';
  return id === 'I-02' ? 'confirms-with-remarks' : 'confirms';
};

function onTheSpot(): Act[] {
  return [
    ...finalists('organisation').map(
      ({ id }): Act => ({
        on: '2025-06-24 10:00',
        do: 'schedule-site-visit',
        by: 'office-clerk',
        with: { case: id, from: '2025-06-30', to: '2025-07-04', team: panelOf(id).members },
      }),
    ),
    {
      on: '2025-07-02 15:00',
      do: 'record-site-finding',
      by: `${panelOf('O-01').members[1] ?? ''} as examiner`,
      with: {
        finding: 'finding-1',
        case: 'O-01',
        item: '4.1.2',
        result: 'verified',
        account: '现场查看记录相符',
      },
    },
    ...reports('2025-07-09 09:00', 'site-review', ({ track, cases }) =>
      track === 'organisation' ? cases.filter(goesOn) : [],
    ),
    ...finalists('individual').map(
      ({ id }): Act => ({
        on: '2025-07-07 10:00',
        do: 'file-inspection-opinion',
        by: `${panelOf(id).leader} as panel-leader`,
        with: {
          case: id,
          opinion: opinionOf(id),
          inspectedOn: '2025-07-01',
          report: 'inspection-report.txt',
        },
      }),
    ),
    close('site-review', '2025-07-11 09:00'),
    close('inspection', '2025-07-11 09:10'),
  ];
}

/** From the documents to the site, a file for each part. */
export const reviewing = (): Record<string, string> => ({
  'acts-07-document-review.yaml': yaml(
    'Document review: a table named, a value off the scale, a fraud found, the shortlists.',
    inTime([
      ...rubric(),
      ...fraud(),
      ...reports('2025-05-23 09:00', 'document-review', ({ cases }) => cases.filter(isLive)),
      ...shortlists(),
      close('document-review', '2025-05-30 09:00'),
    ]),
  ),
  'acts-08-defence.yaml': yaml(
    'The defence: one organisation sent its deputy first; marks of a hundred points.',
    inTime(defending()),
  ),
  'acts-09-on-the-spot.yaml': yaml('Site review and inspection.', inTime(onTheSpot())),
});
