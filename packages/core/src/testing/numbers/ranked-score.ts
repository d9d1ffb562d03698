import { outcomeOf, type Probe, storyRow } from './story-probe.ts';

/** A case's score in a ranking, in hundredths of a point as text. */
export const scoreInRanking =
  (caseId: string) =>
  ({ rows }: Readonly<Record<string, unknown>>): unknown =>
    (rows as { case: string; score?: string }[]).find((row) => row.case === caseId)?.score;

/** What a case of the story scores when its track is ranked. */
export const ranked = (caseId: string, ranking: string): Probe =>
  outcomeOf({ until: 'seen-on-the-spot', acts: [storyRow(ranking)] }, scoreInRanking(caseId));
