import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { notFound } from '../../../act/refusals.ts';
import { titleMisuseFound } from '../events.ts';

/** The office finds that a title was used against the rules; also one already withdrawn, which is no longer to be used. */
export const findTitleMisuse = registryCommand('find-title-misuse', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['afterwards.honour.advertising'],
  undo: 'never',
  payload: titleMisuseFound.payload,
  decide: ({ registry, payload }) =>
    registry.honours.honours.has(payload.honour)
      ? [titleMisuseFound(payload)]
      : { refused: [notFound({ what: payload.honour })] },
});
