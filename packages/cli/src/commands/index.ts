import type { CliCommand } from '../cli-command.ts';
import { explain } from './explain.ts';
import { exportLedger } from './export.ts';
import { identifyCodes } from './identify.ts';
import { period } from './period.ts';
import { replay } from './replay.ts';
import { run } from './run.ts';
import { schemeCheck } from './scheme-check.ts';
import { schemeDiffCommand } from './scheme-diff.ts';
import { schemeList } from './scheme-list.ts';
import { schemeMatrix } from './scheme-matrix.ts';
import { schemeNew } from './scheme-new.ts';
import { schemeShow } from './scheme-show.ts';
import { schemeText } from './scheme-text.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. A new one is its file, its words and a line here. */
export const commands: readonly CliCommand[] = [
  schemeList,
  schemeShow,
  schemeCheck,
  schemeNew,
  schemeText,
  schemeMatrix,
  schemeDiffCommand,
  period,
  identifyCodes,
  verify,
  exportLedger,
  run,
  explain,
  replay,
];
