import { describe, expect, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { extraRoundAllowed } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const payload = {
  programme: scheme.document.programme,
  period: 'p1',
  reason: 'An exceptional number applied',
};
const allowing = (change = {}) => ({
  by: 'chair',
  preparedBy: 'office-head',
  on: '2026-01-20',
  command: 'allow-extra-round',
  payload: { ...payload, ...change },
});

describe('allow-extra-round', () => {
  test('the committee allows one more round with a reason; a second one adds up', () => {
    given({ scheme, registry }).expectEvents(allowing(), ['ExtraRoundAllowed', payload]);
    const { registry: folded } = given({
      scheme,
      registry: [...registry, extraRoundAllowed(payload), extraRoundAllowed(payload)],
    });
    expect(folded.programmes.periods.get('p1')?.extraRounds).toBe(2);
  });

  test('is refused without a reason', () => {
    given({ scheme, registry }).expectRefused(allowing({ reason: ' ' }), 'bad-input');
  });

  test('is refused for a period that is unknown or of another programme', () => {
    given({ scheme, registry }).expectRefused(allowing({ period: 'p9' }), ['not-found', { what: 'p9' }]);
    given({ scheme, registry }).expectRefused(allowing({ programme: 'other' }), [
      'not-found',
      { what: 'p1' },
    ]);
  });

  test('is refused, citing the rule, where the scheme fixes the number of rounds', () => {
    const fixed = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml')
        ? text.replace(
            'rounds: { value: 2, unit: rounds, soft: { by: committee }',
            'rounds: { value: 2, unit: rounds',
          )
        : text,
    );
    const decided = given({ scheme: fixed, registry: aCity(fixed) }).decide(allowing());
    expect(decided).toEqual({
      refused: [{ kind: 'rounds-are-fixed', facts: { rounds: '2' }, cites: ['art-5'] }],
    });
  });

  test('is refused where the scheme does not limit the rounds', () => {
    const unlimited = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('/scheme.yaml')
        ? text.replace(/ {2}rounds: .*\n/, '')
        : text.replace('period.rounds, ', ''),
    );
    given({ scheme: unlimited, registry: aCity(unlimited) }).expectRefused(allowing(), [
      'rounds-not-limited',
      { scheme: 'wuhan-draft2' },
    ]);
  });

  test('is refused to the office and without its asking', () => {
    const { preparedBy: _preparedBy, ...alone } = allowing();
    given({ scheme, registry }).expectRefused({ ...allowing(), by: 'office-head' }, 'no-such-hat');
    given({ scheme, registry }).expectRefused(alone, 'needs-second-person');
  });
});
