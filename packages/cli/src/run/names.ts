import type { Vault } from '@laureate/node';
import type { City } from '@laureate/tables';

/** A party's name: an organisation's as registered, a person's from the vault; the id when it is not there. */
export function nameOf({ book, vault }: Pick<City, 'book' | 'vault'>, party: string): string {
  const known = book.registry.parties.parties.get(party);
  if (!known) return party;
  return known.name ?? nameInProfile(vault, known.profile) ?? party;
}

function nameInProfile(vault: Vault, ref: string): string | undefined {
  const text = vault.open(ref, 'run');
  if (text === undefined) return undefined;
  try {
    const { name } = JSON.parse(text) as { name?: unknown };
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    // A profile written by hand is a text of its own; it has no field for the name.
    return undefined;
  }
}
