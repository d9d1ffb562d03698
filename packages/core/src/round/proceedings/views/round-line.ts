import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { formationOf } from '../../draw/draw-rules.ts';

/** The stages of a round in the order of its scheme, with the days they opened and closed. */
export const roundLine = roundView('round-line', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round, roundId, scheme }) => {
    const { plan } = round.call;
    if (!plan) return NOT_FOUND;
    const { programme, period, scheme: id, version, trial } = plan;
    const formed = formationOf(scheme);
    return {
      round: roundId,
      programme,
      period,
      scheme: id,
      version,
      trial,
      /** How this round's panels come about, where not by hand. */
      ...(formed === 'by-hand' ? {} : { panelsFormed: formed }),
      stages: scheme.document.process.map(({ stage, tracks, cites }) => ({
        stage,
        tracks,
        cites,
        openedOn: round.proceedings.stages.get(stage)?.openedOn,
        closedOn: round.proceedings.stages.get(stage)?.closedOn,
      })),
    };
  },
});
