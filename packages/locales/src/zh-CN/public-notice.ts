export const publicNotice = { commands: {}, events: {}, views: {}, refusals: {} };
