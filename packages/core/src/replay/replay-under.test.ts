import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VerifiedStream } from '../ledger/index.ts';
import { tell } from '../scenario/imagined-city.ts';
import { loadScenarios } from '../scenario/load-scenarios.ts';
import { openScheme, type Scheme } from '../scheme/scheme.ts';
import { workdays } from '../testing/city.ts';
import { sampleCrypto } from '../testing/sample-ledger.ts';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';
import { replayUnder } from './index.ts';

const crypto = sampleCrypto();
const scheme = schemeUnderTest();
const { document, articles, compliance, standards } = scheme;
const bundle = { document, articles, compliance, standards };
const storyPath = new URL('../../../../schemes/wuhan-draft2/story.yaml', import.meta.url);
const { story } = loadScenarios([{ path: 'story.yaml', text: readFileSync(storyPath, 'utf8') }]);

/** The story's streams as a verifier hands them on. */
function toldStreams(): readonly VerifiedStream[] {
  if (!story) throw new Error('the story does not load');
  const { book, broken } = tell(story, story.acts, crypto, { workdays: workdays(), scheme: bundle });
  if (broken) throw new Error(JSON.stringify(broken));
  return book.streams.map(({ id, record }) => ({
    id,
    entries: record.entries.map(({ event }, seq) => ({ kind: 'event', line: seq + 1, seq, event })),
    heads: [],
  })) as unknown as readonly VerifiedStream[];
}
const streams = toldStreams();

const edited = (...changes: readonly (readonly [string, string])[]): Scheme =>
  schemeUnderTest('wuhan-draft2', (text) =>
    changes.reduce((told, [from, to]) => told.replace(from, () => to), text),
  );
function under(other: Scheme) {
  const [round] = replayUnder(streams, other);
  if (!round) throw new Error('no round');
  return round;
}
const caseOf = (other: Scheme, id: string) => under(other).cases.find((each) => each.case === id);

describe('a round replayed under another scheme', () => {
  test('under its own rules comes out as it did', () => {
    const { cases, places, stages } = under(scheme);

    expect(cases.filter(({ differs }) => differs)).toEqual([]);
    expect(cases.some(({ grade }) => grade.recorded === 'award')).toBe(true);
    expect(cases.map(({ grade }) => grade.replayed)).toEqual(cases.map(({ grade }) => grade.recorded));
    expect(places.filter(({ recorded, replayed }) => recorded !== replayed)).toEqual([]);
    expect(stages).toEqual({ onlyRecorded: [], onlyReplayed: [] });
  });

  test('names the article that keeps one out', () => {
    const stricter = edited([
      'atLeast: { value: 5, unit: years, cites: [art-11.1]',
      'atLeast: { value: 90, unit: years, cites: [art-11.1]',
    ]);

    expect(caseOf(stricter, 'O-1')).toMatchObject({
      eligibility: {
        recorded: 'accepted',
        replayed: 'refused',
        notMet: [{ rule: 'eligibility.organisation.years-active', cites: ['art-11.1'] }],
        noLonger: [],
      },
      grade: { recorded: 'award', replayed: 'none' },
      differs: true,
    });
  });

  test('says which fact the record lacks instead of guessing', () => {
    const asksMore = edited([
      '\neligibility:\n  organisation:\n',
      `
  - { id: green-factory, title: { zh: 绿色工厂, en: Green factory }, shape: holds, about: applicant, tracks: [organisation], verification: office }

eligibility:
  organisation:
    - { rule: holds, id: green, title: { zh: 绿色, en: Green }, facts: [green-factory], cites: [art-11.2] }
`,
    ]);

    const found = caseOf(asksMore, 'O-1');
    expect(found?.eligibility.replayed).toBe('unknown');
    expect(found?.unknown).toEqual([{ kind: 'facts-not-recorded', facts: ['green-factory'] }]);
    expect(found?.differs).toBe(false);
  });

  test('fills the places that the other rules give, with the rules behind each grade', () => {
    const one = edited(['organisation: { value: 8,', 'organisation: { value: 2,']);
    const { cases, places } = under(one);
    const grades = cases
      .filter(({ track }) => track === 'organisation')
      .map(({ case: id, grade }) => [id, grade.recorded, grade.replayed]);

    expect(places.find(({ grade, track }) => grade === 'award' && track === 'organisation')).toEqual({
      grade: 'award',
      track: 'organisation',
      recorded: 2,
      replayed: 1,
      cites: ['art-5'],
    });
    expect(grades).toContainEqual(['O-2', 'award', 'nomination']);
    expect(caseOf(one, 'O-2')?.grade.because).toContainEqual(
      expect.objectContaining({
        rule: 'grades.award.places.organisation',
        cites: ['art-5'],
      }),
    );
  });

  test('a threshold nobody reaches leaves the award empty', () => {
    const high = edited(['value: 600, of: 1000', 'value: 1000, of: 1000']);
    const award = under(high).cases.filter(
      ({ track, grade }) => track === 'organisation' && grade.replayed === 'award',
    );

    expect(award).toEqual([]);
    expect(caseOf(high, 'O-1')?.grade.because).toContainEqual(
      expect.objectContaining({
        rule: 'grades.award.threshold.organisation',
        cites: ['art-6'],
      }),
    );
  });

  test('scores by another standard are not compared', () => {
    const coarser = standards.map((each) =>
      each.id === 'gbt-19580-2012'
        ? { ...each, scale: { kind: 'percent' as const, from: 0, to: 100, step: 10 } }
        : each,
    );
    const found = caseOf(openScheme({ ...bundle, standards: coarser }), 'O-1');

    expect(found?.grade.replayed).toBe('unknown');
    expect(found?.unknown).toEqual([{ kind: 'scored-by-another-standard', stages: ['site-review'] }]);
  });
});
