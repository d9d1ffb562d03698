import { eligibilityDecided } from '../../round/eligibility/events.ts';
import { conflictsDeclared, panelFormed } from '../../round/panel/events.ts';
import { panelStagesOf } from '../../round/panel/why-not-seated.ts';
import { undertakingSigned } from '../../round/proceedings/events.ts';
import {
  caseRecommended,
  localNoticeClosed,
  localNoticeOpened,
  preliminaryReviewed,
} from '../../round/recommendation/events.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { day, examiners, file, sealed } from '../city.ts';
import { allCases, by, channelOf, individualCases, organisationCases, type ToldStages } from './cases.ts';
import { factsOf, filedApplication } from './filed.ts';
import { noticeTerm } from './notice-term.ts';

const entriesOf = (channel: string) =>
  allCases
    .filter((id) => channelOf(id) === channel)
    .map((id) => ({ case: id, name: `Name of ${id}`, deeds: 'short deeds' }));

/** From the call to the panels: everybody is filed, recommended, accepted and given a panel. */
export function stagesUntilPanels(
  scheme: Scheme,
): ToldStages<'call' | 'application' | 'recommendation' | 'eligibility' | 'panel'> {
  return {
    call: { opensOn: '2026-02-25', events: [] },
    application: { opensOn: '2026-03-02', events: allCases.map((id) => filedApplication(scheme, id)) },
    recommendation: {
      opensOn: '2026-04-01',
      events: [
        ...allCases.map((id) => preliminaryReviewed({ case: id, passed: true, finding: sealed(id, 2) })),
        ...(['district-a', 'district-b'] as const).flatMap((channel) => [
          localNoticeOpened({
            notice: `local-${channel}`,
            channel,
            entries: entriesOf(channel),
            publishedOn: day('2026-04-02'),
            term: noticeTerm('2026-04-02', '2026-04-10'),
            proofs: [file('proof')],
          }),
          localNoticeClosed({ notice: `local-${channel}`, closedOn: day('2026-04-13') }),
        ]),
        ...allCases.map((id) =>
          caseRecommended({ case: id, opinion: sealed(id, 3), opinionDocument: file('opinion') }),
        ),
      ],
    },
    eligibility: {
      opensOn: '2026-04-15',
      events: [
        ...allCases.flatMap((id) => factsOf(scheme, id)),
        ...allCases.map((id) =>
          by(
            'office-head',
            eligibilityDecided({
              case: id,
              accepted: true,
              findings: [],
              calculation: 'eligibility@1',
              decidedOn: day('2026-04-24'),
            }),
          ),
        ),
      ],
    },
    panel: {
      opensOn: '2026-04-27',
      events: [
        panelFormed({
          panel: 'panel-o',
          track: 'organisation',
          stages: panelStagesOf(scheme, 'organisation'),
          members: [...examiners.slice(0, 3)],
          leader: 'ex-1',
          cases: organisationCases,
        }),
        panelFormed({
          panel: 'panel-i',
          track: 'individual',
          stages: panelStagesOf(scheme, 'individual'),
          members: [...examiners.slice(3, 6)],
          leader: 'ex-4',
          cases: individualCases,
        }),
        ...examiners
          .slice(0, 6)
          .flatMap((name, at) => [
            by(name, undertakingSigned({ person: name, statement: file('undertaking') })),
            by(name, conflictsDeclared({ panel: at < 3 ? 'panel-o' : 'panel-i', conflicts: [] })),
          ]),
      ],
    },
  };
}
