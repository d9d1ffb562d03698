import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { isWithin } from '../../jurisdiction/spans.ts';
import { examinerRemoved } from '../events.ts';
import { notInExaminerPool } from '../refusals.ts';

/** Ends a person's time in the pool of examiners: the day named is the last one. Running panels are not touched. */
export const removeExaminer = registryCommand('remove-examiner', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.panel.pool'],
  undo: 'rescind',
  payload: examinerRemoved.payload,
  decide: ({ registry, payload }) => {
    const { person, on } = payload;
    const examiner = registry.pools.examiners.get(person);
    return examiner && isWithin(examiner, on)
      ? [examinerRemoved(payload)]
      : { refused: [notInExaminerPool({ person, day: on })] };
  },
});
