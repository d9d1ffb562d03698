import type { AccountsGround } from '../accounts/accounts-ground.ts';
import type { ErasureGround } from '../vault/erasure.ts';

/** What the room of those who watch over the others works with. */
export type OversightGround = AccountsGround & Pick<ErasureGround, 'master' | 'eraseFiles'>;
