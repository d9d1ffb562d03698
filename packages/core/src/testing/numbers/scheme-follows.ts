import { afterwardsFollows } from './afterwards-follows.ts';
import { eligibilityFollows } from './eligibility-follows.ts';
import type { FollowsByNumber } from './follows.ts';
import { periodFollows } from './period-follows.ts';
import { stageFollows } from './stage-follows.ts';

/** How each number of `scheme.yaml` is shown to rule; totals stand with the standards. */
export const schemeFollows: FollowsByNumber = {
  ...periodFollows,
  ...eligibilityFollows,
  ...stageFollows,
  ...afterwardsFollows,
};
