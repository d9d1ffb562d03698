import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { answerView, CLOSED_DOOR } from '../../../act/answer-view.ts';
import { NOT_FOUND } from '../../../act/view.ts';
import { views } from '../../../catalogue.ts';
import { memberAppointed } from '../../../registry/staff/events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold, valuesFor } from '../../../testing/sheets.ts';
import { caseVetoed, personRecused } from '../../proceedings/events.ts';
import { itemSettled, scoreSheetReturned } from '../events.ts';

const scheme = schemeUnderTest();
const stage = 'document-review';
const open = aRoundAt(scheme, stage);
const registry = [
  ...aCity(scheme),
  memberAppointed({ person: 'ex-1', body: 'committee', rank: 'member', from: day('2020-01-01') }),
];

/** Per cent that each member of the panel gave each organisation, the same for every item. */
const percents: Readonly<Record<string, readonly [number, number, number]>> = {
  'O-1': [80, 75, 85],
  'O-2': [70, 65, 80],
  'O-3': [60, 60, 65],
  'O-4': [50, 40, 55],
};
const panel = ['ex-1', 'ex-2', 'ex-3'] as const;
const sheetsOf = (id: string): ToldEvent[] =>
  panel.map((person, i) => sheetTold(person, id, stage, valuesFor(scheme, id, percents[id]?.[i] ?? 0)));
const bookOf = (id: string): ToldEvent => {
  const [a, b, c] = percents[id] ?? [0, 0, 0];
  const sum = (a + b + c) * 1000;
  return scorebookTold(id, stage, sum % 3 === 0 ? `${sum / 3}` : `${sum}/3`);
};
const scored = (...ids: string[]): ToldEvent[] => ids.flatMap((id) => [...sheetsOf(id), bookOf(id)]);
const allScored = scored('O-1', 'O-2', 'O-3', 'O-4');
const vetoed = (id: string): ToldEvent =>
  caseVetoed({
    case: id,
    veto: 'fraud',
    source: 'court',
    sourceOn: day('2026-05-08'),
    evidence: [file(`veto-${id}`)],
  });
const query = { stage, track: 'organisation' };

function see(person: string, role: Role, told: readonly ToldEvent[], asked: object = query) {
  const { registry: folded, round } = given({ scheme, registry, round: [...open, ...told] });
  return answerView(
    { views, registry: folded, round: { id: 'r1', state: round, scheme } },
    { view: 'agreement', by: { person, role }, query: asked, today: day('2026-05-10') },
  );
}

interface PanelFigures {
  readonly intraclass: { readonly forms: Readonly<Record<string, { readonly value: number }>> };
  readonly alpha: object;
  readonly items: readonly { readonly item: string; readonly alpha: object }[];
  readonly pairs: readonly { readonly examiners: readonly string[]; readonly kappa: object }[];
}
interface Groups {
  readonly groups: readonly { readonly examiners: unknown }[];
}
interface Answer {
  readonly panels: readonly PanelFigures[];
  readonly adjustedRanking: {
    readonly changed: number;
    readonly groups: readonly (readonly Record<string, unknown>[])[];
  };
  readonly severity: { readonly bySquares: Groups; readonly byPrediction: Groups };
}
function answered(told: readonly ToldEvent[], person = 'office-head', role: Role = 'office'): Answer {
  const found = see(person, role, told);
  if (!('answer' in found)) throw new Error(JSON.stringify(found));
  return found.answer as Answer;
}

describe('when it can be seen', () => {
  test('not while a sheet, or a scorebook, of the track is missing', () => {
    expect(see('office-head', 'office', scored('O-1', 'O-2', 'O-3'))).toEqual(NOT_FOUND);
    expect(see('office-head', 'office', [...scored('O-1', 'O-2', 'O-3'), ...sheetsOf('O-4')])).toEqual(
      NOT_FOUND,
    );
    expect(see('office-head', 'office', [])).toEqual(NOT_FOUND);
    expect(see('office-head', 'office', allScored)).toHaveProperty('answer');
  });

  test('another track, a stage to come and one without scores are not there', () => {
    for (const asked of [
      { stage, track: 'individual' },
      { stage: 'site-review', track: 'organisation' },
      { stage: 'composite', track: 'organisation' },
    ])
      expect(see('office-head', 'office', allScored, asked)).toEqual(NOT_FOUND);
  });

  test('a case that has left the round before it was scored does not hold it up', () => {
    const gone = vetoed('O-4');

    expect(see('office-head', 'office', [...scored('O-1', 'O-2', 'O-3'), gone])).toMatchObject({
      answer: { cases: 3 },
    });
  });
});

describe('who can see it', () => {
  test('the office, the committee and supervisors; no examiner, leader or applicant', () => {
    expect(views.get('agreement')?.for.map(({ role }) => role)).toEqual([
      'office',
      'committee',
      'supervisor',
    ]);
    expect(see('supervisor', 'supervisor', allScored)).toHaveProperty('answer');
    expect(see('chair', 'committee', allScored)).toHaveProperty('answer');
    expect(see('ex-2', 'examiner', allScored)).toEqual(NOT_FOUND);
    expect(see('ex-1', 'panel-leader', allScored)).toEqual(NOT_FOUND);
    expect(see('agent-1', 'applicant', allScored)).toEqual(NOT_FOUND);
  });

  test('not one who sits on a panel and wears another hat as well', () => {
    expect(see('ex-1', 'committee', allScored)).toEqual(NOT_FOUND);
  });

  test('a person recused from any case meets a closed door', () => {
    const recused = (person: string, id: string) =>
      personRecused({ person, case: id, ground: 'declared', account: sealed(person) });

    expect(see('office-head', 'office', [...allScored, recused('office-head', 'O-2')])).toEqual(CLOSED_DOOR);
    expect(see('supervisor', 'supervisor', [...allScored, recused('supervisor', 'I-1')])).toEqual(
      CLOSED_DOOR,
    );
    expect(see('chair', 'committee', [...allScored, recused('office-head', 'O-2')])).toHaveProperty('answer');
  });

  test('the committee sees no single examiner', () => {
    const whole = JSON.stringify(answered(allScored));
    const forCommittee = JSON.stringify(answered(allScored, 'chair', 'committee'));

    expect(whole).toMatch(/ex-\d/);
    expect(forCommittee).not.toMatch(/ex-\d/);
    expect(Object.keys(answered(allScored, 'chair', 'committee'))).not.toContain('severity');
  });
});

describe('what it says', () => {
  test('that it is advice, and what to beware of', () => {
    expect(answered(allScored)).toMatchObject({
      ...query,
      advice: 'no-decision-uses-this',
      cautions: ['few-cases'],
      cases: 4,
      examinerCount: 3,
    });
  });

  /** Points: 800 750 850 / 700 650 800 / 600 600 650 / 500 400 550; figures from the papers' formulas in numpy. */
  test('the panel’s agreement in points, in four decimals', () => {
    const [only] = answered(allScored).panels;

    expect(only).toMatchObject({
      panel: 'panel-o',
      cases: 4,
      casesScoredByAll: 4,
      examinerCount: 3,
      examiners: [...panel],
      kendall: { computable: true, w: 1, df: 3, chiSquare: 9, isRough: true },
    });
    const forms = only?.intraclass.forms ?? {};
    expect(Object.values(forms).map(({ value }) => value)).toEqual([
      0.8222, 0.8302, 0.96, 0.9328, 0.9362, 0.9863,
    ]);
    expect(only?.alpha).toMatchObject({ alpha: 0.7909 });
    expect(forms['3,1']).toMatchObject({ interval: { computable: true, lower: 0.7703, upper: 0.9972 } });
  });

  test('severities in points, those by prediction a little nearer to zero', () => {
    const { severity } = answered(allScored);
    const examiner = (person: string, value: number) => ({
      examiner: person,
      scores: 4,
      severity: { computable: true, value },
    });

    expect(severity.bySquares.groups[0]?.examiners).toMatchObject([
      examiner('ex-1', 4.1667),
      examiner('ex-2', 54.1667),
      examiner('ex-3', -58.3333),
    ]);
    /** 4 × 2986.1111 / (4 × 2986.1111 + 763.8889) of each. */
    expect(severity.byPrediction.groups[0]?.examiners).toMatchObject([
      examiner('ex-1', 3.9162),
      examiner('ex-2', 50.9107),
      examiner('ex-3', -54.827),
    ]);
    expect(answered(allScored)).toMatchObject({
      variances: { computable: true, application: 18333.3333, examiner: 2986.1111, residual: 763.8889 },
    });
  });

  test('each item and each two examiners', () => {
    const [only] = answered(allScored).panels;

    expect(only?.items).toHaveLength(23);
    expect(only?.items[0]?.alpha).toMatchObject({ computable: true, alpha: 0.7909 });
    expect(only?.pairs.map(({ examiners }) => examiners)).toEqual([
      ['ex-1', 'ex-2'],
      ['ex-1', 'ex-3'],
      ['ex-2', 'ex-3'],
    ]);
  });

  test('what the panel agreed afterwards changes nothing of the agreement', () => {
    const settled = itemSettled({ case: 'O-1', stage, item: '4.1.1', value: 10, reason: sealed('O-1') });

    expect(answered([...allScored, settled]).panels).toEqual(answered(allScored).panels);
  });

  test('a sheet given back and its scorebook gone close it again', () => {
    const returned = scoreSheetReturned({ case: 'O-1', stage, examiner: 'ex-1', reason: 'mixed up' });
    const [withoutBook] = [[...scored('O-2', 'O-3', 'O-4'), ...sheetsOf('O-1'), returned]];

    expect(see('office-head', 'office', withoutBook)).toEqual(NOT_FOUND);
  });

  test('a panel that scored every case alike changes no rank', () => {
    const { adjustedRanking } = answered(allScored);

    expect(adjustedRanking).toMatchObject({ computable: true, changed: 0 });
    expect(
      adjustedRanking.groups[0]?.map(({ case: id, rank, adjustedRank }) => [id, rank, adjustedRank]),
    ).toEqual([
      ['O-1', 1, 1],
      ['O-2', 2, 2],
      ['O-3', 3, 3],
      ['O-4', 4, 4],
    ]);
  });

  test('a recused examiner leaves a gap that ICC and W leave out and alpha takes in', () => {
    const recused = personRecused({
      person: 'ex-3',
      case: 'O-4',
      ground: 'declared',
      account: sealed('ex-3'),
    });
    const [only] = answered([...allScored, recused]).panels;

    expect(only).toMatchObject({
      cases: 4,
      casesScoredByAll: 3,
      alpha: { computable: true, units: 4, pairableValues: 11 },
    });
    expect(answered([...allScored, recused])).toMatchObject({ cautions: ['few-cases', 'few-examiners'] });
  });

  test('a case that its most lenient examiner did not score would stand higher', () => {
    const told = [
      ...scored('O-1', 'O-2', 'O-3'),
      personRecused({ person: 'ex-3', case: 'O-4', ground: 'declared', account: sealed('ex-3') }),
      ...['ex-1', 'ex-2'].map((person) => sheetTold(person, 'O-4', stage, valuesFor(scheme, 'O-4', 60))),
      scorebookTold('O-4', stage, '60000'),
    ];
    const { adjustedRanking } = answered(told);
    const [, , third, fourth] = adjustedRanking.groups[0] ?? [];

    expect(adjustedRanking.changed).toBe(2);
    expect(third).toMatchObject({ case: 'O-3', official: 616.6667, rank: 3, adjustedRank: 4, change: -1 });
    expect(fourth).toMatchObject({ case: 'O-4', official: 600, rank: 4, adjustedRank: 3, change: 1 });
  });

  test('one case: too little data, said as such', () => {
    const others = ['O-2', 'O-3', 'O-4'].map(vetoed);
    const seen = answered([...scored('O-1'), ...others]);

    expect(seen.panels[0]).toMatchObject({
      intraclass: {
        computable: false,
        reasons: [{ kind: 'too-little-data', of: 'targets', has: 1, needs: 2 }],
      },
    });
    expect(seen.adjustedRanking).toEqual({
      computable: false,
      reasons: [{ kind: 'too-little-data', of: 'degrees-of-freedom', has: 0, needs: 1 }],
    });
  });

  test('the same bytes whatever the order of the sheets', () => {
    expect(JSON.stringify(answered(scored('O-4', 'O-2', 'O-3', 'O-1')))).toBe(
      JSON.stringify(answered(allScored)),
    );
  });
});
