import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { publicNoticeClosed, publicNoticeOpened } from './events.ts';

export { publicNoticeRefusals } from './refusals.ts';

export const publicNoticeEvents = [publicNoticeOpened, publicNoticeClosed];
export const publicNoticeCommands: readonly Command[] = [];
export const publicNoticeViews: readonly View[] = [];
