import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { programmeOpened } from '../events.ts';
import { programmeOpenAlready } from '../refusals.ts';

/** Opens an award, which outlives its schemes: prepared by the office, approved by the committee's chair. */
export const openProgramme = registryCommand('open-programme', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [],
  undo: 'never',
  payload: programmeOpened.payload,
  decide: ({ registry, payload }) =>
    registry.programmes.programmes.has(payload.programme)
      ? { refused: [programmeOpenAlready({ programme: payload.programme })] }
      : [programmeOpened(payload)],
});
