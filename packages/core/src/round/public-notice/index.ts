import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { closePublicNotice } from './commands/close-public-notice.ts';
import { correctPublicNotice } from './commands/correct-public-notice.ts';
import { openPublicNotice } from './commands/open-public-notice.ts';
import { publicNoticeClosed, publicNoticeOpened } from './events.ts';
import { noticesView } from './views/notices.ts';
import { publicNoticeView } from './views/public-notice.ts';

export { publicNoticeRefusals } from './refusals.ts';

export const publicNoticeEvents = [publicNoticeOpened, publicNoticeClosed];
export const publicNoticeCommands: readonly Command[] = [
  openPublicNotice,
  correctPublicNotice,
  closePublicNotice,
];
export const publicNoticeViews: readonly View[] = [noticesView, publicNoticeView];
