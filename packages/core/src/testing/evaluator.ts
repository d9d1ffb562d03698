import type { EventDraft } from '../act/event-kind.ts';
import { bodyRegistered } from '../registry/jurisdiction/events.ts';
import { partyRegistered } from '../registry/parties/events.ts';
import { memberAppointed } from '../registry/staff/events.ts';
import { evaluationPlanFiled, evaluationReportFiled, evaluatorChosen } from '../round/evaluator/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { StageId } from '../scheme/stage-id.ts';
import { aCity, day, file, sealed } from './city.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

/** The text of the scheme with a body of another kind. */
export const withBody = (kind: string) => (text: string) =>
  text.replace(
    'bodies:\n',
    `bodies:\n  - { kind: ${kind}, title: { zh: 机构, en: Body }, cites: [art-9.2] }\n`,
  );

const lastOfPanel =
  '    lookBack: { value: 3, unit: years, cites: [art-33], reading: decision-23, setting: true }\n';

/** The text of the scheme with more rules of the panel stage. */
export const withPanelRules = (rules: string) => (text: string) =>
  text.replace(lastOfPanel, `${lastOfPanel}${rules}`);

const evaluator = `    evaluator:
      chosenBy: { value: office, cites: [art-9.2] }
      approvedBy: { value: committee, cites: [art-8.1] }
      paidBy: { value: commissioning-unit, cites: [art-4] }
      plan: { value: required, cites: [art-9.4] }
      reports: { value: [document-review, site-review], cites: [art-19, art-20] }
      liability: { value: evaluator, cites: [art-9.2] }
      cites: [art-9.2]
`;

/** The text of the scheme with a third party that runs the review. */
export const withEvaluator = (text: string): string =>
  withPanelRules(evaluator)(withBody('third-party-evaluator')(text));

/** The scheme whose review a third party runs: it reports on the document review and, last, on the visits. */
export const schemeWithEvaluator = (): Scheme => schemeUnderTest('wuhan-draft2', withEvaluator);

const seats = [
  ['institute-head', 'institute', 'head'],
  ['institute-clerk', 'institute', 'clerk'],
  ['rival-head', 'rival', 'head'],
  ['rival-clerk', 'rival', 'clerk'],
] as const;

/** The city with two third-party evaluators, `institute` and `rival`, each with a head and a clerk. */
export function aCityWithEvaluators(scheme: Scheme): EventDraft[] {
  return [
    ...aCity(scheme),
    ...(['institute', 'rival'] as const).map((body) =>
      bodyRegistered({
        body,
        kind: 'third-party-evaluator',
        name: { zh: body, en: body },
        above: 'committee',
        memberUnit: false,
      }),
    ),
    ...seats.map(([person]) =>
      partyRegistered({
        party: person,
        kind: 'individual',
        profile: sealed(person),
        codeIndex: `index:${file(person).slice(5, 37)}`,
        codeKind: 'resident-id',
      }),
    ),
    ...seats.map(([person, body, rank]) => memberAppointed({ person, body, rank, from: day('2020-01-01') })),
  ];
}

/** The institute chosen as evaluator of the round. */
export const chosen = (evaluator = 'institute') =>
  evaluatorChosen({
    evaluator,
    contract: file('contract'),
    paidBy: 'commissioning-unit',
    approvedOn: day('2026-04-20'),
    resolution: file('resolution'),
  });

export const planned = () => evaluationPlanFiled({ plan: file('plan') });

export const reported = (stage: StageId, recommended?: string[]) =>
  evaluationReportFiled({ stage, report: file(`report-${stage}`), ...(recommended ? { recommended } : {}) });
