import type { OwnReading, Seat } from './own-reading.ts';

/** Somebody who asks: as whom they are signed in, the hat they say they wear, and the hat they then really wear. */
export interface Actor {
  readonly name: string;
  /** `<jurisdiction>/<person>`; nothing for nobody. */
  readonly as: string | undefined;
  readonly claim: { readonly role?: string; readonly body?: string };
  readonly seat: Seat | undefined;
}

const nobody: Seat = { person: '-', role: 'public' };

function claimOf({ role, body }: Seat): Actor['claim'] {
  return { role, ...(body === undefined ? {} : { body }) };
}

function actorOf(jurisdiction: string, seat: Seat): Actor {
  const { person, role, body, rank } = seat;
  const hat = [role, rank, body].filter((part) => part !== undefined).join('/');
  return { name: `${person} as ${hat}`, as: `${jurisdiction}/${person}`, claim: claimOf(seat), seat };
}

/** Hats of one kind are told apart by what they reach: two of each are asked, and every recused person. */
const ofEachKind = 2;

/** People of a city with every hat there is: two of each kind, everybody who is recused, and hats nobody gave them. */
export function actorsOf(reading: OwnReading, jurisdiction: string): Actor[] {
  const recused = new Set(reading.round.proceedings.recusals.map(({ person }) => person));
  const seats = [...reading.registry.parties.parties.keys()].flatMap((person) => reading.seatsOf(person));
  const kinds = new Set(seats.map(kindOf));
  const chosen = [...kinds].flatMap((kind) => {
    const ofKind = seats.filter((seat) => kindOf(seat) === kind);
    const reaching = ofKind.filter((seat) => !recused.has(seat.person) && reachesAny(reading, seat));
    const others = ofKind.filter((seat) => !reaching.includes(seat) && !recused.has(seat.person));
    const isWorking = (seat: Seat) =>
      recused.has(seat.person) && !['applicant', 'objector', 'public'].includes(seat.role);
    return [...apart(reaching).slice(0, ofEachKind), ...others.slice(0, 1), ...ofKind.filter(isWorking)];
  });
  const truthful = chosen.map((seat) => actorOf(jurisdiction, seat));
  return [...truthful, ...liars(reading, jurisdiction, truthful)];
}

const kindOf = ({ role, rank = '' }: Seat): string => `${role}/${rank}`;

function reachesAny(reading: OwnReading, seat: Seat): boolean {
  return [...reading.round.application.applications.keys()].some((id) => reading.isTheirs(seat, id));
}

/** The first of each body, then the others. */
function apart(seats: readonly Seat[]): Seat[] {
  const first = seats.filter(({ body }, at) => seats.findIndex((seat) => seat.body === body) === at);
  return [...first, ...seats.filter((seat) => !first.includes(seat))];
}

/** People who say they wear a hat that is not theirs. */
function liars(reading: OwnReading, jurisdiction: string, truthful: readonly Actor[]): Actor[] {
  const hats = [...new Map(truthful.map((actor) => [actor.claim.role, actor.claim])).values()];
  const persons = ['applicant', 'examiner'].flatMap((role) => {
    const found = truthful.find(({ seat }) => seat?.role === role);
    return found?.seat ? [found.seat.person] : [];
  });
  return persons.flatMap((person) =>
    hats
      .filter(
        ({ role, body }) => !reading.seatsOf(person).some((seat) => seat.role === role && seat.body === body),
      )
      .map((claim) => ({
        name: `${person} claiming ${claim.role}`,
        as: `${jurisdiction}/${person}`,
        claim,
        seat: undefined,
      })),
  );
}

/** Those who are nobody here, all with the same claim: not signed in, without a seat, or with one in another city. */
export function strangers(
  otherJurisdiction: string,
  persons: readonly string[],
  claim: Actor['claim'],
): Actor[] {
  const signedIn = [undefined, ...persons.map((person) => `${otherJurisdiction}/${person}`)];
  return signedIn.map((as) => ({ name: as ?? 'nobody', as, claim, seat: nobody }));
}
