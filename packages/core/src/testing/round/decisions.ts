import { consultationAnswered, consultationSent } from '../../round/consultation/events.ts';
import { candidatesResolved } from '../../round/deliberation/events.ts';
import { publicNoticeClosed, publicNoticeOpened } from '../../round/public-notice/events.ts';
import { day, file } from '../city.ts';
import { by, individualCases, organisationCases, type ToldStages, trackOf } from './cases.ts';
import { noticeTerm } from './notice-term.ts';

const winnersOf = (ids: readonly string[]) => ids.slice(0, 2).map((id) => ({ case: id, grade: 'award' }));

/** From the candidates to the approval: the first two of each track are resolved on and noticed. */
export function stagesOfDecision(): ToldStages<
  'consultation' | 'deliberation' | 'public-notice' | 'approval'
> {
  return {
    consultation: {
      opensOn: '2026-06-11',
      events: [
        by(
          'office-head',
          consultationSent({
            units: ['department-x'],
            cases: ['O-1', 'O-2', 'I-1', 'I-2'],
            list: file('list'),
          }),
        ),
        by(
          'x-head',
          consultationAnswered({
            unit: 'department-x',
            agrees: true,
            remarks: [],
            summary: 'agrees',
            document: file('answer'),
          }),
        ),
      ],
    },
    deliberation: {
      opensOn: '2026-06-22',
      events: [
        by(
          'committee-clerk',
          candidatesResolved({
            track: 'organisation',
            winners: winnersOf(organisationCases),
            departures: [],
            minutes: file('minutes'),
          }),
        ),
        by(
          'committee-clerk',
          candidatesResolved({
            track: 'individual',
            winners: winnersOf(individualCases),
            departures: [],
            minutes: file('minutes'),
          }),
        ),
      ],
    },
    'public-notice': {
      opensOn: '2026-06-25',
      events: [
        publicNoticeOpened({
          notice: 'notice-1',
          entries: ['O-1', 'O-2', 'I-1', 'I-2'].map((id) => ({
            case: id,
            name: `Name of ${id}`,
            track: trackOf(id),
            grade: 'award',
            overrides: [],
          })),
          publishedOn: day('2026-06-25'),
          media: ['market-regulator-website', 'news-media'],
          term: noticeTerm('2026-06-25', '2026-07-02'),
          proofs: [file('proof'), file('proof-2')],
          contact: 'the office',
        }),
        publicNoticeClosed({ notice: 'notice-1', closedOn: day('2026-07-03'), held: [] }),
      ],
    },
    approval: { opensOn: '2026-07-06', events: [] },
  };
}
