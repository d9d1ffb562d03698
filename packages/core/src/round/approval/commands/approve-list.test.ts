import { describe, test } from 'vitest';
import type { EventDraft } from '../../../act/event-kind.ts';
import { periodOpened } from '../../../registry/programmes/events.ts';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { anObjection, examined } from '../../../testing/objecting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aWinner } from '../../../testing/winners.ts';
import { candidatesResolved } from '../../deliberation/events.ts';
import { publicNoticeClosed, publicNoticeOpened } from '../../public-notice/events.ts';
import { listDecided, listSubmitted } from '../events.ts';

const scheme = schemeUnderTest();
const approval = (id: string, grade = 'award') => ({ case: id, grade, name: `Name of ${id}` });
const approving = (approved: readonly unknown[], change = {}) => ({
  by: 'mayor',
  preparedBy: 'secretary',
  on: '2026-07-13',
  command: 'approve-list',
  payload: {
    batch: 'b1',
    approved,
    notApproved: [],
    decidedOn: '2026-07-13',
    document: file('decision'),
    ...change,
  },
});
const submitted = (...cases: string[]) => listSubmitted({ batch: 'b1', cases, report: file('report') });
const ground = (told: readonly ToldEvent[], more: readonly EventDraft[] = []) =>
  given({
    scheme,
    registry: [...aCity(scheme), ...more],
    round: [...aRoundAt(scheme, 'approval'), ...told],
  });
const honour = (id: string, change = {}): [string, unknown] => {
  const track = id.startsWith('O') ? 'organisation' : 'individual';
  return [
    'HonourConferred',
    {
      honour: `r1-${id}`,
      programme: scheme.document.programme,
      period: 'p1',
      round: 'r1',
      case: id,
      party: id.replace('O-', 'org-').replace('I-', 'ind-'),
      name: `Name of ${id}`,
      track,
      grade: 'award',
      decidedOn: '2026-07-13',
      awardYear: 2026,
      takesPlace: true,
      ...change,
    },
  ];
};
const decided = (approved: readonly unknown[], change = {}): [string, unknown] => [
  'ListDecided',
  {
    batch: 'b1',
    approved,
    notApproved: [],
    honouredBefore: [],
    decidedOn: '2026-07-13',
    document: file('decision'),
    ...change,
  },
];

/** The approval with O-1 resolved and noticed for the nomination alone. */
function nominated(): ToldEvent[] {
  const before = aRoundAt(scheme, 'approval');
  const notice = before.find((event) => event.type === 'PublicNoticeOpened');
  const base = notice?.payload as Parameters<typeof publicNoticeOpened>[0];
  const entry = {
    case: 'O-1',
    name: 'Name of O-1',
    track: 'organisation' as const,
    grade: 'nomination',
    overrides: [],
  };
  return [
    ...before,
    candidatesResolved({
      track: 'organisation',
      winners: [{ case: 'O-1', grade: 'nomination' }],
      departures: [],
      minutes: file('minutes'),
    }),
    publicNoticeOpened({ ...base, notice: 'notice-2', replaces: 'notice-1', entries: [entry] }),
    publicNoticeClosed({ notice: 'notice-2', closedOn: day('2026-07-10'), held: [] }),
    submitted('O-1'),
  ];
}
const earlier = (grade: string, change = {}) =>
  aWinner(scheme, {
    honour: 'r0-O-9',
    round: 'r0',
    case: 'O-9',
    grade,
    decidedOn: day('2025-08-01'),
    awardYear: 2025,
    ...change,
  });

describe('approve-list', () => {
  test('honours the approved names in the registry; the award year is that of the decision', () => {
    ground([submitted('O-1', 'I-1', 'O-2')]).expectEvents(
      approving([approval('O-1'), approval('I-1')], {
        notApproved: [{ case: 'O-2', reason: 'accounts under audit' }],
      }),
      honour('O-1'),
      honour('I-1'),
      decided([approval('O-1'), approval('I-1')], {
        notApproved: [{ case: 'O-2', reason: 'accounts under audit' }],
      }),
    );
  });

  test('an award replaces the nomination of the same period and takes a place of its own', () => {
    ground([submitted('O-1')], [earlier('nomination')]).expectEvents(
      approving([approval('O-1')]),
      honour('O-1', { replaces: 'r0-O-9' }),
      decided([approval('O-1')]),
    );
  });

  test('a nomination of another period or party is not replaced', () => {
    const others = [earlier('nomination', { period: 'p0' }), earlier('nomination', { party: 'org-3' })];
    for (const other of others) {
      ground([submitted('O-1')], [other]).expectEvents(
        approving([approval('O-1')]),
        honour('O-1'),
        'ListDecided',
      );
    }
  });

  test('a second nomination in a period is not honoured again and takes no place', () => {
    const again = approval('O-1', 'nomination');
    given({
      scheme,
      registry: [...aCity(scheme), earlier('nomination')],
      round: nominated(),
    }).expectEvents(approving([again]), decided([again], { honouredBefore: ['O-1'] }));
    given({ scheme, registry: aCity(scheme), round: nominated() }).expectEvents(
      approving([again]),
      honour('O-1', { grade: 'nomination' }),
      decided([again]),
    );
  });

  test('is refused when another round took the last place', () => {
    const { programme } = scheme.document;
    const fewer = periodOpened({
      programme,
      period: 'p1',
      scheme: scheme.id,
      from: day('2025-01-01'),
      to: day('2029-12-31'),
      approvedPlaces: [{ grade: 'award', track: 'organisation', places: 2 }],
      evidence: [file('places')],
    });
    const round = [submitted('O-1', 'O-2')];
    const both = approving([approval('O-1'), approval('O-2')]);
    ground(round, [fewer]).expectEvents(both, 'HonourConferred', 'HonourConferred', 'ListDecided');
    ground(round, [fewer, earlier('award', { party: 'org-4' })]).expectRefused(both, [
      'no-places-left',
      { grade: 'award', track: 'organisation', left: 1, wanted: 2 },
    ]);
  });

  test('must decide on every case of the batch once, under the name and grade noticed', () => {
    ground([submitted('O-1', 'O-2')]).expectRefused(
      approving([approval('O-1', 'nomination'), approval('I-1')]),
      ['batch-not-covered', { missing: ['O-2'], surplus: ['I-1'] }],
      ['differs-from-notice', { cases: ['O-1'] }],
    );
  });

  test('is refused for a case that is held or out meanwhile, and for another day', () => {
    ground([submitted('O-2'), anObjection(), examined()]).expectRefused(
      approving([approval('O-2')], { decidedOn: '2026-07-12' }),
      ['decided-on-other-day', { decidedOn: '2026-07-12', day: '2026-07-13' }],
      ['case-held', { case: 'O-2', objections: ['x1'] }],
    );
  });

  test('is refused twice and not found for an unknown batch', () => {
    const before = listDecided({
      batch: 'b1',
      approved: [approval('O-1')],
      notApproved: [],
      honouredBefore: [],
      decidedOn: day('2026-07-12'),
      document: file('decision'),
    });
    ground([submitted('O-1'), before]).expectRefused(approving([approval('O-1')]), [
      'batch-already-decided',
      { batch: 'b1' },
    ]);
    ground([]).expectRefused(approving([approval('O-1')]), ['not-found', { what: 'b1' }]);
  });

  test('is the government’s, prepared by its clerk', () => {
    ground([submitted('O-1')]).expectRefused({ ...approving([approval('O-1')]), by: 'office-head' }, [
      'no-such-hat',
      { needs: ['approver/head', 'committee/head'] },
    ]);
    const { preparedBy: _, ...alone } = approving([approval('O-1')]);
    ground([submitted('O-1')]).expectRefused(alone, 'needs-second-person');
  });
});
