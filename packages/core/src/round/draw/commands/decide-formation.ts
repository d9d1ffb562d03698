import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { drawingOf, mostVoids, voidsOf } from '../draws-of.ts';
import { formationDecided } from '../events.ts';
import { drawNotVoid, formationAlreadyDecided, notYetTheCommittees } from '../refusals.ts';

/**
 * After draws of the same panels came to nothing twice, the committee says how they come about: formed by hand, or by
 * another draw. The minutes are on file.
 */
export const decideFormation = roundCommand('decide-formation', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('committee', 'clerk'), hat('office', 'head')],
  rules: ['process.panel.draw', 'process.panel.formed'],
  undo: 'never',
  payload: formationDecided.payload,
  cases: () => 'every-case',
  decide: ({ round, scheme, payload }) => {
    const draw = round.draw.draws.get(payload.draw);
    if (!draw) return { refused: [notFound({ what: payload.draw })] };
    if (!draw.voided || draw.voided.because === 'called-off')
      return { refused: [drawNotVoid({ draw: draw.draw })] };
    const voids = voidsOf(round, drawingOf(draw)).length;
    return (
      refuseAll(
        voids < mostVoids ? notYetTheCommittees({ voids }, scheme.stage('panel')?.draw?.cites) : undefined,
        draw.released ? formationAlreadyDecided({ draw: draw.draw }) : undefined,
      ) ?? [formationDecided(payload)]
    );
  },
});
