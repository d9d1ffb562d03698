import { withDefence } from './defended.ts';
import { withEvaluator } from './evaluator.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

const both = 'tracks: [organisation, individual]';
const cites = 'cites: [art-20]';
const siteTracks = '  - stage: site-review\n    after: [document-review]\n    tracks: [organisation]\n';

/** Stages with the weight of each in the composite. */
export type Weights = readonly (readonly [stage: string, weight: number | 'to-be-set'])[];
const partsOf = (weights: Weights) =>
  `parts: [${weights.map(([stage, weight]) => `{ stage: ${stage}, weight: ${weight} }`).join(', ')}]`;

const weighted = (text: string, organisation: Weights, individual: Weights): string =>
  text
    .replace('parts: [{ stage: site-review, weight: 100 }]', partsOf(organisation))
    .replace('parts: [{ stage: document-review, weight: 100 }]', partsOf(individual));

/** A scheme with a defence marked out of 50 for both tracks; individuals are inspected as well. */
export const composedWithDefence = (organisation: Weights, individual: Weights) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    weighted(
      withDefence(text).replace('points: { value: 100, unit: points', 'points: { value: 50, unit: points'),
      organisation,
      individual,
    ),
  );

const survey = `  - stage: satisfaction-survey
    after: [document-review]
    ${both}
    by: { value: office, ${cites} }
    total: { value: 50, unit: points, ${cites} }
    respondents: { value: 30, unit: respondents, ${cites} }
    ${cites}

`;

/**
 * A scheme that visits both tracks and, beside that, has the office survey satisfaction out of 50 points. Both tracks
 * have the same weights.
 */
export const composedWithSurvey = (weights: Weights, edit: (text: string) => string = (text) => text) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    edit(
      weighted(text, weights, weights)
        .replace(siteTracks, survey + siteTracks.replace('tracks: [organisation]', both))
        .replace('after: [site-review, inspection]', 'after: [site-review, inspection, satisfaction-survey]'),
    ),
  );

/** Has a third-party body do the survey; it runs the whole review. */
export const surveyedByEvaluator = (text: string): string =>
  withEvaluator(
    text.replace('by: { value: office, cites: [art-20] }', 'by: { value: evaluator, cites: [art-20] }'),
  );
