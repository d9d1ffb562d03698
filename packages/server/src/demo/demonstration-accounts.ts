import { type Book, type Hat, hatsOf, type LocalDate, type Role } from '@laureate/core';

/** A person of a made-up city who may sign in to the demonstration. */
export interface DemonstrationAccount {
  /** User name; no two cities share one. */
  readonly login: string;
  readonly name: string;
  readonly jurisdiction: string;
  /** The person of the registry that the account is. */
  readonly person: string;
  /** What the person is there: seats, panels, and `applicant` for one who applies or signs for an applicant. */
  readonly hats: readonly Pick<Hat, 'role' | 'body' | 'rank'>[];
  /** Whether the sign-in page shows it: the first of its role and rank. */
  readonly isShown: boolean;
}

/** Hats that everybody registered has; of these only the applicant's is told, and only of those who apply. */
const commonHats: readonly Role[] = ['applicant', 'objector', 'public'];

function applicantsOf(book: Book, roundId: string): ReadonlySet<string> {
  const applications = [...(book.round(roundId)?.application.applications.values() ?? [])];
  return new Set(applications.flatMap(({ party, signedBy }) => [party, signedBy]));
}

/** Accounts for all persons a city has registered, in the order they were registered. */
export function demonstrationAccounts(
  book: Book,
  { roundId, day, nameOf }: { roundId: string; day: LocalDate; nameOf: (person: string) => string },
): readonly DemonstrationAccount[] {
  const jurisdiction = book.registry.jurisdiction.opened?.jurisdiction ?? '';
  const ground = { registry: book.registry, round: book.round(roundId), roundId, day };
  const applicants = applicantsOf(book, roundId);
  const shown = new Set<string>();
  const isNew = (hat: Pick<Hat, 'role' | 'rank'>): boolean => {
    const key = `${hat.role}/${hat.rank ?? ''}`;
    if (shown.has(key)) return false;
    shown.add(key);
    return true;
  };
  const persons = [...book.registry.parties.parties.values()].filter(({ kind }) => kind === 'individual');
  return persons.map(({ party: person }) => {
    const own = hatsOf(ground, person).filter(({ role }) => !commonHats.includes(role));
    const hats = [
      ...own.map(({ role, body, rank }) => ({ role, ...(body ? { body } : {}), ...(rank ? { rank } : {}) })),
      ...(applicants.has(person) ? [{ role: 'applicant' as const }] : []),
    ];
    const isShown = hats.map(isNew).some((each) => each);
    return { login: `${jurisdiction}.${person}`, name: nameOf(person), jurisdiction, person, hats, isShown };
  });
}
