export const objection = { commands: {}, events: {}, views: {}, refusals: {} };
