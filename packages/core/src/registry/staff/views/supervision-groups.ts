import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { KeyId } from '../../../act/fields.ts';
import { registryView } from '../../../act/view.ts';

/** Supervision groups past and present with their members and where they come from; of all awards or of one. */
export const supervisionGroupsView = registryView('supervision-groups', {
  for: [hat('office'), hat('committee'), hat('supervisor'), hat('security-admin'), hat('auditor')],
  query: z.strictObject({ programme: KeyId.optional() }),
  answer: ({ registry, query }) => ({
    groups: registry.staff.supervisionGroups
      .filter((group) => query.programme === undefined || group.programme === query.programme)
      .map(({ dissolvedOn, ...group }) => ({ ...group, dissolvedOn: dissolvedOn ?? null })),
  }),
});
