import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commitmentBytes, commitmentOf, opensCommitment } from './commitment.ts';
import { drawPanels, shortPanels } from './draw-panels.ts';
import { nextReserve } from './next-reserve.ts';
import type { DrawRules, PanelToDraw } from './panel-to-draw.ts';
import type { PoolEntry } from './pool.ts';
import { RandomStream } from './random-stream.ts';
import { anExaminer, aPanel, aPool, hasher, plainRules, seedNumbered } from './testing/every-combination.ts';

const draw = (pool: readonly PoolEntry[], panels: readonly PanelToDraw[], rules: Partial<DrawRules> = {}) =>
  drawPanels(hasher, { seed: seedNumbered(7), pool, panels, rules: { ...plainRules, ...rules } });
const why = (pool: readonly PoolEntry[], panel: PanelToDraw, rules: Partial<DrawRules> = {}) => {
  const outcome = draw(pool, [panel], rules);
  return outcome.drawn ? [] : outcome.short;
};
const short = (constraint: string, needed: number, available: number, over: object = {}) => [
  { panel: 'p', inConflict: 0, overLoad: 0, shortages: [{ constraint, needed, available }], ...over },
];

describe('a commitment', () => {
  const sealed = { draw: 'r1/d1', attempt: 1, committer: 'office', nonce: 'ab'.repeat(32) };

  test('is the SHA-256 of a text that anybody can write', () => {
    const text = `{"attempt":1,"committer":"office","domain":"laureate/draw/commitment/1","draw":"r1/d1","nonce":"${'ab'.repeat(32)}"}`;
    expect(new TextDecoder().decode(commitmentBytes(sealed))).toBe(text);
    expect(commitmentOf(hasher, sealed)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('is opened by its own nonce and by nothing else', () => {
    const commitment = commitmentOf(hasher, sealed);
    expect(opensCommitment(hasher, sealed, commitment)).toBe(true);
    for (const other of [
      { draw: 'r1/d2' },
      { attempt: 2 },
      { committer: 'supervision' },
      { nonce: 'ac'.repeat(32) },
    ])
      expect(opensCommitment(hasher, { ...sealed, ...other }, commitment)).toBe(false);
    expect(opensCommitment(hasher, sealed, '')).toBe(false);
  });
});

describe('the numbers of a seed', () => {
  const seed = '00'.repeat(32);
  const stream = () => new RandomStream(hasher, seed);

  test('are those of SHA-256 in counter mode', () => {
    const block = (counter: number) =>
      createHash('sha256')
        .update(Buffer.concat([Buffer.alloc(32), Buffer.from([0, 0, 0, 0, 0, 0, 0, counter])]))
        .digest();
    const bytes = [...block(0), ...block(1), ...block(2)];
    const numbers = stream();
    expect(Array.from({ length: 96 }, () => numbers.below(256))).toEqual(bytes);
  });

  test('stay below their bound, and one of one needs no byte', () => {
    const numbers = stream();
    expect(Array.from({ length: 50 }, () => numbers.below(1))).toEqual(Array.from({ length: 50 }, () => 0));
    expect(numbers.below(256)).toBe(stream().below(256));
    for (const bound of [2, 3, 5, 255, 257, 65537, 2 ** 32])
      for (let time = 0; time < 50; time += 1) expect(numbers.below(bound)).toBeLessThan(bound);
    for (const wrong of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN])
      expect(() => numbers.below(wrong)).toThrow(RangeError);
    expect(() => numbers.belowBig(0n)).toThrow(RangeError);
  });

  test('are the same for bounds of any size', () => {
    for (const bound of [1, 2, 3, 100, 256, 257, 70_000, 2 ** 32]) {
      const [small, big] = [stream(), stream()];
      for (let time = 0; time < 20; time += 1)
        expect(BigInt(small.below(bound))).toBe(big.belowBig(BigInt(bound)));
    }
    expect(stream().belowBig(2n ** 200n)).toBeLessThan(2n ** 200n);
  });

  test('are even among five', () => {
    const numbers = stream();
    const seen = [0, 0, 0, 0, 0];
    for (let time = 0; time < 10_000; time += 1) {
      const at = numbers.below(5);
      seen[at] = (seen[at] ?? 0) + 1;
    }
    // Chi-square with 4 degrees of freedom, upper 0.001: 18.467 (NIST/SEMATECH e-Handbook, 1.3.6.7.4).
    expect(seen.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(18.467);
  });
});

describe('a pool that cannot fill a panel is told what it is short of', () => {
  test.each([
    ['too few', aPool(2), aPanel(), {}, short('candidates', 3, 2)],
    ['just enough', aPool(3), aPanel(), {}, []],
    [
      'just enough left by conflicts and loads',
      aPool(5, { 0: { notFor: ['c'] }, 1: { load: 5 }, 2: { load: 4 } }),
      aPanel(),
      { maxLoad: 5 },
      [],
    ],
    [
      'one case too many',
      aPool(4, { 0: { notFor: ['c'] }, 1: { load: 5 } }),
      aPanel(),
      { maxLoad: 5 },
      short('candidates', 3, 2, { inConflict: 1, overLoad: 1 }),
    ],
    [
      'nobody may lead',
      aPool(3).map((entry) => ({ ...entry, mayLead: false })),
      aPanel(),
      {},
      short('leader', 1, 0),
    ],
    [
      'nobody knows a sector',
      aPool(3),
      aPanel({ sectors: ['making', 'farming'] }),
      {},
      short('x', 0, 0, { shortages: [{ constraint: 'sector', needed: 1, available: 0, sector: 'farming' }] }),
    ],
    [
      'too few employers',
      aPool(5).map((entry, at) => ({ ...entry, employer: at < 3 ? 'a' : 'b' })),
      aPanel(),
      { oneOfEachEmployer: true },
      short('employer', 3, 2),
    ],
    ['too many of one field', aPool(5), aPanel(), { perField: 2 }, short('field', 3, 2)],
    ['as many of one field as may be', aPool(5), aPanel(), { perField: 3 }, []],
    [
      'each rule alone could be kept',
      [
        anExaminer('a1', { employer: 'a', fields: ['making'] }),
        anExaminer('a2', { employer: 'a', fields: ['trade'] }),
        anExaminer('b1', { employer: 'b', fields: ['making'] }),
        anExaminer('c1', { employer: 'c', fields: ['making'] }),
        anExaminer('d1', { employer: 'a', fields: ['farming'] }),
      ],
      aPanel(),
      { oneOfEachEmployer: true, perField: 1 },
      short('together', 3, 2),
    ],
    [
      'the only leader and the only expert have one employer',
      [
        anExaminer('a1', { employer: 'a' }),
        anExaminer('a2', { employer: 'a', fields: ['farming'], mayLead: false }),
        anExaminer('b1', { mayLead: false }),
        anExaminer('c1', { mayLead: false }),
      ],
      aPanel({ sectors: ['farming'] }),
      { oneOfEachEmployer: true },
      short('together', 2, 1),
    ],
    [
      'an empty pool',
      [],
      aPanel(),
      {},
      short('x', 0, 0, {
        shortages: [
          { constraint: 'candidates', needed: 3, available: 0 },
          { constraint: 'leader', needed: 1, available: 0 },
        ],
      }),
    ],
  ] as const)('%s', (_name, pool, panel, rules, expected) => {
    expect(why(pool, panel, rules)).toEqual(expected);
  });

  test('before a draw, panel by panel', () => {
    const panels = [aPanel({ panel: 'b', size: 9 }), aPanel({ panel: 'a' }), aPanel({ panel: 'c', size: 8 })];
    const found = shortPanels(hasher, { pool: aPool(7), panels, rules: plainRules });
    expect(found.map(({ panel }) => panel)).toEqual(['b', 'c']);
  });
});

describe('loads', () => {
  test('are carried on from panel to panel', () => {
    const panels = ['a', 'b', 'c'].map((panel) => aPanel({ panel, cases: [`${panel}1`, `${panel}2`] }));
    const outcome = draw(aPool(9), panels, { maxLoad: 2 });
    const members = outcome.drawn ? outcome.panels.flatMap((panel) => panel.members) : [];
    expect(members.sort()).toEqual(aPool(9).map(({ person }) => person));
  });

  test('a dead end starts the draw again, and it is said how often', () => {
    const pool = aPool(6, { 0: { fields: ['farming'] } });
    const panels = [
      aPanel({ panel: 'a', cases: ['1'] }),
      aPanel({ panel: 'b', cases: ['2'], sectors: ['farming'] }),
    ];
    const starts = Array.from({ length: 40 }, (_, number) =>
      drawPanels(hasher, { seed: seedNumbered(number), pool, panels, rules: { ...plainRules, maxLoad: 1 } }),
    ).map((outcome) => (outcome.drawn ? outcome.starts : 0));
    expect(Math.min(...starts)).toBe(1);
    expect(Math.max(...starts)).toBeGreaterThan(1);
  });

  test('panels that cannot all be filled are told instead of tried for ever', () => {
    const panels = ['a', 'b'].map((panel) => aPanel({ panel, cases: [panel] }));
    const outcome = draw(aPool(5), panels, { maxLoad: 1 });
    expect(outcome).toMatchObject({
      drawn: false,
      short: [{ overLoad: 3, shortages: [{ constraint: 'candidates', needed: 3, available: 2 }] }],
    });
  });
});

describe('rare combinations', () => {
  const scarce = aPool(300, {
    7: { fields: ['a'] },
    70: { fields: ['b'] },
    170: { fields: ['c'] },
    270: { fields: ['d'] },
  });
  const panel = aPanel({ size: 4, sectors: ['a', 'b', 'c', 'd'] });

  test('are counted when random choices do not find them', () => {
    const outcome = draw(scarce, [panel]);
    expect(outcome).toMatchObject({
      drawn: true,
      panels: [
        { members: ['x07', 'x70', 'x170', 'x270'].sort(), how: { method: 'counted', combinations: '4' } },
      ],
    });
  });
});

describe('combinations too many to count', () => {
  /** Of forty fields each may stand once; the only leader and the only expert share a field. */
  const wide = [
    ...Array.from({ length: 160 }, (_, at) =>
      anExaminer(`x${at}`, { fields: [`f${at % 40}`, `f${(at * 3 + 1) % 40}`], mayLead: false }),
    ),
    anExaminer('leader', { fields: ['shared'] }),
    anExaminer('expert', { fields: ['shared', 'rare'], mayLead: false }),
  ];

  test('are tried for long, and that none was found is told as that', () => {
    const panel = aPanel({ size: 5, sectors: ['rare'] });
    expect(why(wide, panel, { perField: 1 })).toEqual(short('rare', 1, 0));
  });
});

describe('reserves', () => {
  const rules = { ...plainRules, oneOfEachEmployer: true };
  const pool = aPool(6, {
    0: { employer: 'a' },
    3: { employer: 'a' },
    4: { mayLead: false },
    5: { notFor: ['c'] },
  });

  test('take a seat in the order drawn, as far as the panel keeps its rules with them', () => {
    const left = { ...aPanel(), sitting: ['x00', 'x01'], leader: 'x00' };
    expect(nextReserve(left, rules, pool, ['x05', 'x03', 'x04', 'x02'])).toBe('x04');
    expect(nextReserve(left, rules, pool, ['x05', 'x03'])).toBeUndefined();
  });

  test('the seat of a leader goes to the first who may lead', () => {
    expect(nextReserve({ ...aPanel(), sitting: ['x00', 'x01'] }, rules, pool, ['x04', 'x02'])).toBe('x02');
  });
});

describe('a large draw', () => {
  test('of a thousand cases from two thousand examiners takes seconds, not minutes', () => {
    const pool = Array.from({ length: 2000 }, (_, at) =>
      anExaminer(`x${at}`, {
        fields: [`field-${at % 20}`, `field-${at % 7}`],
        employer: `employer-${at % 600}`,
        mayLead: at % 3 === 0,
        notFor: [`c${at % 1000}`, `c${(at * 7) % 1000}`],
      }),
    );
    const panels = Array.from({ length: 200 }, (_, at) =>
      aPanel({
        panel: `p${at}`,
        size: 5,
        cases: Array.from({ length: 5 }, (_nothing, nth) => `c${at * 5 + nth}`),
        sectors: [`field-${at % 20}`],
      }),
    );
    const from = performance.now();
    const outcome = draw(pool, panels, { maxLoad: 10, perField: 2, oneOfEachEmployer: true, reserves: 3 });
    expect(outcome.drawn).toBe(true);
    expect(performance.now() - from).toBeLessThan(20_000);
  });
});
