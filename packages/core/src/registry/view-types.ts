import type { complaints } from './complaints/views/complaints.ts';
import type { certificateStatus } from './honours/views/certificate-status.ts';
import type { creditPush } from './honours/views/credit-push.ts';
import type { honourRecord } from './honours/views/honour-record.ts';
import type { honours } from './honours/views/honours.ts';
import type { prizeUses } from './honours/views/prize-uses.ts';
import type { bodiesView } from './jurisdiction/views/bodies.ts';
import type { obligations } from './obligations/views/obligations.ts';
import type { partiesListView } from './parties/views/parties-list.ts';
import type { cultivationPoolView } from './pools/views/cultivation-pool.ts';
import type { examinerPoolView } from './pools/views/examiner-pool.ts';
import type { placesOfPeriodView } from './programmes/views/places-of-period.ts';
import type { programmeView } from './programmes/views/programme.ts';
import type { programmesView } from './programmes/views/programmes.ts';
import type { schemeView } from './programmes/views/scheme.ts';
import type { revocations } from './revocation/views/revocations.ts';
import type { membersView } from './staff/views/members.ts';
import type { supervisionGroupsView } from './staff/views/supervision-groups.ts';
import type { tiesView } from './ties/views/ties.ts';

/** Every view of a registry by its name: what a typed client takes the types of queries and answers from. Types only. */
export interface RegistryViewTypes {
  readonly complaints: typeof complaints;
  readonly 'certificate-status': typeof certificateStatus;
  readonly 'credit-push': typeof creditPush;
  readonly 'honour-record': typeof honourRecord;
  readonly honours: typeof honours;
  readonly 'prize-uses': typeof prizeUses;
  readonly bodies: typeof bodiesView;
  readonly obligations: typeof obligations;
  readonly 'parties-list': typeof partiesListView;
  readonly 'cultivation-pool': typeof cultivationPoolView;
  readonly 'examiner-pool': typeof examinerPoolView;
  readonly 'places-of-period': typeof placesOfPeriodView;
  readonly programme: typeof programmeView;
  readonly programmes: typeof programmesView;
  readonly scheme: typeof schemeView;
  readonly revocations: typeof revocations;
  readonly members: typeof membersView;
  readonly 'supervision-groups': typeof supervisionGroupsView;
  readonly ties: typeof tiesView;
}
