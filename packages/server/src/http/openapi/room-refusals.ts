import type { TableName } from '@laureate/locales';
import { accountRefusals } from '../../accounts/account-refusal.ts';
import { fileRefusalKinds } from '../../files/inspect/file-refusal.ts';

/** The refusals of a room that is none of the catalogue: their statuses by kind, and the table of their sentences. */
export interface RoomRefusals {
  readonly room: string;
  /** Name of their schema. */
  readonly schema: string;
  readonly table: TableName;
  readonly statuses: ReadonlyMap<string, number>;
}

const refusedFile = 422;

/** Refusals beside those of acts, room by room. */
export const roomRefusals: readonly RoomRefusals[] = [
  {
    room: 'accounts',
    schema: 'AccountRefusal',
    table: 'accounts',
    statuses: new Map(Object.entries(accountRefusals)),
  },
  {
    room: 'files',
    schema: 'FileRefusal',
    table: 'files',
    statuses: new Map(fileRefusalKinds.map((kind) => [kind, refusedFile])),
  },
];
