import { shortlistDecided } from '../../round/document-review/events.ts';
import { inspectionOpinionFiled } from '../../round/inspection/events.ts';
import { siteVisitScheduled } from '../../round/site-review/events.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { day, file } from '../city.ts';
import {
  allCases,
  by,
  individualCases,
  membersOf,
  organisationCases,
  type ToldEvent,
  type ToldStages,
} from './cases.ts';
import { candidates, scoredStage } from './scored.ts';

/** The visits, from the day the stage opens: sheets of the stage need one. */
export const visits = (): ToldEvent[] =>
  organisationCases.map((id) =>
    siteVisitScheduled({
      case: id,
      from: day('2026-05-20'),
      to: day('2026-05-22'),
      team: [...membersOf(id)],
    }),
  );

/** The reviews and what they come to: scores on documents and on the spot, opinions, the candidates. */
export function stagesOfReview(
  scheme: Scheme,
): ToldStages<
  'document-review' | 'defence' | 'site-review' | 'inspection' | 'satisfaction-survey' | 'composite'
> {
  return {
    'document-review': {
      opensOn: '2026-05-06',
      events: [
        ...scoredStage(scheme, 'document-review', allCases),
        by(
          'office-head',
          shortlistDecided({ track: 'organisation', cases: organisationCases, departures: [] }),
        ),
        by('office-head', shortlistDecided({ track: 'individual', cases: individualCases, departures: [] })),
      ],
    },
    defence: { opensOn: '2026-05-20', events: [] },
    'site-review': { opensOn: '2026-05-20', events: scoredStage(scheme, 'site-review', organisationCases) },
    inspection: {
      opensOn: '2026-05-20',
      events: individualCases.map((id) =>
        by(
          'ex-4',
          inspectionOpinionFiled({
            case: id,
            panel: 'panel-i',
            opinion: 'confirms',
            inspectedOn: day('2026-05-25'),
            report: file('inspection'),
          }),
        ),
      ),
    },
    'satisfaction-survey': { opensOn: '2026-06-01', events: [] },
    composite: {
      opensOn: '2026-06-08',
      events: [
        ...candidates('organisation', organisationCases),
        ...candidates('individual', individualCases),
      ],
    },
  };
}
