import { takesScores } from '../../scheme/model/process-model.ts';
import { casesPending } from '../proceedings/refusals.ts';
import { reviewKey } from '../review/slice.ts';
import type { StageDefinition } from '../stage.ts';
import { liveApplications } from '../standing.ts';

const stage = 'defence';

/** The defence closes when every case still in was heard and, where marks are given, has its scorebook. */
export const defenceStage: StageDefinition = {
  id: stage,
  whyNotClose: ({ round, scheme }) => {
    const rules = scheme.stage(stage);
    const live = (rules?.tracks ?? []).flatMap((track) =>
      liveApplications(round, track).map((application) => application.case),
    );
    const unheard = live.filter((id) => !round.defence.defences.has(id));
    const unmarked =
      rules && takesScores(rules)
        ? live.filter((id) => !round.review.scorebooks.has(reviewKey(stage, id)))
        : [];
    return [
      ...(unheard.length > 0
        ? [casesPending({ stage, cases: unheard, waitFor: 'record-defence' }, rules?.cites)]
        : []),
      ...(unmarked.length > 0
        ? [casesPending({ stage, cases: unmarked, waitFor: 'scorebook' }, rules?.cites)]
        : []),
    ];
  },
};
