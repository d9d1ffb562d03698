import { describe, expect, test } from 'vitest';
import { examinerEnrolled } from '../../../registry/pools/events.ts';
import { aCity, day } from '../../../testing/city.ts';
import { withPanelRules } from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import type { Filing } from '../../application/events.ts';
import { personRecused } from '../../proceedings/events.ts';

const withRules = (...rules: readonly string[]) =>
  schemeUnderTest('wuhan-draft2', withPanelRules(rules.join('')));
const expert = '    industryExpert: { value: at-least-one, cites: [art-18.2] }\n';
const bySector = '    bySector: { value: [manufacturing, services], cites: [art-9.2] }\n';
const both = withRules(expert, bySector);

/** O-1 and O-2 are of manufacturing, O-3 and O-4 of services; I-1 of services, the other persons name none. */
const sectors: Readonly<Record<string, string>> = {
  'O-1': 'manufacturing',
  'O-2': 'manufacturing',
  'O-3': 'services',
  'O-4': 'services',
  'I-1': 'services',
};
const inSectors = (events: readonly ToldEvent[]): ToldEvent[] =>
  events.map((event) => {
    const payload = event.payload as Partial<Filing>;
    const sector = sectors[payload.case ?? ''];
    return event.type === 'ApplicationFiled' && sector
      ? { ...event, payload: { ...payload, sector } }
      : event;
  });

/** Everybody in the pool is of manufacturing; `ex-3` may be of services. */
const cityWith = (scheme: typeof both, fields: readonly string[] = ['manufacturing']) => [
  ...aCity(scheme),
  examinerEnrolled({
    person: 'ex-3',
    fields: [...fields],
    formerEmployers: [],
    trainedOn: day('2025-01-10'),
    from: day('2025-01-15'),
    to: day('2030-01-14'),
  }),
];
const forming = (cases: readonly string[], track = 'organisation') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-04-28',
  command: 'form-panel',
  payload: {
    panel: 'p-1',
    track,
    stages: track === 'organisation' ? ['document-review', 'site-review'] : ['document-review', 'inspection'],
    members: ['ex-1', 'ex-2', 'ex-3'],
    leader: 'ex-1',
    cases,
  },
});
const at = (scheme: typeof both, fields?: readonly string[]) =>
  given({ scheme, registry: cityWith(scheme, fields), round: inSectors(aRoundAt(scheme, 'panel')) });

describe('form-panel with an expert of the sector', () => {
  const scheme = withRules(expert);

  test('one member of the sector is enough, and for several sectors one of each', () => {
    at(scheme).expectEvents(forming(['O-1']), 'PanelFormed');
    at(scheme, ['services']).expectEvents(forming(['O-1', 'O-3']), 'PanelFormed');
    at(scheme, ['services', 'manufacturing']).expectEvents(forming(['O-3']), 'PanelFormed');
  });

  test('is refused without one, told for all cases of the sector with the articles', () => {
    expect(at(scheme).decide(forming(['O-1', 'O-3', 'O-4']))).toEqual({
      refused: [
        {
          kind: 'sector-expert-missing',
          facts: { sector: 'services', cases: ['O-3', 'O-4'] },
          cites: ['art-18.2'],
        },
      ],
    });
  });

  test('a person’s sector counts where it is named', () => {
    at(scheme).expectRefused(forming(['I-1', 'I-2'], 'individual'), [
      'sector-expert-missing',
      { sector: 'services', cases: ['I-1'] },
    ]);
    at(scheme).expectEvents(forming(['I-2', 'I-3'], 'individual'), 'PanelFormed');
  });

  test('nobody asks for one where the scheme does not', () => {
    at(schemeUnderTest()).expectEvents(forming(['O-1', 'O-3']), 'PanelFormed');
  });
});

describe('form-panel by sector', () => {
  test('organisations of one sector share a panel, those of two do not', () => {
    at(both, ['services']).expectEvents(forming(['O-1', 'O-2']), 'PanelFormed');
    at(both, ['services']).expectRefused(forming(['O-1', 'O-3']), [
      'panel-of-many-sectors',
      { sectors: ['manufacturing', 'services'] },
    ]);
  });

  test('persons of several sectors may', () => {
    at(both, ['services']).expectEvents(forming(['I-1', 'I-2'], 'individual'), 'PanelFormed');
  });
});

describe('the expert of the sector later on', () => {
  const scheme = withRules(expert);
  const round = inSectors(aRoundAt(scheme, 'panel', { withItsEvents: true })).map((event) =>
    event.type === 'PanelFormed' && (event.payload as { panel: string }).panel === 'panel-i'
      ? { ...event, payload: { ...(event.payload as object), members: ['ex-3', 'ex-4', 'ex-5', 'ex-6'] } }
      : event,
  );
  const signed = [
    { ...round.find((event) => event.type === 'ConflictsDeclared'), person: 'ex-3' } as ToldEvent,
  ].map((event) => ({ ...event, payload: { panel: 'panel-i', conflicts: [] } }));
  const told = (...more: readonly ToldEvent[]) =>
    given({
      scheme,
      registry: cityWith(scheme, ['manufacturing', 'services']),
      round: [...round, ...signed, ...more],
    });

  test('the stage closes with one who takes part in each case', () => {
    const closing = {
      by: 'office-head',
      on: '2026-04-30',
      command: 'close-stage',
      payload: { stage: 'panel' },
    };
    told().expectEvents(closing, 'StageClosed', 'StageOpened');
    const recused = personRecused({ person: 'ex-3', case: 'I-1', ground: 'declared' });
    told(recused).expectRefused(closing, ['sector-expert-missing', { sector: 'services', cases: ['I-1'] }]);
  });

  test('one who goes is replaced by one of the sector', () => {
    const replacing = (out: string) => ({
      by: 'office-head',
      preparedBy: 'office-clerk',
      on: '2026-05-08',
      command: 'replace-examiner',
      payload: { panel: 'panel-i', out, in: 'ex-7', leader: 'ex-4', reason: 'illness' },
    });
    told().expectRefused(replacing('ex-3'), [
      'sector-expert-missing',
      { sector: 'services', cases: ['I-1'] },
    ]);
    told().expectEvents(replacing('ex-5'), 'ExaminerReplaced');
  });
});
