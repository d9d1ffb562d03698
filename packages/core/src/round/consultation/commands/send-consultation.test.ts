import { describe, test } from 'vitest';
import { bodyClosed, bodyRegistered } from '../../../registry/jurisdiction/events.ts';
import { aCity, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { candidatesProposed } from '../../composite/events.ts';
import { caseVetoed, personRecused } from '../../proceedings/events.ts';
import { consultationSent } from '../events.ts';

const scheme = schemeUnderTest();
const round = aRoundAt(scheme, 'consultation');
const sending = (units: readonly string[]) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-12',
  command: 'send-consultation',
  payload: { units, list: file('list') },
});

describe('send-consultation', () => {
  test('asks member units about every proposed case and every case of an open tie', () => {
    const tie = candidatesProposed({
      track: 'organisation',
      calculation: 'candidates@1',
      outcomes: [{ case: 'O-1', grade: 'award', because: [] }],
      undecided: ['O-2', 'O-3'],
      openTies: [{ grade: 'award', cases: ['O-2', 'O-3'], places: 1 }],
      emptyPlaces: [],
      passedOver: [],
    });
    given({ scheme, registry: aCity(scheme), round: [...round, tie] }).expectEvents(
      sending(['department-x']),
      [
        'ConsultationSent',
        { units: ['department-x'], cases: ['I-1', 'I-2', 'O-1', 'O-2', 'O-3'], list: file('list') },
      ],
    );
  });

  test('leaves out a case that is out of the round', () => {
    const veto = caseVetoed({
      case: 'I-1',
      veto: 'major-mistake',
      source: 'office',
      sourceOn: '2026-06-11' as never,
      evidence: [file('veto')],
    });
    given({ scheme, registry: aCity(scheme), round: [...round, veto] }).expectEvents(
      sending(['department-x']),
      ['ConsultationSent', { units: ['department-x'], cases: ['I-2', 'O-1', 'O-2'], list: file('list') }],
    );
  });

  test('is refused for bodies that are no open member unit able to answer', () => {
    const words = { zh: 'body', en: 'body' };
    const registry = [
      ...aCity(scheme),
      bodyRegistered({ body: 'department-z', kind: 'department', name: words, memberUnit: true }),
      bodyClosed({ body: 'department-z', reason: 'merged' }),
      bodyRegistered({ body: 'audit-z', kind: 'audit', name: words, memberUnit: true }),
    ];
    given({ scheme, registry, round }).expectRefused(
      sending(['department-x', 'district-a', 'department-z', 'audit-z', 'nowhere']),
      ['not-a-member-unit', { unit: 'district-a' }],
      ['not-a-member-unit', { unit: 'department-z' }],
      ['not-a-member-unit', { unit: 'audit-z' }],
      ['not-a-member-unit', { unit: 'nowhere' }],
    );
  });

  test('is refused a second time', () => {
    const sent = consultationSent({ units: ['department-x'], cases: ['O-1'], list: file('list') });
    given({ scheme, registry: aCity(scheme), round: [...round, sent] }).expectRefused(
      sending(['department-x']),
      ['consultation-already-sent', {}],
    );
  });

  test('is refused when no case stands for a place', () => {
    const none = (['organisation', 'individual'] as const).map((track) =>
      candidatesProposed({
        track,
        calculation: 'candidates@1',
        outcomes: [],
        undecided: [],
        openTies: [],
        emptyPlaces: [],
        passedOver: [],
      }),
    );
    given({ scheme, registry: aCity(scheme), round: [...round, ...none] }).expectRefused(
      sending(['department-x']),
      ['nothing-to-consult-on', {}],
    );
  });

  test('needs a clerk before the head, the stage, and a head who is recused from no case', () => {
    const ready = given({ scheme, registry: aCity(scheme), round });
    const { preparedBy: _, ...alone } = sending(['department-x']);
    ready.expectRefused(alone, 'needs-second-person');
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'composite') }).expectRefused(
      sending(['department-x']),
      'stage-not-open',
    );
    const recused = personRecused({ person: 'office-head', case: 'O-4', ground: 'declared' });
    given({ scheme, registry: aCity(scheme), round: [...round, recused] }).expectRefused(
      sending(['department-x']),
      'passes-to-deputy',
    );
  });
});
