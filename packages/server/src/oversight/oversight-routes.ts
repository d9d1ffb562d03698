import { mountRoute } from '../accounts/routes/mount.ts';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { erasureRouteList } from './erasures/erasure-routes.ts';
import { ledgerRoutes } from './export/ledger-routes.ts';
import { openingRoutes } from './openings/opening-routes.ts';
import type { OversightGround } from './oversight-ground.ts';

/** Erasing by two persons, the log of openings, the whole ledger: for administrators and supervisors. */
export function oversightRoutes(house: HouseTools, ground: OversightGround): Routes {
  return (app) => {
    for (const route of erasureRouteList) mountRoute(app, ground, route);
    openingRoutes(app, house, ground);
    ledgerRoutes(app, house, ground);
  };
}
