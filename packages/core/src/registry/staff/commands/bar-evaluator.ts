import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { type Refusal, refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { noSuchHat, notFound } from '../../../act/refusals.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { schemesOn } from '../../programmes/adopted-scheme.ts';
import { evaluatingBodyBarred, evaluatorBarred } from '../events.ts';
import { isBarred } from '../is-barred.ts';
import { bodyBarred, notAnEvaluatingBody, personBarred } from '../refusals.ts';

type Registry = Situation['registry'];

/**
 * Why the bar is not this hat's: no award of the jurisdiction has it barred by this authority. Before any scheme is
 * adopted the committee bars.
 */
function whyNotAuthority({ registry, actor, today }: Situation): Refusal | undefined {
  const rules = schemesOn(registry, today).map((scheme) => scheme.document.supervision.bars);
  const byGroup = actor.role === 'supervisor';
  const isTheirs =
    rules.some((rule) => (rule.value === 'by-supervision-group') === byGroup) ||
    (rules.length === 0 && !byGroup);
  const cites = [...new Set(rules.flatMap((rule) => rule.cites))];
  return isTheirs ? undefined : noSuchHat({ needs: [byGroup ? 'committee/head' : 'supervisor'] }, cites);
}

function whyNotBody({ jurisdiction, staff }: Registry, body: string): WhyNot {
  const known = jurisdiction.bodies.get(body);
  if (!known) return notFound({ what: body });
  return [
    known.kind === 'third-party-evaluator' ? undefined : notAnEvaluatingBody({ body }),
    staff.barredBodies.has(body) ? bodyBarred({ body }) : undefined,
  ];
}

const whyNotBarred = (registry: Registry, person: string): WhyNot => [
  whyNotPerson(registry, person),
  isBarred(registry, person) ? personBarred({ person }) : undefined,
];

/**
 * Bars an expert, an official or a third-party evaluator from evaluation work, on evidence. The office asks and the
 * committee's chair approves, or where the scheme says so two members of the supervision group decide.
 */
export const barEvaluator = registryCommand('bar-evaluator', {
  by: [hat('committee', 'head'), hat('supervisor')],
  preparedBy: [hat('office', 'head'), hat('supervisor')],
  rules: ['supervision.bars'],
  undo: 'rescind',
  payload: z.union([evaluatorBarred.payload, evaluatingBodyBarred.payload]),
  decide: (situation) => {
    const { registry, payload } = situation;
    const wrong = whyNotAuthority(situation);
    if (wrong) return { refused: [wrong] };
    return 'person' in payload
      ? (refuseAll(whyNotBarred(registry, payload.person)) ?? [evaluatorBarred(payload)])
      : (refuseAll(whyNotBody(registry, payload.body)) ?? [evaluatingBodyBarred(payload)]);
  },
});
