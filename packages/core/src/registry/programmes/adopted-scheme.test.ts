import { describe, expect, test } from 'vitest';
import { aCityWithoutAward, day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { latestVersion, schemeOn } from './adopted-scheme.ts';
import { programmeOpened, schemeAdopted } from './events.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const { articles, compliance, standards } = scheme;

const adopted = (id: string, version: number, approvedOn: string, span?: readonly [string, string]) => {
  const validity = span
    ? ({ kind: 'dated', spans: [{ from: span[0], to: span[1] }], cites: ['art-40'] } as const)
    : scheme.document.validity;
  const document = { ...scheme.document, id, version, validity };
  const bundle = { document, articles, compliance, standards };
  return schemeAdopted({
    programme,
    scheme: id,
    version,
    bundle,
    approvedOn: day(approvedOn),
    evidence: [file('resolution')],
  });
};
const folded = (...more: ReturnType<typeof adopted>[]) =>
  given({
    scheme,
    registry: [
      ...aCityWithoutAward(),
      programmeOpened({ programme, name: { zh: 'Award', en: 'Award' } }),
      ...more,
    ],
  }).registry;
const on = (registry: Parameters<typeof schemeOn>[0], text: string) => {
  const found = schemeOn(registry, programme, day(text));
  return found && `${found.scheme.id}@${found.version}`;
};

describe('the scheme of a day', () => {
  test('is none before the first was approved', () => {
    const registry = folded(adopted('one', 1, '2026-01-05'));
    expect([on(registry, '2026-01-04'), on(registry, '2026-01-05')]).toEqual([undefined, 'one@1']);
  });

  test('is the one approved last, in its highest version', () => {
    const registry = folded(
      adopted('one', 2, '2026-01-05'),
      adopted('one', 1, '2026-01-06'),
      adopted('two', 1, '2026-02-01'),
    );
    expect([on(registry, '2026-01-31'), on(registry, '2026-02-01')]).toEqual(['one@2', 'two@1']);
  });

  test('is the one in force by its dates, even when another was approved later', () => {
    const registry = folded(
      adopted('one', 1, '2020-01-05', ['2020-02-01', '2026-06-30']),
      adopted('two', 1, '2026-05-01', ['2026-07-01', '2031-06-30']),
    );
    expect([on(registry, '2026-06-30'), on(registry, '2026-07-01'), on(registry, '2031-07-01')]).toEqual([
      'one@1',
      'two@1',
      'two@1',
    ]);
  });

  test('of one id is its highest version', () => {
    const registry = folded(adopted('one', 1, '2026-01-05'), adopted('one', 2, '2026-01-05'));
    expect(latestVersion(registry, programme, 'one')?.version).toBe(2);
    expect(latestVersion(registry, programme, 'three')).toBeUndefined();
    expect(latestVersion(registry, 'other', 'one')).toBeUndefined();
  });
});
