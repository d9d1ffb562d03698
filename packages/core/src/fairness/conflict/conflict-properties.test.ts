import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDateFrom } from '../../calendar/index.ts';
import {
  byGrade,
  type ConflictFacts,
  type ConflictGrade,
  type OrganisationTie,
  type Ownership,
} from './conflict-facts.ts';
import { ConflictGraph } from './conflict-graph.ts';
import { findConflicts, indexCases } from './find-conflicts.ts';

const window = { since: localDateFrom('2023-01-01'), on: localDateFrom('2026-01-01') };
const organisations = ['o1', 'o2', 'o3', 'o4', 'o5'];
const persons = ['p1', 'p2', 'p3'];
const cases = organisations.map((party) => ({
  case: `case-${party}`,
  parties: [{ party, as: 'applicant' as const, act: `filed-${party}` }],
}));

const anOrganisation = fc.constantFrom(...organisations);
const aTie: fc.Arbitrary<OrganisationTie> = fc.record({
  person: fc.constantFrom(...persons),
  organisation: anOrganisation.map((id) => ({ id })),
  kind: fc.constantFrom('employment', 'consultancy', 'kinship', 'shareholding'),
  act: fc.integer({ min: 1, max: 99 }).map((n) => `tie-${n}`),
});
const anOwnership: fc.Arbitrary<Ownership> = fc.record({
  owner: anOrganisation.map((id) => ({ id })),
  owned: anOrganisation.map((id) => ({ id })),
  kind: fc.constantFrom('parent', 'shareholding'),
  percent: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  act: fc.integer({ min: 1, max: 99 }).map((n) => `own-${n}`),
});
const someFacts = fc.record({
  ties: fc.array(aTie, { maxLength: 8 }),
  ownerships: fc.array(anOwnership, { maxLength: 8 }),
});

const factsWith = (over: Partial<ConflictFacts>): ConflictFacts => ({
  organisations: organisations.map((id) => ({ id, code: `index:${id}`, names: [], mailDomains: [] })),
  joined: new Map(),
  ties: [],
  personTies: [],
  ownerships: [],
  ...over,
});
function search(over: Partial<ConflictFacts>) {
  const graph = new ConflictGraph(factsWith(over));
  const index = indexCases(graph, cases);
  return persons.flatMap((person) => findConflicts(graph, person, index, window));
}
function surest(over: Partial<ConflictFacts>): Map<string, ConflictGrade> {
  const best = new Map<string, ConflictGrade>();
  for (const { person, case: id, grade } of search(over)) {
    const before = best.get(`${person} ${id}`);
    if (before === undefined || byGrade(grade, before) < 0) best.set(`${person} ${id}`, grade);
  }
  return best;
}

describe('the search for conflicts', () => {
  test('is never less sure for more evidence', () => {
    fc.assert(
      fc.property(someFacts, someFacts, (facts, more) => {
        const before = surest(facts);
        const after = surest({
          ties: [...facts.ties, ...more.ties],
          ownerships: [...facts.ownerships, ...more.ownerships],
        });
        for (const [pair, grade] of before)
          expect(byGrade(after.get(pair) ?? 'cannot-check', grade)).toBeLessThanOrEqual(0);
        expect([...before.keys()].filter((pair) => !after.has(pair))).toEqual([]);
      }),
    );
  });

  test('changes nothing for ties of others among themselves', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const elsewhere: Partial<ConflictFacts> = {
          ties: [
            ...facts.ties,
            { person: 'elsewhere', organisation: { id: 'far-1' }, kind: 'employment', act: 'far' },
            { person: 'elsewhere', organisation: { id: 'o1' }, kind: 'consultancy', act: 'far-2' },
          ],
          ownerships: [
            ...facts.ownerships,
            { owner: { id: 'far-1' }, owned: { id: 'far-2' }, kind: 'parent', act: 'far-3' },
          ],
        };
        expect(search(elsewhere)).toEqual(search(facts));
      }),
    );
  });

  test('does not depend on the order of records', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const turned = { ties: [...facts.ties].reverse(), ownerships: [...facts.ownerships].reverse() };
        const keys = (over: Partial<ConflictFacts>) => [...surest(over)].sort();
        expect(keys(turned)).toEqual(keys(facts));
      }),
    );
  });

  test('joins the conflicts of joined parties', () => {
    fc.assert(
      fc.property(someFacts, anOrganisation, anOrganisation, (facts, gone, into) => {
        fc.pre(gone !== into);
        const before = surest(facts);
        const after = surest({ ...facts, joined: new Map([[gone, into]]) });
        for (const person of persons) {
          for (const id of [gone, into]) {
            const one = before.get(`${person} case-${id}`);
            if (one === undefined) continue;
            for (const other of [gone, into])
              expect(
                byGrade(after.get(`${person} case-${other}`) ?? 'cannot-check', one),
              ).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });

  test('finds an ownership from either end', () => {
    fc.assert(
      fc.property(
        fc.array(anOwnership, { maxLength: 10 }),
        anOrganisation,
        anOrganisation,
        (ownerships, a, b) => {
          const between = (from: string, to: string) => {
            const tie: OrganisationTie = {
              person: 'p1',
              organisation: { id: from },
              kind: 'employment',
              act: 't',
            };
            return surest({ ties: [tie], ownerships }).get(`p1 case-${to}`);
          };
          expect(between(a, b)).toBe(between(b, a));
        },
      ),
    );
  });
});

test('two thousand persons before a thousand applicants take well under a second or so', () => {
  const ids = Array.from({ length: 3000 }, (_, at) => `org-${at}`);
  const facts = factsWith({
    organisations: ids.map((id) => ({
      id,
      code: `index:${id}`,
      names: [{ name: `Fictional ${id}`, act: id }],
      mailDomains: [],
    })),
    ties: Array.from({ length: 6000 }, (_, at) => ({
      person: `person-${at % 2000}`,
      organisation: at % 3 === 0 ? { name: `Fictional org-${at % 3000}` } : { id: `org-${(at * 7) % 3000}` },
      kind: 'employment' as const,
      act: `tie-${at}`,
    })),
    ownerships: Array.from({ length: 2000 }, (_, at) => ({
      owner: { id: `org-${at}` },
      owned: { id: `org-${at + 1000}` },
      kind: 'parent' as const,
      act: `own-${at}`,
    })),
  });
  const started = performance.now();
  const graph = new ConflictGraph(facts);
  const index = indexCases(
    graph,
    ids
      .slice(0, 1000)
      .map((party) => ({ case: `case-${party}`, parties: [{ party, as: 'applicant', act: party }] })),
  );
  const found = Array.from({ length: 2000 }, (_, at) =>
    findConflicts(graph, `person-${at}`, index, window),
  ).flat();
  expect(found.length).toBeGreaterThan(1000);
  expect(performance.now() - started).toBeLessThan(4000);
});
