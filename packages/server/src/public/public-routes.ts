import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { CityDoor } from './look/city-door.ts';
import { openDataRoutes } from './open-data/open-data-routes.ts';
import { type SiteSettings, siteRoutes } from './site-routes.tsx';

/** What anybody may see without an account: the public pages and open data. */
export function publicRoutes(
  house: Pick<HouseTools, 'cities' | 'clock'>,
  settings: SiteSettings = { isDemonstration: false },
): Routes {
  return (app) => {
    const door = new CityDoor(house);
    siteRoutes(app, door, settings);
    openDataRoutes(app, door);
  };
}
