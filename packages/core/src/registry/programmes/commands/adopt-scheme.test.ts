import { describe, test } from 'vitest';
import type { Scheme } from '../../../scheme/scheme.ts';
import { aCityWithoutAward, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { programmeOpened, schemeAdopted } from '../events.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const name = { zh: 'Award', en: 'Award' };
const registry = [...aCityWithoutAward(), programmeOpened({ programme, name })];
const evidence = [file('resolution')];

const bundleOf = ({ document, articles, compliance, standards }: Scheme) => ({
  document,
  articles,
  compliance,
  standards,
});
const adopting = (bundle: unknown, change = {}) => ({
  by: 'chair',
  preparedBy: 'office-head',
  on: '2026-01-05',
  command: 'adopt-scheme',
  payload: { programme, bundle, approvedOn: '2026-01-05', evidence, ...change },
});
const adopted = (bundle: Scheme) =>
  schemeAdopted({
    programme,
    scheme: bundle.id,
    version: bundle.document.version,
    bundle: bundleOf(bundle),
    approvedOn: day('2026-01-05'),
    evidence,
  });
const renamed = (id: string, spans: readonly { from: string; to: string }[]): Scheme => ({
  ...scheme,
  id,
  document: { ...scheme.document, id, validity: { kind: 'dated', spans: [...spans], cites: ['art-40'] } },
});

describe('adopt-scheme', () => {
  test('stores the whole bundle under its id and version', () => {
    given({ scheme, registry }).expectEvents(adopting(bundleOf(scheme)), [
      'SchemeAdopted',
      {
        programme,
        scheme: 'wuhan-draft2',
        version: 1,
        bundle: bundleOf(scheme),
        approvedOn: '2026-01-05',
        evidence,
      },
    ]);
  });

  test('is refused to the office and without its asking', () => {
    const attempt = adopting(bundleOf(scheme));
    const { preparedBy: _preparedBy, ...alone } = attempt;
    given({ scheme, registry }).expectRefused({ ...attempt, by: 'office-head' }, 'no-such-hat');
    given({ scheme, registry }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['office/head'] },
    ]);
  });

  test('is refused for a bundle of the wrong form, telling every place', () => {
    const { standards: _standards, ...bundle } = bundleOf(scheme);
    const document = { ...bundle.document, version: 0, colour: 'red' };
    given({ scheme, registry }).expectRefused(adopting({ ...bundle, document }), [
      'bundle-problems',
      {
        count: 3,
        problems: [
          {
            part: 'document',
            at: ['version'],
            kind: 'too_small',
            facts: { message: 'Too small: expected number to be >=1' },
          },
          {
            part: 'document',
            at: [],
            kind: 'unrecognized_keys',
            facts: { message: 'Unrecognized key: "colour"' },
          },
          {
            part: 'standards',
            at: [],
            kind: 'invalid_type',
            facts: { message: 'Invalid input: expected array, received undefined' },
          },
        ],
      },
    ]);
  });

  test('is refused for rules that do not fit together, with the words of the checks', () => {
    const { document } = scheme;
    const grades = document.grades.map((grade) => ({ ...grade, title: grade.title }));
    const cumulation = { ...document.cumulation, honouredOnce: { grade: 'gold', cites: ['art-14.1'] } };
    given({ scheme, registry }).expectRefused(
      adopting({ ...bundleOf(scheme), document: { ...document, grades, cumulation } }),
      [
        'bundle-problems',
        {
          count: 1,
          problems: [
            {
              part: 'document',
              at: ['cumulation', 'honouredOnce', 'grade'],
              kind: 'grade-unknown',
              facts: { grade: 'gold', allowed: 'award, nomination' },
            },
          ],
        },
      ],
    );
  });

  test('is refused for a programme that is not open or not the one of the scheme', () => {
    given({ scheme, registry: aCityWithoutAward() }).expectRefused(adopting(bundleOf(scheme)), [
      'not-found',
      { what: programme },
    ]);
    given({
      scheme,
      registry: [...registry, programmeOpened({ programme: 'other', name })],
    }).expectRefused(adopting(bundleOf(scheme), { programme: 'other' }), [
      'scheme-of-other-programme',
      { programme: 'other', says: programme },
    ]);
  });

  test('is refused for an approval of tomorrow', () => {
    given({ scheme, registry }).expectRefused(adopting(bundleOf(scheme), { approvedOn: '2026-01-06' }), [
      'not-yet-happened',
      { day: '2026-01-06', today: '2026-01-05' },
    ]);
  });

  test('a version is adopted once; the next version may follow', () => {
    const told = [...registry, adopted(scheme)];
    given({ scheme, registry: told }).expectRefused(adopting(bundleOf(scheme)), [
      'scheme-already-adopted',
      { scheme: 'wuhan-draft2', version: 1 },
    ]);
    const next = { ...bundleOf(scheme), document: { ...scheme.document, version: 2 } };
    given({ scheme, registry: told }).expectEvents(adopting(next), 'SchemeAdopted');
  });

  test('two schemes of a programme share no day in force; the day after is free', () => {
    const told = [...registry, adopted(renamed('first', [{ from: '2020-01-01', to: '2025-12-31' }]))];
    const second = (from: string) => bundleOf(renamed('second', [{ from, to: '2030-12-31' }]));
    given({ scheme, registry: told }).expectRefused(adopting(second('2025-12-31')), [
      'schemes-in-force-together',
      { scheme: 'first', from: '2020-01-01', to: '2025-12-31' },
    ]);
    given({ scheme, registry: told }).expectEvents(adopting(second('2026-01-01')), 'SchemeAdopted');
  });
});
