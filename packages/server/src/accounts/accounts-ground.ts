import type { Cities } from '../city/cities.ts';
import type { BusinessClock } from '../city/clock.ts';
import type { Store } from '../store/store.ts';
import type { AccountKeys } from './account-keys.ts';
import type { AccountSettings } from './account-settings.ts';
import type { Background } from './background.ts';
import type { MailPort } from './mail/mail-port.ts';
import type { Provider } from './provider/provider.ts';
import type { SessionMemory } from './sessions/session-memory.ts';

/** What everything about accounts works with. */
export interface AccountsGround {
  readonly store: Store;
  readonly keys: AccountKeys;
  readonly settings: AccountSettings;
  /** The machine's clock in milliseconds: sessions and second factors do not follow the business clock. */
  readonly now: () => number;
  readonly cities: Cities;
  /** The business clock: it says what day it is for the registry's hats. */
  readonly clock: BusinessClock;
  readonly mail: MailPort;
  /** The OpenID Connect provider, if the house has one. */
  readonly provider: Provider | undefined;
  readonly memory: SessionMemory;
  readonly background: Background;
}
