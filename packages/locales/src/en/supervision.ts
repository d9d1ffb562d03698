export const supervision = { commands: {}, events: {}, views: {}, refusals: {} };
