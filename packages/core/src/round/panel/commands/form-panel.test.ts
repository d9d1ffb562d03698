import { describe, test } from 'vitest';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { examinerEnrolled } from '../../../registry/pools/events.ts';
import { evaluatorBarred } from '../../../registry/staff/events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { eligibilityDecided } from '../../eligibility/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import { panelFormed } from '../events.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);
const round = aRoundAt(scheme, 'panel');
const payload = {
  panel: 'p-1',
  track: 'organisation' as const,
  stages: ['document-review' as const, 'site-review' as const],
  members: ['ex-1', 'ex-2', 'ex-3'],
  leader: 'ex-1',
  cases: ['O-1', 'O-2'],
};
const forming = (over: object = {}, on = '2026-04-28') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'form-panel',
  payload: { ...payload, ...over },
});
const enrolled = (over: object) =>
  examinerEnrolled({
    person: 'ex-1',
    fields: ['manufacturing'],
    formerEmployers: [],
    trainedOn: day('2025-01-10'),
    from: day('2025-01-15'),
    to: day('2030-01-14'),
    ...over,
  });
const tie = (kind: 'employment' | 'consultancy' | 'kinship', to: string) =>
  tieRecorded({ person: 'ex-1', organisation: 'org-1', kind, from: day('2010-01-01'), to: day(to) });
const conflict = (ground: string, id = 'O-1') =>
  ['examiner-in-conflict', { person: 'ex-1', case: id, ground }] as const;

describe('form-panel', () => {
  test('forms a panel of just the least size', () => {
    given({ scheme, registry: city, round }).expectEvents(forming(), ['PanelFormed', payload]);
  });

  test.each([
    [{ members: ['ex-1', 'ex-2'] }, ['panel-too-small', { size: 3, members: 2 }]],
    [{ leader: 'ex-4' }, ['leader-not-a-member', { leader: 'ex-4' }]],
    [{ members: ['ex-1', 'ex-2', 'ex-2'] }, ['panel-entry-twice', { entries: ['ex-2'] }]],
    [{ cases: ['O-1', 'O-1'] }, ['panel-entry-twice', { entries: ['O-1'] }]],
    [
      { members: ['ex-1', 'ex-2', 'citizen'] },
      ['examiner-not-available', { person: 'citizen', because: 'not-enrolled' }],
    ],
    [
      { members: ['ex-1', 'ex-2', 'ind-1'] },
      ['examiner-not-available', { person: 'ind-1', because: 'not-enrolled' }],
    ],
    [{ stages: ['inspection'] }, ['stage-needs-no-panel', { stage: 'inspection', track: 'organisation' }]],
    [{ stages: ['composite'] }, ['stage-needs-no-panel', { stage: 'composite', track: 'organisation' }]],
    [{ cases: ['O-1', 'I-1'] }, ['case-of-other-track', { case: 'I-1', track: 'organisation' }]],
  ] as const)('%j is refused', (over, refusal) => {
    given({ scheme, registry: city, round }).expectRefused(forming(over), refusal);
  });

  test('the least size comes from the scheme', () => {
    const larger = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('value: 3, unit: experts', 'value: 4, unit: experts'),
    );
    given({ scheme: larger, registry: aCity(larger), round: aRoundAt(larger, 'panel') }).expectRefused(
      forming(),
      ['panel-too-small', { size: 4, members: 3 }],
    );
  });

  test.each([
    ['2030-01-14', undefined],
    ['2030-01-15', 'expired'],
    ['2025-01-14', 'not-yet'],
  ])('an enrolment on %s: %s', (on, because) => {
    const told = given({ scheme, registry: city, round });
    if (because === undefined) told.expectEvents(forming({}, on), 'PanelFormed');
    else
      told.expectRefused(
        forming({}, on),
        ...payload.members.map((person) => ['examiner-not-available', { person, because }] as const),
      );
  });

  test('is refused with a barred examiner and one who applies', () => {
    const registry = [
      ...city,
      evaluatorBarred({ person: 'ex-2', reason: sealed('ex-2'), evidence: [file('bar')] }),
      enrolled({ person: 'ind-1' }),
    ];
    given({ scheme, registry, round }).expectRefused(
      forming({ members: ['ex-1', 'ex-2', 'ind-1'] }),
      ['examiner-not-available', { person: 'ex-2', because: 'barred' }],
      ['examiner-not-available', { person: 'ind-1', because: 'applies-in-round' }],
    );
  });

  test('is refused for a case that is not accepted', () => {
    const refused = eligibilityDecided({
      case: 'O-2',
      accepted: false,
      findings: [],
      calculation: 'eligibility@1',
      decidedOn: day('2026-04-25'),
    });
    given({ scheme, registry: city, round: [...round, refused] }).expectRefused(forming(), [
      'case-is-out',
      { case: 'O-2', because: 'not-eligible' },
    ]);
    const open = round.filter((event) => event.type !== 'EligibilityDecided');
    given({ scheme, registry: city, round: open }).expectRefused(forming({ cases: ['O-1'] }), [
      'case-not-accepted',
      { case: 'O-1' },
    ]);
  });

  test('a case has one panel per stage, and a panel one id', () => {
    const formed = panelFormed({ ...payload, stages: ['site-review'], cases: ['O-1'] });
    given({ scheme, registry: city, round: [...round, formed] }).expectRefused(
      forming(),
      ['panel-id-used', { panel: 'p-1' }],
      ['case-has-panel', { case: 'O-1', stage: 'site-review', panel: 'p-1' }],
    );
  });

  test.each([
    ['the pool’s employer', [enrolled({ employer: 'org-1' })], [conflict('employment')]],
    [
      'an employer left within the look-back',
      [enrolled({ formerEmployers: [{ organisation: 'org-1', until: day('2023-04-28') }] })],
      [conflict('former-employment')],
    ],
    [
      'an employer left the day before',
      [enrolled({ formerEmployers: [{ organisation: 'org-1', until: day('2023-04-27') }] })],
      [],
    ],
    ['an employment tie on the first day', [tie('employment', '2023-04-28')], [conflict('employment')]],
    ['an employment tie a day before', [tie('employment', '2023-04-27')], []],
    ['consultancy within the look-back', [tie('consultancy', '2024-01-01')], [conflict('consultancy')]],
    ['kinship at any time', [tie('kinship', '2012-01-01')], [conflict('kinship')]],
  ] as const)('a conflict by %s', (_name, more, refusals) => {
    const told = given({ scheme, registry: [...city, ...more], round });
    if (refusals.length === 0) told.expectEvents(forming(), 'PanelFormed');
    else told.expectRefused(forming(), ...refusals);
  });

  test('for an individual the employer counts, and a recusal for its case', () => {
    const individual = { track: 'individual', stages: ['inspection'], cases: ['I-1', 'I-2'] };
    const registry = [...city, enrolled({ employer: 'employer-1' })];
    given({ scheme, registry, round }).expectRefused(
      forming(individual),
      conflict('employment', 'I-1'),
      conflict('employment', 'I-2'),
    );
    const recused = personRecused({ person: 'ex-1', case: 'I-2', ground: 'kinship' });
    given({ scheme, registry: city, round: [...round, recused] }).expectRefused(
      forming(individual),
      conflict('recused', 'I-2'),
    );
  });
});
