import { accountRouteDocs } from '../../accounts/routes/account-route-docs.ts';
import { proposalRouteDocs } from '../../assignment/proposal-route-docs.ts';
import { clockRouteDocs } from '../../demo/clock-route-docs.ts';
import { deskRouteDocs } from '../../desk/desk-route-docs.ts';
import { draftRouteDocs } from '../../drafts/draft-route-docs.ts';
import { fileRouteDocs } from '../../files/file-route-docs.ts';
import { importRouteDocs } from '../../intake/import-route-docs.ts';
import { oversightRouteDocs } from '../../oversight/oversight-route-docs.ts';
import { openDataRouteDocs } from '../../public/open-data/open-data-route-docs.ts';
import { houseRouteDocs } from './house-route-docs.ts';
import type { RouteDoc } from './route-doc.ts';

/** Every route beside those of acts and views, room by room. A room that adds routes adds its list here. */
export const allRouteDocs: readonly RouteDoc[] = [
  ...houseRouteDocs,
  ...accountRouteDocs,
  ...deskRouteDocs,
  ...proposalRouteDocs,
  ...draftRouteDocs,
  ...fileRouteDocs,
  ...importRouteDocs,
  ...oversightRouteDocs,
  ...openDataRouteDocs,
  ...clockRouteDocs,
];
