import type { AccountsGround } from '../../accounts/accounts-ground.ts';
import type { ErasurePerson, ToldErasure } from '../../vault/erasure.ts';
import { accountPersons } from '../account-person.ts';
import type { ErasuresView } from './erasure-forms.ts';

/** Erasures with the people behind their accounts, as one of the administrators sees them. */
export async function toldErasures(
  ground: AccountsGround,
  jurisdiction: string,
  erasures: readonly ToldErasure[],
  { account, role }: ErasurePerson,
): Promise<ErasuresView['erasures']> {
  const personOf = accountPersons(ground, jurisdiction);
  return Promise.all(
    erasures.map(async ({ done, refused, askedBy, jurisdiction: _of, ...erasure }) => {
      const second = done ?? refused;
      const isWaiting = second === undefined;
      return {
        ...erasure,
        state: isWaiting ? ('waiting' as const) : done ? ('done' as const) : ('refused' as const),
        askedBy: await personOf(askedBy),
        isForMe: isWaiting && askedBy !== account && erasure.askedAs !== role,
        ...(second ? { second: { ...(await personOf(second.by)), at: second.at } } : {}),
        ...(done ? { texts: done.texts } : {}),
        ...(refused ? { refusal: refused.reason } : {}),
      };
    }),
  );
}
