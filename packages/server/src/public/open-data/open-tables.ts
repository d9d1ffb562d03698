import { honoursTable } from './honours-table.ts';
import { noticesTable } from './notices-table.ts';
import type { OpenTable } from './open-table.ts';
import { roundsTable } from './rounds-table.ts';
import { rulesTable } from './rules-table.ts';

/** Everything that is open as a table. A new one is its file, one line here, and its words. */
export const openTables: readonly OpenTable[] = [roundsTable, rulesTable, noticesTable, honoursTable];
