import type { CliCommand } from '../cli-command.ts';
import { act } from './act.ts';
import { acts, viewsCommand } from './acts.ts';
import { assign } from './assign.ts';
import { demoAccounts, demoAdvance } from './demo.ts';
import { drawNonce } from './draw-nonce.ts';
import { drawVerify } from './draw-verify.ts';
import { explain } from './explain.ts';
import { exportLedger } from './export.ts';
import { identifyCodes } from './identify.ts';
import { next } from './next.ts';
import { backup, check, rehearse, restore, restoreKey, shares } from './on-data.ts';
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
import { signInCommand } from './sign-in.ts';
import { signOutCommand } from './sign-out.ts';
import { upload } from './upload.ts';
import { verify } from './verify.ts';
import { view } from './view.ts';
import { who } from './who.ts';

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
  assign,
  drawNonce,
  drawVerify,
  exportLedger,
  run,
  explain,
  replay,
  acts,
  viewsCommand,
  signInCommand,
  signOutCommand,
  who,
  next,
  view,
  act,
  upload,
  demoAccounts,
  demoAdvance,
  backup,
  restore,
  check,
  shares,
  rehearse,
  restoreKey,
];
