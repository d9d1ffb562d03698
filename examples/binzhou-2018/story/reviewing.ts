import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepted, finalists, ids } from './cases.ts';
import { evaluator, panels, scorersOf } from './panels.ts';

/** Fraud found before the award: the panel compares papers with their originals. Out of the round, and no ban. */
function fraud(): Act[] {
  return [
    {
      on: '2022-06-13 16:00',
      do: 'establish-fact',
      by: 'office-clerk',
      with: {
        case: 'O-18',
        fact: 'fraud-in-applying',
        about: 'applicant',
        value: { shape: 'occurrences', occurrences: [{ from: '2022-04-01' }] },
        source: '评审组核对原件，检测报告系伪造',
        sourceOn: '2022-06-13',
        evidence: ['fraud-finding.txt'],
      },
    },
    office('2022-06-14 10:00', 'veto-case', {
      case: 'O-18',
      veto: 'fraud-in-applying',
      source: '评审组核对原件',
      sourceOn: '2022-06-13',
      evidence: ['fraud-finding.txt'],
    }),
  ];
}

const live = accepted.filter(({ fate }) => fate.is !== 'fraud');
const leftOff = live.filter(({ fate }) => fate.is === 'left-off');

function shortlisting(): Act[] {
  const proposed = panels.map(
    ({ panel, leader, cases }): Act => ({
      on: '2022-06-17 09:00',
      do: 'propose-shortlist',
      by: `${leader} as panel-leader`,
      with: {
        panel,
        cases: ids(cases.filter((each) => finalists.includes(each))),
        reason: '达到总分的百分之五十五且排在本组前列',
      },
    }),
  );
  // One step of one examiner below 55 per cent: nobody can put it on the list.
  const below = proposed.find(({ with: payload }) => payload?.panel === 'panel-persons');
  const withBelow = [...ids(finalists.filter(({ track }) => track === 'individual')), 'I-05'];
  return [
    ...(below
      ? [
          {
            ...below,
            on: '2022-06-17 08:30',
            with: { ...below.with, cases: withBelow },
            expect: ['below-gate'],
          },
        ]
      : []),
    ...proposed,
    ...(['organisation', 'individual'] as const).map((track) =>
      office('2022-06-20 09:00', 'decide-shortlist', {
        track,
        cases: ids(finalists.filter((each) => each.track === track)),
      }),
    ),
  ];
}

function documentReview(): Act[] {
  return [
    ...fraud(),
    ...panels.map(
      ({ leader, cases }): Act => ({
        on: '2022-06-16 09:00',
        do: 'confirm-scorebook',
        by: `${leader} as panel-leader`,
        for: { case: ids(cases.filter((each) => live.includes(each))) },
        with: { case: '$case', stage: 'document-review', report: 'document-scorebook.txt' },
      }),
    ),
    ...shortlisting(),
    evaluator('2022-06-21 09:00', 'file-evaluation-report', {
      stage: 'document-review',
      report: 'report-on-documents.txt',
    }),
    { ...close('document-review', '2022-06-22 09:00'), expect: ['feedback-owed'] },
    {
      on: '2022-06-23 10:00',
      do: 'give-feedback',
      by: 'office-clerk',
      with: { cases: ids(leftOff), on: '2022-06-23', document: 'feedback-letters.txt' },
    },
    close('document-review', '2022-06-24 09:00'),
  ];
}

function onSite(): Act[] {
  return [
    ...finalists.map(
      (each): Act => ({
        on: '2022-06-28 10:00',
        do: 'schedule-site-visit',
        by: 'evaluator-clerk',
        with: { case: each.id, from: '2022-07-11', to: '2022-07-20', team: scorersOf(each) },
      }),
    ),
    ...panels.map(
      ({ leader, cases }): Act => ({
        on: '2022-07-26 09:00',
        do: 'confirm-scorebook',
        by: `${leader} as panel-leader`,
        for: { case: ids(cases.filter((each) => finalists.includes(each))) },
        with: { case: '$case', stage: 'site-review', report: 'site-scorebook.txt' },
      }),
    ),
    evaluator('2022-07-28 09:00', 'file-evaluation-report', {
      stage: 'site-review',
      report: 'report-on-sites.txt',
    }),
    close('site-review', '2022-07-29 09:00'),
  ];
}

/** The survey runs beside the visits; the last report of the evaluator says whom it recommends. */
function surveyed(): Act[] {
  return [
    ...finalists.flatMap(({ id, fate, track }) =>
      fate.is === 'finalist'
        ? [
            evaluator('2022-08-05 09:00', 'file-survey-result', {
              case: id,
              respondents: track === 'organisation' ? 200 : 50,
              method: track === 'organisation' ? '客户电话和网上问卷' : '单位和同行问卷',
              from: '2022-06-27',
              to: '2022-08-03',
              result: String(fate.points.survey),
              report: 'survey-report.txt',
            }),
          ]
        : [],
    ),
    evaluator('2022-08-08 09:00', 'file-evaluation-report', {
      stage: 'satisfaction-survey',
      report: 'report-on-satisfaction.txt',
      recommended: ids(finalists.filter(({ n, track }) => n <= (track === 'organisation' ? 8 : 3))),
    }),
    close('satisfaction-survey', '2022-08-10 09:00'),
  ];
}

/** From the papers to the survey. */
export const reviewing = (): Record<string, string> => ({
  'acts-07-document-review.yaml': yaml(
    'Document review: fraud found before the award, the gate of 55 per cent, feedback to everyone not going on.',
    inTime(documentReview()),
  ),
  'acts-08-on-site.yaml': yaml(
    'Site review of both tracks, and the satisfaction survey beside it.',
    inTime([...onSite(), ...surveyed()]),
  ),
});
