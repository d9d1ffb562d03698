export const composite = { commands: {}, events: {}, views: {}, refusals: {} };
