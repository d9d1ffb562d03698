import { accountRouteDocs } from '../../accounts/routes/account-route-docs.ts';
import { houseRouteDocs } from './house-route-docs.ts';
import type { RouteDoc } from './route-doc.ts';

/** Every route beside those of acts and views, room by room. A room that adds routes adds its list here. */
export const allRouteDocs: readonly RouteDoc[] = [...houseRouteDocs, ...accountRouteDocs];
