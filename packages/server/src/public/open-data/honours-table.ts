import type { RegistryViewTypes } from '@laureate/core';
import type { AnswerOf } from '../look/city-window.ts';
import { openTable } from './open-table.ts';

type Honour = AnswerOf<RegistryViewTypes['honours']>['honours'][number];

/** Titles conferred and whether they stand today; as a table one row a title. */
export const honoursTable = openTable<Honour>({
  name: 'honours',
  entries: async (window) => (await window.registry('honours'))?.honours ?? [],
  columns: [
    'honour',
    'programme',
    'period',
    'round',
    'name',
    'track',
    'grade',
    'decided-on',
    'award-year',
    'standing',
    'valid-until',
    'withdrawn-on',
    'replaced-by',
  ],
  rowsOf: (honour) => [
    [
      honour.honour,
      honour.programme,
      honour.period,
      honour.round,
      honour.name,
      honour.track,
      honour.grade,
      honour.decidedOn,
      honour.awardYear,
      honour.standing,
      honour.validUntil,
      honour.withdrawnOn,
      honour.replacedBy,
    ],
  ],
});
