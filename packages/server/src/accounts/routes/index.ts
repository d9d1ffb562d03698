import type { AccountRoute } from './account-route.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { logRoutes } from './log-routes.ts';
import { passwordRoutes, printedCodeRoutes } from './password-routes.ts';
import { providerRoutes } from './provider-routes.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { sessionListRoutes, sessionRoutes } from './session-routes.ts';
import { setUpRoutes } from './set-up-routes.ts';
import { tokenRoutes } from './token-routes.ts';

/** Every route of the accounts. */
export const accountRouteList: readonly AccountRoute[] = [
  ...sessionRoutes,
  ...sessionListRoutes,
  ...passwordRoutes,
  ...printedCodeRoutes,
  ...secondFactorRoutes,
  ...invitationRoutes,
  ...tokenRoutes,
  ...providerRoutes,
  ...setUpRoutes,
  ...logRoutes,
];
