import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { evaluatorBarred } from '../events.ts';
import { personBarred } from '../refusals.ts';

/** Bars an expert or official from evaluation work: the office asks with evidence, the committee's chair approves. */
export const barEvaluator = registryCommand('bar-evaluator', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('office', 'head')],
  rules: ['supervision.bars'],
  undo: 'rescind',
  payload: evaluatorBarred.payload,
  decide: ({ registry, payload }) => {
    const { person } = payload;
    return (
      refuseAll(
        whyNotPerson(registry, person),
        registry.staff.barred.has(person) ? personBarred({ person }) : undefined,
      ) ?? [evaluatorBarred(payload)]
    );
  },
});
