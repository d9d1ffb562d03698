import { describe, expect, test } from 'vitest';
import { memberAppointed } from '../../../registry/staff/events.ts';
import { aCity, day } from '../../../testing/city.ts';
import {
  after,
  commitmentIn,
  committed,
  committing,
  drawn,
  groundOf,
  individualPanel,
  nonces,
  opening,
  organisationPanel,
  retold,
  revealing,
  schemeOfDraws,
} from '../../../testing/drawing.ts';
import { given } from '../../../testing/given.ts';
import { personRecused } from '../../proceedings/events.ts';

const scheme = schemeOfDraws();
const told = (over: object = {}, on?: string, ground = groundOf()) => ({
  refused: (...reasons: readonly (string | readonly [string, unknown])[]) =>
    given(ground).expectRefused(opening(over, on), ...reasons),
  done: () => given(ground).expectEvents(opening(over, on), 'DrawOpened', 'PoolFrozen'),
  events: () => {
    const decided = given(ground).decide(opening(over, on));
    if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
    return decided.round.map(({ payload }) => payload as Record<string, never>);
  },
});

describe('commit-nonce', () => {
  const opened = after(groundOf(), opening());

  test('binds each committer; with the last the term to reveal begins', () => {
    given(opened).expectEvents(committing('office'), [
      'NonceCommitted',
      { draw: 'd-1', body: 'office', commitment: commitmentIn('d-1', 'office') },
    ]);
    const decided = given(after(opened, committing('office'))).decide(
      committing('supervision', 'd-1', 1, '2026-04-29'),
    );
    expect('round' in decided && decided.round[0]?.payload).toMatchObject({
      body: 'supervision',
      term: { from: '2026-04-29', endsOn: '2026-05-06' },
    });
  });

  test('is refused twice, to others, and for a draw that is not there', () => {
    given(after(opened, committing('office'))).expectRefused(committing('office'), [
      'already-committed',
      { body: 'office' },
    ]);
    given(opened).expectRefused(committing('committee'), [
      'not-a-committer',
      { bodies: ['office', 'supervision'] },
    ]);
    given(opened).expectRefused(committing('office', 'd-9'), ['not-found', { what: 'd-9' }]);
  });

  test('one person does not commit for two bodies', () => {
    const twoSeats = memberAppointed({
      person: 'office-head',
      body: 'supervision',
      rank: 'member',
      from: day('2020-01-01'),
    });
    const ground = { ...opened, registry: [...opened.registry, twoSeats] };
    const both = { ...committing('supervision'), by: 'office-head' };
    given(after(ground, committing('office'))).expectRefused(both, [
      'same-committer',
      { person: 'office-head' },
    ]);
  });

  test('somebody recused from a case has no part in it', () => {
    const recused = personRecused({ person: 'supervisor', case: 'I-1', ground: 'kinship' });
    given({ ...opened, round: [...opened.round, recused] }).expectRefused(committing('supervision'), [
      'passes-to-deputy',
      {},
    ]);
  });

  test('is refused once the draw is over', () => {
    given(drawn()).expectRefused(
      committing('office'),
      ['draw-is-over', { draw: 'd-1' }],
      ['already-committed', { body: 'office' }],
    );
  });
});

describe('committers', () => {
  const without = (...bodies: readonly string[]) => {
    const scheme = schemeOfDraws();
    const registry = aCity(scheme).filter(
      ({ type, payload }) =>
        type !== 'MemberAppointed' || !bodies.includes((payload as { body: string }).body),
    );
    return groundOf(scheme, registry);
  };

  test('without a supervision group a member of the committee outside the office commits', () => {
    const ground = after(without('supervision'), opening(), committing('office'));
    given(ground).expectEvents(committing('committee'), 'NonceCommitted');
    const seated = memberAppointed({
      person: 'member-1',
      body: 'office',
      rank: 'member',
      from: day('2020-01-01'),
    });
    given({ ...ground, registry: [...ground.registry, seated] }).expectRefused(committing('committee'), [
      'committer-of-the-office',
      { person: 'member-1' },
    ]);
  });

  test('without either there is no draw', () => {
    told({}, undefined, without('supervision', 'committee')).refused(['no-second-committer', {}]);
  });
});

describe('reveal-nonce', () => {
  test('the last nonce draws: the panel stands as if formed by hand', () => {
    const ground = after(committed(), revealing('supervision'));
    given(committed()).expectEvents(revealing('supervision'), [
      'NonceRevealed',
      { draw: 'd-1', body: 'supervision', nonce: nonces.supervision },
    ]);
    given(ground).expectEvents(revealing('office'), 'NonceRevealed', 'PanelsDrawn', 'PanelFormed');
    const panel = given(drawn()).round.panel.panels.get('p-o');
    expect(panel).toMatchObject({ track: 'organisation', cases: ['O-1', 'O-2'], vacant: [] });
    expect(panel?.members).toHaveLength(3);
    expect(panel?.members).toContain(panel?.leader);
  });

  test('the order of revealing does not matter', () => {
    const other = after(committed(), revealing('supervision'), revealing('office'));
    expect(given(other).round.draw.draws.get('d-1')?.drawn).toEqual(
      given(drawn()).round.draw.draws.get('d-1')?.drawn,
    );
  });

  test('another nonce of either draws otherwise', () => {
    const seeds = ['11', '22', '33', '44'].map((byte) => {
      const nonce = byte.repeat(32);
      const commit = {
        ...committing('supervision'),
        payload: { draw: 'd-1', commitment: commitmentIn('d-1', 'supervision', 1, nonce) },
      };
      const reveal = { ...revealing('supervision'), payload: { draw: 'd-1', nonce } };
      const ground = after(groundOf(), opening(), committing('office'), commit, revealing('office'), reveal);
      return given(ground).round.draw.draws.get('d-1')?.drawn?.seed;
    });
    expect(new Set(seeds).size).toBe(4);
  });

  test('draws several panels at once', () => {
    const ground = drawn(groundOf(), { panels: [organisationPanel, individualPanel] });
    const panels = [...given(ground).round.panel.panels.keys()].sort();
    expect(panels).toEqual(['p-i', 'p-o']);
  });

  test.each([
    [
      'before all are bound',
      after(groundOf(), opening(), committing('office')),
      '2026-04-28',
      ['commitments-missing', { bodies: ['supervision'] }],
    ],
    [
      'twice',
      after(committed(), revealing('office')),
      '2026-04-28',
      ['already-revealed', { body: 'office' }],
    ],
    ['after the term', committed(), '2026-05-01', ['reveal-term-over', { endsOn: '2026-04-30' }]],
  ] as const)('is refused %s', (_when, ground, on, refusal) => {
    given(ground).expectRefused(revealing('office', 'd-1', on), refusal);
  });

  test('is still taken on the last day', () => {
    given(committed()).expectEvents(revealing('office', 'd-1', '2026-04-30 23:59'), 'NonceRevealed');
  });

  test('is refused with another nonce, to others, and for a draw that is not there', () => {
    const other = { ...revealing('office'), payload: { draw: 'd-1', nonce: '00'.repeat(32) } };
    given(committed()).expectRefused(other, ['nonce-differs', { body: 'office' }]);
    given(committed()).expectRefused(revealing('committee'), [
      'not-a-committer',
      { bodies: ['office', 'supervision'] },
    ]);
    given(committed()).expectRefused(revealing('office', 'd-9'), ['not-found', { what: 'd-9' }]);
    given(drawn()).expectRefused(revealing('office'), ['draw-is-over', { draw: 'd-1' }]);
  });

  test('numbers that lead to no panels void the draw and say what was short', () => {
    const ready = retold(
      after(committed(), revealing('office')),
      'PoolFrozen',
      (payload: { rules: object }) => ({
        ...payload,
        rules: { ...payload.rules, maxLoad: 1 },
      }),
    );
    given(ready).expectEvents(revealing('supervision'), 'NonceRevealed', 'DrawCameToNothing', [
      'DrawVoided',
      { draw: 'd-1', because: 'infeasible', missing: [] },
    ]);
  });
});

describe('panels that are drawn', () => {
  const forming = {
    by: 'office-head',
    preparedBy: 'office-clerk',
    on: '2026-04-28',
    command: 'form-panel',
    payload: { ...organisationPanel, members: ['ex-1', 'ex-2', 'ex-3'], leader: 'ex-1' },
  };
  const replacing = (ground: ReturnType<typeof groundOf>) => {
    const panel = given(ground).round.panel.panels.get('p-o');
    const [out = ''] = panel?.members ?? [];
    const free = ['ex-1', 'ex-2', 'ex-3', 'ex-4'].find((person) => !panel?.members.includes(person));
    const payload = { panel: 'p-o', out, in: free, leader: free, reason: 'chosen' };
    return { ...forming, command: 'replace-examiner', payload };
  };

  test('are not formed by hand, nor are their seats filled by hand', () => {
    given(groundOf()).expectRefused(forming, ['panels-are-drawn', { cases: ['O-1', 'O-2'] }]);
    const found = given(drawn()).decide(replacing(drawn()));
    expect('refused' in found && found.refused).toMatchObject([
      { kind: 'seats-are-drawn', facts: { panel: 'p-o' } },
    ]);
  });

  test('keep the stage open while a draw waits', () => {
    const closing = {
      by: 'office-head',
      on: '2026-04-29',
      command: 'close-stage',
      payload: { stage: 'panel' },
    };
    const found = given(committed()).decide(closing);
    expect('refused' in found && found.refused.map(({ kind }) => kind)).toContain('draw-still-open');
  });

  test('cite the article', () => {
    expect(scheme.citesOf('process.panel.draw')).toEqual(['art-18.2']);
  });
});
