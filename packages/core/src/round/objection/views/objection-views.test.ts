import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { anObjection, examined, noticeRunning, wholeParts } from '../../../testing/objecting.ts';
import type { ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { objectionDecided, outcomeTold } from '../events.ts';
import { objectionFileView } from './objection-file.ts';
import { objectionsView } from './objections.ts';

const scheme = schemeUnderTest();
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...noticeRunning(scheme), ...more] });
const seen = (from: ReturnType<typeof ground>, view: string, role: Role, person: string, query = {}) =>
  look(from, scheme, { view, viewer: { person, role }, query, today: day('2026-07-03') });
const decided = objectionDecided({
  objection: 'x1',
  case: 'O-2',
  upheld: true,
  reason: sealed('O-2', 9),
  decidedOn: day('2026-07-03'),
});
const told = outcomeTold({ objection: 'x1', to: 'objector', on: day('2026-07-03'), letter: file('letter') });
const own = {
  objection: 'x1',
  notice: 'notice-1',
  case: 'O-2',
  parts: wholeParts,
  missing: [],
  receivedOn: '2026-06-30',
  inTime: true,
  completeBy: undefined,
  examineBy: '2026-07-07',
  examined: { accepted: true, on: '2026-07-01' },
  heard: false,
  decided: undefined,
  referred: undefined,
};

describe('my-objection', () => {
  const mine = (from: ReturnType<typeof ground>, person = 'citizen') =>
    seen(from, 'my-objection', 'objector', person, { objection: 'x1' });

  test('shows the objector the own objection, and the outcome only once it was told', () => {
    expect(mine(ground(anObjection(), examined(), decided))).toEqual(own);
    expect(mine(ground(anObjection(), examined(), decided, told))).toEqual({
      ...own,
      decided: { upheld: true, on: '2026-07-03' },
    });
  });

  test('says until when an incomplete one can be completed', () => {
    expect(mine(ground(anObjection({ missing: ['phone'] })))).toEqual({
      ...own,
      missing: ['phone'],
      completeBy: '2026-07-06',
      examined: undefined,
    });
  });

  test('another’s objection is not found', () => {
    expect(mine(ground(anObjection()), 'ind-3')).toEqual({ notFound: true });
  });
});

describe('the objection file', () => {
  test('shows the office, the committee and the supervisor who objects and that the case is held', () => {
    const from = ground(anObjection(), examined());
    const { payload } = anObjection();
    for (const role of ['office', 'committee', 'supervisor'] as const) {
      expect(seen(from, 'objection-file', role, 'someone', { objection: 'x1' })).toEqual({
        ...payload,
        heard: [],
        told: [],
        examined: { accepted: true, on: '2026-07-01', late: false },
        holding: true,
      });
    }
    expect(objectionFileView.for.map((pattern) => pattern.role)).toEqual([
      'office',
      'committee',
      'supervisor',
    ]);
  });

  test('touches its case, and an unknown one is not found', () => {
    const from = ground(anObjection());
    expect(objectionFileView.cases({ objection: 'x1' }, from.round)).toEqual(['O-2']);
    expect(seen(from, 'objection-file', 'office', 'office-head', { objection: 'x9' })).toEqual({
      notFound: true,
    });
  });
});

describe('the objections', () => {
  test('are listed in one line each, without the objector, behind a door for every case', () => {
    expect(seen(ground(anObjection(), examined()), 'objections', 'office', 'office-head')).toEqual({
      objections: [
        {
          objection: 'x1',
          notice: 'notice-1',
          case: 'O-2',
          receivedOn: '2026-06-30',
          inTime: true,
          missing: [],
          examineBy: '2026-07-07',
          examined: { accepted: true, on: '2026-07-01', late: false },
          decided: undefined,
          referred: undefined,
          holding: true,
        },
      ],
    });
    expect(objectionsView.cases({}, ground().round)).toBe('every-case');
  });
});
