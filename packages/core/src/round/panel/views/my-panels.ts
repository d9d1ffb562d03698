import { z } from 'zod';
import { isHiddenFrom } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';

/** The panels somebody sits on, with the cases they may judge there and whether they have signed and declared. */
export const myPanels = roundView('my-panels', {
  for: [hat('examiner'), hat('panel-leader')],
  query: z.strictObject({}),
  cases: () => [],
  answer: (situation) => {
    const { round, viewer } = situation;
    const own = [...round.panel.panels.values()].filter(({ members }) => members.includes(viewer.person));
    return {
      panels: own.map(({ panel, track, stages, cases, leader, declared }) => ({
        panel,
        track,
        stages,
        cases: cases.filter((id) => !isHiddenFrom(situation, id)),
        isLeader: leader === viewer.person,
        signed: round.proceedings.undertakings.has(viewer.person),
        declared: declared.has(viewer.person),
      })),
    };
  },
});
