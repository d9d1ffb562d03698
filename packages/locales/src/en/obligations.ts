export const obligations = { commands: {}, events: {}, views: {}, refusals: {} };
