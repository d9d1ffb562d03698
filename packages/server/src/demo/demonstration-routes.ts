import type { FastifyInstance } from 'fastify';
import type { Routes } from '../http/app.ts';
import type { Store } from '../store/store.ts';
import { demonstrationPassword, shownAccounts } from './start-demonstration.ts';

/** Who may sign in to the demonstration, for its sign-in page. Mounted in a demonstration alone. */
export function demonstrationRoutes(store: Store): Routes {
  return (app: FastifyInstance) => {
    app.get('/api/v1/demo/accounts', async () => {
      const shown = await shownAccounts(store);
      return {
        accounts: shown.map((account) => ({
          ...account,
          password: demonstrationPassword,
          role: account.hats[0]?.role,
          rank: account.hats[0]?.rank,
        })),
      };
    });
  };
}
