import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { LocalDate } from '../calendar/index.ts';
import type {
  ConflictFacts,
  OrganisationTie,
  Ownership,
  PersonTie,
} from '../fairness/conflict/conflict-facts.ts';
import { ConflictGraph } from '../fairness/conflict/conflict-graph.ts';
import type { PoolExaminer } from '../registry/pools/slice.ts';
import type { RegistryState } from '../registry/state.ts';
import { versionOf } from './registry-version.ts';
import { identityOf } from './same-party.ts';

type Registry = DeepReadonly<RegistryState>;

/** Employers as the pool tells them; those of enrolments that are over count as left when the next began. */
function tiesOfEnrolment(examiner: DeepReadonly<PoolExaminer>, leftOn?: LocalDate): OrganisationTie[] {
  const { person, employer, formerEmployers, act, earlier } = examiner;
  const now: OrganisationTie[] =
    employer === undefined
      ? []
      : [
          leftOn === undefined
            ? { person, organisation: { id: employer }, kind: 'employment', act }
            : { person, organisation: { id: employer }, kind: 'former-employment', to: leftOn, act },
        ];
  const former = formerEmployers.map(({ organisation, until }) => ({
    person,
    organisation: { id: organisation },
    kind: 'former-employment' as const,
    to: until,
    act,
  }));
  return [...now, ...former, ...(earlier ? tiesOfEnrolment(earlier, examiner.from) : [])];
}

/** Shares that a registered person holds are that person's tie, not a link of a chain. */
function ownershipsOf({ parties, ties }: Registry) {
  const isPerson = (id: string | undefined) => parties.parties.get(id ?? '')?.kind === 'individual';
  const held: OrganisationTie[] = [];
  const links: Ownership[] = [];
  for (const { owner, ownerName, ownerCode, owned, kind, percent, from, to, act } of ties.ownerships) {
    const organisation = { id: owned };
    if (owner !== undefined && isPerson(owner))
      held.push({ person: owner, organisation, kind: 'shareholding', from, to, act });
    else
      links.push({
        owner: { id: owner, code: ownerCode, name: ownerName },
        owned: organisation,
        kind,
        percent,
        from,
        to,
        act,
      });
  }
  return { held, links };
}

function tiesOf(registry: Registry): OrganisationTie[] {
  const { parties, ties, pools } = registry;
  return [
    ...parties.ties.map(({ organisation, ...tie }) => ({ ...tie, organisation: { id: organisation } })),
    ...[...parties.agents.values()].flat().map(({ person, organisation, from, to, act }) => ({
      person,
      organisation: { id: organisation },
      kind: 'agency' as const,
      from,
      to,
      act,
    })),
    ...[...pools.examiners.values()].flatMap((examiner) => tiesOfEnrolment(examiner)),
    ...ties.outside.map(
      ({ person, kind, from, to, act, organisationName, organisationCode, mailDomain }) => ({
        person,
        kind,
        from,
        to,
        act,
        organisation: { code: organisationCode, name: organisationName, mailDomain },
      }),
    ),
  ];
}

function organisationsOf({ parties, ties }: Registry): ConflictFacts['organisations'] {
  const aliases = new Map<string, (typeof ties.aliases)[number][]>();
  for (const entry of ties.aliases)
    aliases.set(entry.organisation, [...(aliases.get(entry.organisation) ?? []), entry]);
  return [...parties.parties.values()]
    .filter(({ kind }) => kind === 'organisation')
    .map(({ party, codeIndex, names }) => {
      const others = aliases.get(party) ?? [];
      return {
        id: party,
        code: codeIndex,
        names: [
          ...names.flatMap(({ name, act }) => (name === undefined ? [] : [{ name, act }])),
          ...others.filter((entry) => entry.as === 'name').map(({ alias, act }) => ({ name: alias, act })),
        ],
        mailDomains: others
          .filter((entry) => entry.as === 'mail-domain')
          .map(({ alias, act }) => ({ domain: alias, act })),
      };
    });
}

function factsOf(registry: Registry): ConflictFacts {
  const { parties, ties } = registry;
  const { held, links } = ownershipsOf(registry);
  const personTies: PersonTie[] = ties.persons.map(({ person, other, kind, from, to, act }) => ({
    one: person,
    other,
    kind,
    from,
    to,
    act,
  }));
  let organisations: ConflictFacts['organisations'] | undefined;
  return {
    get organisations() {
      organisations ??= organisationsOf(registry);
      return organisations;
    },
    joined: new Map([...parties.partOf.keys()].map((id) => [id, identityOf(registry, id)])),
    ties: [...tiesOf(registry), ...held],
    personTies,
    ownerships: links,
    words: ties.words as ConflictFacts['words'],
  };
}

const graphs = new WeakMap<object, { readonly version: number; readonly graph: ConflictGraph }>();

/**
 * The graph of a registry as it stands: persons, organisations and what ties them. Derived, kept until the registry
 * changes, and stored nowhere.
 */
export function conflictGraphOf(registry: Registry): ConflictGraph {
  const version = versionOf(registry.ties);
  const kept = graphs.get(registry.ties);
  if (kept?.version === version) return kept.graph;
  const graph = new ConflictGraph(factsOf(registry));
  graphs.set(registry.ties, { version, graph });
  return graph;
}
