import { describe, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { inquirySent } from '../events.ts';

const scheme = schemeUnderTest();
const round = aRoundAt(scheme, 'eligibility');
const city = aCity(scheme);
const payload = { inquiry: 'q-1', case: 'O-1', to: 'courts', facts: ['legal-person', 'good-reputation'] };
const asking = (over: object = {}) => ({
  by: 'office-clerk',
  on: '2026-04-16',
  command: 'send-inquiry',
  payload: { ...payload, ...over },
});

describe('send-inquiry', () => {
  test.each(['courts', 'department-x'])('asks %s', (to) => {
    given({ scheme, registry: city, round }).expectEvents(asking({ to }), [
      'InquirySent',
      { ...payload, to },
    ]);
  });

  test.each([
    [{ to: 'district-a' }, ['body-cannot-answer', { body: 'district-a' }]],
    [{ to: 'nowhere' }, ['body-cannot-answer', { body: 'nowhere' }]],
    [{ facts: ['taste'] }, ['fact-unknown-to-scheme', { fact: 'taste' }]],
    [{ facts: ['conduct'] }, ['fact-of-other-track', { fact: 'conduct', track: 'organisation' }]],
  ] as const)('%j is refused', (over, refusal) => {
    given({ scheme, registry: city, round }).expectRefused(asking(over), refusal);
  });

  test('is refused for an id already used', () => {
    given({ scheme, registry: city, round: [...round, inquirySent(payload)] }).expectRefused(
      asking({ facts: ['legal-person'] }),
      ['inquiry-id-used', { inquiry: 'q-1' }],
    );
  });

  test('is refused where the scheme asks nobody', () => {
    const silent = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('inquiries: { value: true', 'inquiries: { value: false'),
    );
    given({ scheme: silent, registry: aCity(silent), round: aRoundAt(silent, 'eligibility') }).expectRefused(
      asking(),
      ['inquiries-not-foreseen', {}],
    );
  });
});
