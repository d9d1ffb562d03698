import { describe, expect, test } from 'vitest';
import { withPanelRules } from '../../testing/evaluator.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { whyNotSector } from './why-not-sector.ts';

const expert = '    industryExpert: { value: at-least-one, cites: [art-18.2] }\n';
const bySector = '    bySector: { value: [manufacturing, services], cites: [art-9.2] }\n';
const schemeWith = (...rules: readonly string[]) =>
  schemeUnderTest('wuhan-draft2', withPanelRules(rules.join('')));

describe('the sector of a filing', () => {
  test('an organisation names one where panels are chosen by it', () => {
    const missing = (cites: readonly string[]) => ({ kind: 'sector-missing', facts: {}, cites });
    expect(whyNotSector(schemeWith(expert), { track: 'organisation' })).toEqual(missing(['art-18.2']));
    expect(whyNotSector(schemeWith(bySector), { track: 'organisation' })).toEqual(missing(['art-9.2']));
    expect(whyNotSector(schemeUnderTest(), { track: 'organisation' })).toBeUndefined();
  });

  test('a person need not', () => {
    expect(whyNotSector(schemeWith(expert, bySector), { track: 'individual' })).toBeUndefined();
  });

  test('is one that the scheme lists, whoever names it', () => {
    const refusal = {
      kind: 'sector-not-of-scheme',
      facts: { sector: 'farming', sectors: ['manufacturing', 'services'] },
      cites: ['art-9.2'],
    };
    for (const track of ['organisation', 'individual'] as const) {
      expect(whyNotSector(schemeWith(bySector), { track, sector: 'farming' })).toEqual(refusal);
      expect(whyNotSector(schemeWith(bySector), { track, sector: 'services' })).toBeUndefined();
    }
  });

  test('is any where the scheme lists none', () => {
    expect(whyNotSector(schemeWith(expert), { track: 'organisation', sector: 'farming' })).toBeUndefined();
  });
});
