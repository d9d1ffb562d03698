import { z } from 'zod';
import { isHiddenFrom } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { whomToDeclare } from '../whom-to-declare.ts';

/**
 * The panels somebody sits on, with the cases they may judge there and whether they have signed and declared. Until
 * they have declared: who applies, so that they can.
 */
export const myPanels = roundView('my-panels', {
  for: [hat('examiner'), hat('panel-leader')],
  query: z.strictObject({}),
  cases: () => [],
  answer: (situation) => {
    const { round, viewer } = situation;
    const own = [...round.panel.panels.values()].filter(({ members }) => members.includes(viewer.person));
    return {
      panels: own.map(({ panel, track, stages, cases, leader, declared }) => {
        const known = cases.filter((id) => !isHiddenFrom(situation, id));
        const isDeclared = declared.has(viewer.person);
        return {
          panel,
          track,
          stages,
          cases: known,
          isLeader: leader === viewer.person,
          signed: round.proceedings.undertakings.has(viewer.person),
          declared: isDeclared,
          ...(isDeclared ? {} : { toDeclare: whomToDeclare(situation, known) }),
        };
      }),
    };
  },
});
