import { describe, expect, test } from 'vitest';
import { answerView } from '../act/answer-view.ts';
import { views } from '../catalogue.ts';
import { personRecused } from '../round/proceedings/events.ts';
import { aCity, day, sealed } from '../testing/city.ts';
import { given } from '../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../testing/round.ts';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';
import { isBeforeDeclaration } from './declared-first.ts';
import type { Role } from './roles.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const whole = aRoundAt(scheme, 'deliberation', { withItsEvents: true });
const isUndertaking = (event: ToldEvent) => event.type === 'UndertakingSigned';
const isDeclaration = (event: ToldEvent) => event.type === 'ConflictsDeclared';
const roles = ['examiner', 'panel-leader'] as const satisfies readonly Role[];

/** Every query that a view of the round could be asked about this case and its panel. */
const queries = [
  {},
  { case: 'O-1' },
  { case: 'O-1', stage: 'document-review' },
  { case: 'O-1', stage: 'site-review' },
  { panel: 'panel-o' },
  { track: 'organisation' },
  { motion: 'list-o' },
  { notice: 'notice-1' },
  { notice: 'local-district-a' },
  { stage: 'document-review' },
  { objection: 'o1' },
  { examiner: 'ex-1' },
  { channel: 'district-a' },
  { draw: 'd1' },
];

const folded = new Map<readonly ToldEvent[], ReturnType<typeof given>>();
function fold(events: readonly ToldEvent[]) {
  const state = folded.get(events) ?? given({ scheme, registry, round: events });
  folded.set(events, state);
  return state;
}

function ask(events: readonly ToldEvent[], view: string, query: object, role: Role, person = 'ex-1') {
  const state = fold(events);
  const scene = { views, registry: state.registry, round: { id: 'r1', state: state.round, scheme } };
  return answerView(scene, { view, by: { person, role }, query, today: day('2026-06-01') });
}

const names = [...views.values()]
  .filter((view) => view.for.some(({ role }) => roles.some((each) => each === role)))
  .map(({ name }) => name);
const asked = names.flatMap((name) =>
  queries
    .filter((query) => views.get(name)?.query.safeParse(query).success)
    .flatMap((query) => roles.map((role) => [name, query, role] as const)),
);

/** What no examiner may see of the case before declaring: who applies, by whose hand, with what, and every score. */
const secretsOfCase = /org-1|agent-1|file:|vault:|"values?"|"score"|"items"/;

describe('before undertaking and declaration', () => {
  const without = {
    'neither undertaking nor declaration': whole.filter(
      (event) => !isUndertaking(event) && !isDeclaration(event),
    ),
    'no undertaking': whole.filter((event) => !isUndertaking(event)),
    'no declaration': whole.filter((event) => !isDeclaration(event)),
  };

  test('every view that examiners or leaders have is walked, and shows something after both', () => {
    expect(names.length).toBeGreaterThan(15);
    const open = asked.filter(([name, query, role]) => 'answer' in ask(whole, name, query, role));
    const shown = open.map(([name]) => name);
    const needed = ['application', 'score-sheet', 'scorebook', 'panel-progress', 'panel'];
    expect(needed.filter((name) => !shown.includes(name))).toEqual([]);
  });

  test.each(Object.entries(without))('%s: no view shows more of a case than everybody sees', (_, events) => {
    for (const [name, query, role] of asked) {
      const seen = ask(events, name, query, role);
      const everybodys = ask(events, name, query, 'public', 'citizen');
      if (JSON.stringify(seen) === JSON.stringify(everybodys)) continue;
      expect([name, role, JSON.stringify(seen).match(secretsOfCase)]).toEqual([name, role, null]);
    }
  });

  test('the walk would catch a leak: after both, the application and the sheets are what it looks for', () => {
    for (const [name, query] of [
      ['application', { case: 'O-1' }],
      ['scorebook', { case: 'O-1', stage: 'document-review' }],
    ] as const)
      expect(JSON.stringify(ask(whole, name, query, 'examiner'))).toMatch(secretsOfCase);
  });
});

describe('acts before a declaration', () => {
  const attempt = { by: 'ex-1', role: 'panel-leader', on: '2026-05-12', command: 'settle-item' };
  const payload = { case: 'O-1', stage: 'document-review', item: '1.1', value: 70, reason: sealed('r') };
  const undeclared = aRoundAt(scheme, 'document-review').filter((event) => !isDeclaration(event));

  test('are refused before anything of the case is told', () => {
    const told = given({ scheme, registry, round: undeclared });
    told.expectRefused({ ...attempt, payload }, ['declare-first', {}]);
    const sheet = { case: 'O-1', stage: 'document-review', values: { 'no-such-item': 999 } };
    told.expectRefused({ ...attempt, role: 'examiner', command: 'submit-score-sheet', payload: sheet }, [
      'scoring-needs-declaration',
      { panel: 'panel-o' },
    ]);
  });

  test('go on to the command’s own reasons after it', () => {
    const told = given({ scheme, registry, round: aRoundAt(scheme, 'document-review') });
    const decided = told.decide({ ...attempt, payload });
    expect('refused' in decided ? decided.refused.map(({ kind }) => kind) : []).not.toContain(
      'declare-first',
    );
  });
});

describe('the rule', () => {
  const at = (events: readonly ToldEvent[]) => given({ scheme, registry, round: events }).round;
  const examiner = { person: 'ex-1', role: 'examiner' } as const;

  test('asks for a declaration for a panel that has the case', () => {
    expect(isBeforeDeclaration(at(whole), examiner, ['O-1'])).toBe(false);
    expect(isBeforeDeclaration(at(whole), examiner, ['I-1'])).toBe(true);
    expect(isBeforeDeclaration(at(whole), examiner, ['O-1', 'I-1'])).toBe(true);
    expect(isBeforeDeclaration(at(whole), examiner, 'every-case')).toBe(false);
  });

  test('binds lists to all panels of the person, and nobody else at all', () => {
    const some = whole.filter((event) => !(isDeclaration(event) && event.person === 'ex-1'));
    expect(isBeforeDeclaration(at(some), examiner, 'every-case')).toBe(true);
    expect(isBeforeDeclaration(at(some), { ...examiner, person: 'ex-2' }, 'every-case')).toBe(false);
    expect(isBeforeDeclaration(at(some), examiner, [])).toBe(false);
    expect(isBeforeDeclaration(at(some), { person: 'ex-1', role: 'office' }, ['O-1'])).toBe(false);
  });

  test('leaves recusal as it is: a declared one opens nothing', () => {
    const recused = personRecused({ person: 'ex-1', case: 'O-1', ground: 'declared', account: sealed('r') });
    expect(ask([...whole, recused], 'application', { case: 'O-1' }, 'examiner')).toEqual({ notFound: true });
  });
});
