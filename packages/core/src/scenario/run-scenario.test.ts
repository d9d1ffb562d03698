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

  test('says what came instead', () => {
    expect(asked({}, { outcome: 'refused', reasons: ['reputation'] })).toEqual({
      id: 's',
      ok: false,
      wanted: { outcome: 'refused', reasons: ['reputation'] },
      got: { outcome: 'accepted' },
    });
  });
});

test('a scenario of acts says which row of the story broke', () => {
  const scenario = ScenarioSchema.parse({
    id: 's',
    row: 'r',
    kind: 'passes',
    title: { zh: '甲', en: 'A' },
    after: 'period-opened',
    without: ['programme-opened'],
    when: { do: 'close-stage', by: 'office-head', with: { stage: 'application' } },
    expect: { events: ['StageClosed'] },
  });
  expect(runScenario(scenario, ground)).toMatchObject({
    ok: false,
    wanted: 'the story goes on',
    got: { row: 'scheme-adopted' },
  });
});
