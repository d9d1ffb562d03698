import { candidatesProposed, rankingDrawnUp } from '../../round/composite/events.ts';
import { scorebookConfirmed, scoreSheetSubmitted } from '../../round/review/events.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { itemsOf } from '../../scoring/index.ts';
import { file } from '../city.ts';
import { by, divisionOf, membersOf, panelOf, pointsOf, type ToldEvent, trackOf } from './cases.ts';

/** Sheets of every member and the confirmed scorebook of each case in a stage. */
export function scoredStage(scheme: Scheme, stage: StageId, ids: readonly string[]): ToldEvent[] {
  return ids.flatMap((id) => {
    const standard = scheme.standardOf(trackOf(id));
    if (!standard) return [];
    const values = Object.fromEntries(
      itemsOf(standard as never, divisionOf(id)).map((item) => [item.id, pointsOf(id)]),
    );
    const sheets = membersOf(id).map((examiner) =>
      by(
        examiner,
        scoreSheetSubmitted({ case: id, panel: panelOf(id), stage, values, comments: [], yearsFlags: [] }),
      ),
    );
    const score = String(pointsOf(id) * standard.total);
    const leader = membersOf(id)[0] ?? '';
    return [
      ...sheets,
      by(
        leader,
        scorebookConfirmed({
          case: id,
          stage,
          panel: panelOf(id),
          calculation: 'panel-score@1',
          score,
          report: file(`report-${id}`),
        }),
      ),
    ];
  });
}

/** The ranking of a track and its candidates: the first two for the award. */
export function candidates(track: 'organisation' | 'individual', ids: readonly string[]): ToldEvent[] {
  const total = track === 'organisation' ? 1000 : 100;
  const rows = ids.map((id, at) => ({
    case: id,
    score: String(pointsOf(id) * total),
    rank: at + 1,
    thresholdsMet: pointsOf(id) >= (track === 'organisation' ? 60 : 80) ? ['award'] : [],
    poolMember: id === 'O-2',
  }));
  const outcomes = ids.map((id, at) => ({ case: id, ...(at < 2 ? { grade: 'award' } : {}), because: [] }));
  return [
    by('office-head', rankingDrawnUp({ track, calculation: 'competition-rank@1', rows })),
    by(
      'office-head',
      candidatesProposed({
        track,
        calculation: 'candidates@1',
        outcomes,
        undecided: [],
        openTies: [],
        emptyPlaces: [],
        passedOver: [],
      }),
    ),
  ];
}
