import type { Migration } from '../migrate.ts';
import { streams } from './001-streams.ts';
import { vault } from './002-vault.ts';
import { clocks } from './003-clocks.ts';
import { accounts } from './004-accounts.ts';
import { erasures } from './005-erasures.ts';
import { drafts } from './006-drafts.ts';
import { jobs } from './007-jobs.ts';
import { files } from './008-files.ts';
import { erasureRefusals } from './009-erasure-refusals.ts';

/** Every step of the schema in its order; a released step is never edited. */
export const migrations: readonly Migration[] = [
  streams,
  vault,
  clocks,
  accounts,
  erasures,
  drafts,
  jobs,
  files,
  erasureRefusals,
];
