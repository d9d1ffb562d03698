export const proceedings = { commands: {}, events: {}, views: {}, refusals: {} };
