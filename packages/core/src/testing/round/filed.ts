import { applicationFiled, type FactValue } from '../../round/application/events.ts';
import { factEstablished } from '../../round/eligibility/events.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { agentOf, day, file, sealed } from '../city.ts';
import { by, channelOf, divisionOf, partyOf, type ToldEvent, trackOf } from './cases.ts';

/** A fact value that speaks for the applicant. */
export function goodValue(shape: FactValue['shape']): FactValue {
  if (shape === 'occurrences') return { shape, occurrences: [] };
  if (shape === 'periods') return { shape, periods: [{ from: day('2005-03-01') }] };
  if (shape === 'documents')
    return { shape, documents: [{ title: 'licence', expiresOn: day('2030-12-31') }] };
  if (shape === 'holds') return { shape, holds: true };
  return { shape, evidence: [file('statement')] };
}

const dossier = (id: string) => ({ hash: file(`dossier-${id}`), files: [file(`dossier-${id}`)] });

/** A case as its applicant filed it, with every claim the scheme asks for. */
export function filedApplication(scheme: Scheme, id: string): ToldEvent {
  const track = trackOf(id);
  const party = partyOf(id);
  const signedBy = track === 'organisation' ? agentOf(party) : party;
  const claims = scheme.document.facts
    .filter((fact) => fact.tracks.includes(track) && fact.verification === 'claim')
    .map((fact) => ({ fact: fact.id, value: goodValue(fact.shape) }));
  const filed = applicationFiled({
    case: id,
    party,
    track,
    ...(track === 'individual' ? { division: divisionOf(id), employer: 'employer-1' } : {}),
    channel: channelOf(id),
    signedBy,
    declares: ['complete', 'true', 'accurate'],
    dossier: dossier(id),
    claims,
    encouraged: [],
    tradeSecrets: [],
    contact: sealed(id),
    filedOn: day('2026-03-20'),
  });
  return by(signedBy, filed);
}

/** Every fact of a case established in its favour. */
export function factsOf(scheme: Scheme, id: string): ToldEvent[] {
  const track = trackOf(id);
  return scheme.document.facts
    .filter((fact) => fact.tracks.includes(track))
    .map((fact) =>
      by(
        'office-clerk',
        factEstablished({
          case: id,
          fact: fact.id,
          about: fact.about,
          value: goodValue(fact.shape),
          source: 'register extract',
          sourceOn: day('2026-04-20'),
          evidence: [],
        }),
      ),
    );
}
