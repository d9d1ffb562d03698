export const inspection = { commands: {}, events: {}, views: {}, refusals: {} };
