import { describe, test } from 'vitest';
import { aCityWithoutAward, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { evaluatorBarred } from '../../staff/events.ts';
import { examinerRemoved } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = {
  person: 'citizen',
  fields: ['services'],
  employer: 'employer-1',
  formerEmployers: [{ organisation: 'org-1', until: '2024-12-31' }],
  trainedOn: '2026-01-05',
  from: '2026-01-05',
  to: '2031-01-04',
};
const enrolling = (change = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-01-05',
  command: 'enrol-examiner',
  payload: { ...payload, ...change },
});

describe('enrol-examiner', () => {
  test('takes a person trained today into the pool', () => {
    given({ scheme, registry }).expectEvents(enrolling(), ['ExaminerEnrolled', payload]);
  });

  test('needs no employers', () => {
    const { employer: _employer, formerEmployers: _former, ...alone } = payload;
    given({ scheme, registry }).expectEvents({ ...enrolling(), payload: alone }, [
      'ExaminerEnrolled',
      { ...alone, formerEmployers: [] },
    ]);
  });

  test('is refused for someone unknown, an organisation or a barred person', () => {
    given({ scheme, registry }).expectRefused(enrolling({ person: 'nobody' }), [
      'not-found',
      { what: 'nobody' },
    ]);
    given({ scheme, registry }).expectRefused(enrolling({ person: 'org-1' }), 'not-a-person');
    const barred = evaluatorBarred({ person: 'citizen', reason: sealed('r'), evidence: [file('finding')] });
    given({ scheme, registry: [...registry, barred] }).expectRefused(enrolling(), [
      'examiner-barred',
      { person: 'citizen' },
    ]);
  });

  test('is refused up to the last day of an earlier enrolment; on the day after it is free', () => {
    const again = enrolling({ person: 'ex-1', from: '2030-01-15', to: '2035-01-14' });
    given({ scheme, registry }).expectRefused({ ...again, on: '2030-01-14' }, [
      'already-in-examiner-pool',
      { person: 'ex-1', to: '2030-01-14' },
    ]);
    given({ scheme, registry }).expectEvents({ ...again, on: '2030-01-15' }, 'ExaminerEnrolled');
    given({ scheme, registry }).expectRefused(
      { ...enrolling({ person: 'ex-1', from: '2030-01-14', to: '2035-01-14' }), on: '2030-01-15' },
      'already-in-examiner-pool',
    );
  });

  test('is refused for days that run backwards', () => {
    given({ scheme, registry }).expectRefused(enrolling({ to: '2026-01-04' }), 'days-reversed');
  });

  test('the training is over before the first day', () => {
    given({ scheme, registry }).expectRefused(enrolling({ from: '2026-01-04' }), [
      'trained-after-start',
      { trainedOn: '2026-01-05', from: '2026-01-04' },
    ]);
    given({ scheme, registry }).expectRefused(
      enrolling({ trainedOn: '2026-01-06' }),
      'not-yet-happened',
      'trained-after-start',
    );
  });

  test('employers are registered organisations', () => {
    given({ scheme, registry }).expectRefused(
      enrolling({
        employer: 'nothing',
        formerEmployers: [{ organisation: 'ind-1', until: '2024-12-31' }],
      }),
      ['not-found', { what: 'nothing' }],
      ['not-an-organisation', { party: 'ind-1' }],
    );
  });

  test('is refused to a clerk and without a second person', () => {
    const { preparedBy: _preparedBy, ...alone } = enrolling();
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
    given({ scheme, registry }).expectRefused({ ...enrolling(), by: 'office-clerk-2' }, 'no-such-hat');
  });
});

const removal = { person: 'ex-1', on: '2026-02-01', reason: sealed('reason') };
const removing = (change = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-01-05',
  command: 'remove-examiner',
  payload: { ...removal, ...change },
});

describe('remove-examiner', () => {
  test('ends the time in the pool', () => {
    given({ scheme, registry }).expectEvents(removing(), ['ExaminerRemoved', removal]);
  });

  test.each(['2025-01-14', '2030-01-15'])('is refused for %s, outside the enrolment', (on) => {
    given({ scheme, registry }).expectRefused(removing({ on }), [
      'not-in-examiner-pool',
      { person: 'ex-1', day: on },
    ]);
  });

  test('is refused for someone who is not in the pool or left it before', () => {
    given({ scheme, registry }).expectRefused(removing({ person: 'citizen' }), 'not-in-examiner-pool');
    const left = examinerRemoved({ person: 'ex-1', on: day('2026-01-31'), reason: sealed('r') });
    given({ scheme, registry: [...registry, left] }).expectRefused(removing(), 'not-in-examiner-pool');
  });

  test('is refused to a clerk and without a second person', () => {
    const { preparedBy: _preparedBy, ...alone } = removing();
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
    given({ scheme, registry }).expectRefused({ ...removing(), by: 'office-clerk-2' }, 'no-such-hat');
  });
});
