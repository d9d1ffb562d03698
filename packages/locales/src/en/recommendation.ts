export const recommendation = { commands: {}, events: {}, views: {}, refusals: {} };
