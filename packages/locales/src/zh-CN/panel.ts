export const panel = { commands: {}, events: {}, views: {}, refusals: {} };
