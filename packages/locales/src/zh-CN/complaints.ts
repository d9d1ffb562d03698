export const complaints = { commands: {}, events: {}, views: {}, refusals: {} };
