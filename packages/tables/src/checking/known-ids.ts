import type { ActRow } from '@laureate/core';
import type { Named } from './references.ts';

/** Ids that a folder's rows bring into being, by what they name. */
export type KnownIds = Readonly<Record<Exclude<Named, 'file'>, ReadonlySet<string>>>;

/** Bodies and people that opening a jurisdiction makes. */
const bodiesOfOpening = ['system-administration', 'security-administration', 'audit'] as const;

interface Opening {
  readonly administrators?: Readonly<Record<string, { readonly party?: string }>>;
}

/** Commands whose act brings an id into being, and the field of their payload that holds it. */
const makers: Readonly<Record<string, readonly [Exclude<Named, 'file'>, string]>> = {
  'register-party': ['party', 'party'],
  'register-body': ['body', 'body'],
  'file-application': ['case', 'case'],
  'form-panel': ['panel', 'panel'],
  'open-local-notice': ['notice', 'notice'],
  'open-public-notice': ['notice', 'notice'],
  'correct-public-notice': ['notice', 'notice'],
  'file-objection': ['objection', 'objection'],
};

/** Panels that a draw is to fill. */
function panelsOfDraw({ do: command, with: { panels } }: ActRow): string[] {
  if (command !== 'open-draw' || !Array.isArray(panels)) return [];
  return (panels as { readonly panel?: unknown }[]).flatMap(({ panel }) =>
    typeof panel === 'string' ? [panel] : [],
  );
}

/** What the rows make known. Honours come into being with the government's decision and are not known before. */
export function knownIds(rows: readonly ActRow[]): KnownIds {
  const known = {
    case: new Set<string>(),
    party: new Set<string>(),
    body: new Set<string>(),
    panel: new Set(rows.flatMap(panelsOfDraw)),
    notice: new Set<string>(),
    objection: new Set<string>(),
    honour: new Set<string>(),
  };
  for (const row of rows) {
    const maker = makers[row.do];
    const made = maker && row.with[maker[1]];
    if (maker && typeof made === 'string') known[maker[0]].add(made);
    if (row.do === 'open-jurisdiction') {
      for (const body of bodiesOfOpening) known.body.add(body);
      for (const { party } of Object.values((row.with as Opening).administrators ?? {}))
        if (party !== undefined) known.party.add(party);
    }
  }
  return known;
}
