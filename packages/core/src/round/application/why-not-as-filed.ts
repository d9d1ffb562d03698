import { idsOf } from '../../access/same-party.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { Filing } from './events.ts';
import {
  alreadyApplied,
  caseIdUsed,
  channelOfOtherPlace,
  claimsNotOfScheme,
  claimsOfOtherShape,
  divisionNotOfTrack,
  filingDeclarationsMissing,
  groupsNotOfScheme,
  notAChannel,
  organisationNotRegistered,
  placeMissing,
} from './refusals.ts';
import { whyNotSector } from './why-not-sector.ts';

/** Why claims cannot be taken: a fact the scheme does not know for the track, told twice, or of another shape. */
export function whyNotClaims(scheme: Scheme, track: Track, claims: Filing['claims']): WhyNot {
  const known = (fact: string) => {
    const kind = scheme.factKind(fact);
    return kind?.tracks.includes(track) ? kind : undefined;
  };
  const facts = claims.map((claim) => claim.fact);
  const unknown = facts.filter((fact, at) => !known(fact) || facts.indexOf(fact) !== at);
  const misshapen = claims
    .filter(({ fact, value }) => known(fact) && known(fact)?.shape !== value.shape)
    .map((claim) => claim.fact);
  return [
    unknown.length > 0 ? claimsNotOfScheme({ facts: unknown }) : undefined,
    misshapen.length > 0 ? claimsOfOtherShape({ facts: misshapen }) : undefined,
  ];
}

/** Why this is not the one application of a party in a track: an earlier one has not been withdrawn. */
export function whyNotOnce({ registry, round, scheme }: RoundSituation, filing: Filing): WhyNot {
  const { applications, applying } = round.application;
  const own = idsOf(registry, filing.party);
  // Who applies nowhere in the round is not looked for among thousands.
  const filed = own.some((id) => applying.has(id)) ? [...applications.values()] : [];
  const earlier = filed.find(
    (entry) => own.includes(entry.party) && entry.track === filing.track && !entry.withdrawn,
  );
  const cites = scheme.stage('application')?.oneChannel.cites;
  return [
    applications.has(filing.case) ? caseIdUsed({ case: filing.case }) : undefined,
    earlier ? alreadyApplied({ case: earlier.case }, cites) : undefined,
  ];
}

/** Why a body is not a channel of the scheme: unknown, closed, or not of a kind the scheme names. */
export function whyNotChannel({ registry, scheme }: RoundSituation, channel: string): Refusal | undefined {
  const rule = scheme.stage('application')?.channels;
  const kinds: readonly string[] = rule?.value ?? [];
  const body = registry.jurisdiction.bodies.get(channel);
  const isChannel = body && !body.closed && kinds.includes(body.kind);
  return isChannel ? undefined : notAChannel({ channel, kinds: [...kinds] }, rule?.cites);
}

/** Why a channel is not that of the place: where the scheme ties the two, the place is told and is the channel's own. */
export function whyNotOfPlace(
  { scheme }: RoundSituation,
  { channel, locatedIn }: Pick<Filing, 'channel' | 'locatedIn'>,
): Refusal | undefined {
  const rule = scheme.stage('application')?.channelWhereLocated;
  if (!rule || locatedIn === channel) return undefined;
  return locatedIn === undefined
    ? placeMissing({}, rule.cites)
    : channelOfOtherPlace({ channel, locatedIn }, rule.cites);
}

function whyNotDivision(scheme: Scheme, { track, division }: Filing): Refusal | undefined {
  const rule = scheme.document.tracks.find((entry) => entry.track === track)?.divisions;
  const divisions = [...(rule?.value ?? [])];
  const fits = rule === undefined ? division === undefined : divisions.includes(division ?? '');
  return fits ? undefined : divisionNotOfTrack({ track, divisions }, rule?.cites);
}

function whyNotDeclared(scheme: Scheme, { declares }: Filing): Refusal | undefined {
  const rule = scheme.stage('application')?.declarations;
  const missing = (rule?.value ?? []).filter((declaration) => !declares.includes(declaration));
  return missing.length > 0 ? filingDeclarationsMissing({ missing }, rule?.cites) : undefined;
}

function whyNotGroups(scheme: Scheme, { track, encouraged }: Filing): Refusal | undefined {
  const known = scheme.document.encouraged
    .filter((entry) => entry.tracks.includes(track))
    .map((entry) => entry.id);
  const groups = encouraged.filter((id) => !known.includes(id));
  return groups.length > 0 ? groupsNotOfScheme({ groups }) : undefined;
}

/** Every reason against the content of a filing: declarations, division, claims, groups, organisations named. */
export function whyNotContent({ registry, scheme }: RoundSituation, filing: Filing): WhyNot[] {
  const named = [filing.employer, filing.headOf].filter((party) => party !== undefined);
  const unknown = [...new Set(named)].filter(
    (party) => registry.parties.parties.get(party)?.kind !== 'organisation',
  );
  return [
    whyNotDeclared(scheme, filing),
    whyNotDivision(scheme, filing),
    whyNotClaims(scheme, filing.track, filing.claims),
    whyNotGroups(scheme, filing),
    whyNotSector(scheme, filing),
    unknown.map((party) => organisationNotRegistered({ party })),
  ];
}
