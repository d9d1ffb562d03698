export const honours = { commands: {}, events: {}, views: {}, refusals: {} };
