import { describe, test } from 'vitest';
import { aCity, aCityWithoutAward, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { pastHonourRecorded, programmeOpened } from '../events.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const registry = aCity(scheme);
const payload = {
  programme,
  party: 'org-1',
  track: 'organisation',
  grade: 'nomination',
  decidedOn: '2025-06-01',
  period: 'p1',
  evidence: [file('decision')],
} as const;
const recording = (change = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-01-20',
  command: 'record-past-honour',
  payload: { ...payload, ...change },
});

describe('record-past-honour', () => {
  test('records an honour with its period or, for older ones, without', () => {
    const { period: _period, ...older } = { ...payload, decidedOn: '2015-06-01' };
    given({ scheme, registry }).expectEvents(recording(), ['PastHonourRecorded', payload]);
    given({ scheme, registry }).expectEvents({ ...recording(), payload: older }, [
      'PastHonourRecorded',
      older,
    ]);
  });

  test('is refused for an unknown programme', () => {
    given({ scheme, registry }).expectRefused(recording({ programme: 'other' }), [
      'not-found',
      { what: 'other' },
    ]);
  });

  test('is refused where no scheme was adopted', () => {
    const bare = [...aCityWithoutAward(), programmeOpened({ programme, name: { zh: 'Award', en: 'Award' } })];
    const { period: _period, ...older } = payload;
    given({ scheme, registry: bare }).expectRefused({ ...recording(), payload: older }, [
      'programme-has-no-scheme',
      { programme },
    ]);
  });

  test('is refused for a party that is unknown or of the other track', () => {
    given({ scheme, registry }).expectRefused(recording({ party: 'nobody' }), [
      'not-found',
      { what: 'nobody' },
    ]);
    given({ scheme, registry }).expectRefused(recording({ party: 'ind-1' }), [
      'party-not-of-track',
      { party: 'ind-1', track: 'organisation' },
    ]);
  });

  test('is refused for a grade that no scheme gives to the track', () => {
    given({ scheme, registry }).expectRefused(recording({ grade: 'gold' }), [
      'grade-unknown-to-track',
      { grade: 'gold', track: 'organisation' },
    ]);
    given({ scheme, registry }).expectRefused(recording({ party: 'ind-1', track: 'individual' }), [
      'grade-unknown-to-track',
      { grade: 'nomination', track: 'individual' },
    ]);
  });

  test('is refused for a decision of tomorrow', () => {
    given({ scheme, registry }).expectEvents(recording({ decidedOn: '2026-01-20' }), 'PastHonourRecorded');
    given({ scheme, registry }).expectRefused(recording({ decidedOn: '2026-01-21' }), 'not-yet-happened');
  });

  test('is refused for a period that is unknown or does not hold the day', () => {
    given({ scheme, registry }).expectRefused(recording({ period: 'p9' }), ['not-found', { what: 'p9' }]);
    given({ scheme, registry }).expectEvents(recording({ decidedOn: '2025-01-01' }), 'PastHonourRecorded');
    given({ scheme, registry }).expectRefused(recording({ decidedOn: '2024-12-31' }), [
      'day-outside-period',
      { day: '2024-12-31', period: 'p1' },
    ]);
  });

  test('is refused for an honour that is recorded already', () => {
    const told = [
      ...registry,
      pastHonourRecorded({ ...payload, decidedOn: day('2025-06-01'), evidence: [...payload.evidence] }),
    ];
    given({ scheme, registry: told }).expectRefused(recording(), ['recorded-already', { party: 'org-1' }]);
    given({ scheme, registry: told }).expectEvents(recording({ grade: 'award' }), 'PastHonourRecorded');
  });

  test('is refused without evidence and without a second person', () => {
    const { preparedBy: _preparedBy, ...alone } = recording();
    given({ scheme, registry }).expectRefused(recording({ evidence: [] }), 'bad-input');
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
  });
});
