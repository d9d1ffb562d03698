import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workdays } from '../testing/city.ts';
import { loadScenarios } from './load-scenarios.ts';
import { runScenario, type ScenarioGround } from './run-scenario.ts';
import { type EligibilityScenarioData, ScenarioSchema } from './scenario.ts';

const root = new URL('../../../../schemes/', import.meta.url);
const yamlIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    }));

function groundOf(id: string): ScenarioGround {
  const files = yamlIn(id);
  const { story } = loadScenarios(files);
  if (!story) throw new Error('the shipped story does not load');
  const port = { sha256: (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest()) };
  return { files, shared: { standards: yamlIn('standards') }, story, port, workdays: workdays() };
}

const ground = groundOf('wuhan-draft2');

const asked = (
  eligibility: Partial<EligibilityScenarioData['eligibility']>,
  expected: EligibilityScenarioData['expect'],
) =>
  runScenario(
    ScenarioSchema.parse({
      id: 's',
      row: 'r',
      kind: 'fails',
      title: { zh: '甲', en: 'A' },
      eligibility: { case: 'O-1', on: '2026-04-24', ...eligibility },
      expect: expected,
    }),
    ground,
  );

const pastAward = {
  on: '2026-02-02',
  do: 'record-past-honour',
  by: 'office-head',
  'prepared-by': 'office-clerk',
  with: {
    programme: 'wuhan-mayor-quality-award',
    party: 'org-1',
    track: 'organisation',
    grade: 'award',
    decidedOn: '2025-06-30',
    evidence: ['decision'],
  },
};

describe('a scenario of eligibility', () => {
  test('tells the facts that are missing', () => {
    expect(
      asked({ facts: { activity: 'not-established' } }, { outcome: 'unknown', reasons: ['activity'] }),
    ).toEqual({ id: 's', ok: true });
  });

  test('enters a fact about whom the scheme says it is', () => {
    const facts = { 'good-reputation': { shape: 'holds', holds: false } } as const;
    expect(asked({ facts }, { outcome: 'refused', reasons: ['reputation'] })).toEqual({ id: 's', ok: true });
  });

  test('plays what happened in earlier years before the round is planned', () => {
    expect(asked({ acts: [pastAward] }, { outcome: 'refused', reasons: ['not-honoured-recently'] })).toEqual({
      id: 's',
      ok: true,
    });
  });

  test('does not pass with the name of a case that nobody filed', () => {
    expect(asked({ case: 'O-9' }, { outcome: 'unknown', reasons: ['activity'] })).toEqual({
      id: 's',
      ok: false,
      wanted: 'file-O-9',
      got: 'no such row',
    });
  });

  test('says what came instead', () => {
    expect(asked({}, { outcome: 'refused', reasons: ['reputation'] })).toEqual({
      id: 's',
      ok: false,
      wanted: { outcome: 'refused', reasons: ['reputation'] },
      got: { outcome: 'accepted' },
    });
  });
});

const acted = (fields: Record<string, unknown>) =>
  runScenario(
    ScenarioSchema.parse({
      id: 's',
      row: 'r',
      kind: 'passes',
      title: { zh: '甲', en: 'A' },
      after: 'period-opened',
      when: { do: 'remove-from-cultivation-pool', by: 'a-clerk' },
      expect: { refused: ['bad-input'] },
      ...fields,
    }),
    ground,
  );

describe('a scenario of acts', () => {
  test('says which row of the story broke', () => {
    expect(acted({ without: ['programme-opened'] })).toMatchObject({
      ok: false,
      wanted: 'the story goes on',
      got: { row: 'scheme-adopted' },
    });
  });

  test('goes through when every row it names is told', () => {
    const change = { 'period-opened': { evidence: ['another approval'] } };
    expect(acted({ without: ['cultivated'], change })).toEqual({ id: 's', ok: true });
  });

  test.each([
    ['after', { after: 'no-row' }, 'no-row'],
    ['without', { without: ['cultivated', 'no-row'] }, 'no-row'],
    ['change', { change: { 'no-row': { to: '2029-12-31' } } }, 'no-row'],
    ['without, of a row that is told only later', { without: ['round-planned'] }, 'round-planned'],
  ])('does not pass with a misnamed %s', (_, fields, wanted) => {
    expect(acted(fields)).toEqual({ id: 's', ok: false, wanted, got: 'no such row' });
  });

  test('may adopt its scheme anew as the next version', () => {
    const adopted = acted({
      when: {
        on: '2026-02-02',
        do: 'adopt-scheme',
        by: 'chair',
        'prepared-by': 'office-head',
        with: {
          programme: 'wuhan-mayor-quality-award',
          bundle: '@next-scheme',
          approvedOn: '2026-02-02',
          evidence: ['resolution'],
        },
      },
      expect: { events: ['SchemeAdopted'], where: { version: 2 } },
    });
    expect(adopted).toEqual({ id: 's', ok: true });
  });

  test('may change a rule of the next version, and of it alone', () => {
    const adopting = {
      on: '2026-02-02',
      do: 'adopt-scheme',
      by: 'chair',
      'prepared-by': 'office-head',
      with: {
        programme: 'wuhan-mayor-quality-award',
        bundle: '@next-scheme',
        approvedOn: '2026-02-02',
        evidence: ['resolution'],
      },
    };
    const planning = (version: number) => ({
      do: 'plan-round',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        programme: 'wuhan-mayor-quality-award',
        period: 'p1',
        scheme: 'wuhan-draft2',
        version,
        settings: [],
        closesOn: '2026-03-31',
        plan: 'work plan',
      },
    });
    const next = { set: { 'process.public-notice.term.value': 'to-be-set' } };
    const open = { refused: ['settings-missing'] };
    expect(acted({ next, acts: [adopting], when: planning(2), expect: open })).toEqual({ id: 's', ok: true });
    const planned = { events: ['RoundPlanned'] };
    expect(acted({ next, acts: [adopting], when: planning(1), expect: planned })).toEqual({
      id: 's',
      ok: true,
    });
    expect(acted({ acts: [adopting], when: planning(2), expect: planned })).toEqual({ id: 's', ok: true });
  });

  test('may give every item the most of its scale, some excepted', () => {
    const scored = (values: object, expected: object) =>
      acted({
        after: 'panels-ready',
        when: {
          on: '2026-05-12',
          do: 'submit-score-sheet',
          by: 'ex-4 as examiner',
          with: { case: 'I-1', stage: 'document-review', values },
        },
        expect: expected,
      });
    const values = { '*': 'full', '1.1': 95 };
    const where = { values: { '1.1': 95, '1.2': 100 } };
    expect(scored(values, { events: ['ScoreSheetSubmitted'], where })).toEqual({ id: 's', ok: true });
    expect(scored({ ...values, '1.2': 101 }, { refused: ['off-the-scale'] })).toEqual({ id: 's', ok: true });
  });
});
