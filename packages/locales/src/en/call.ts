export const call = { commands: {}, events: {}, views: {}, refusals: {} };
