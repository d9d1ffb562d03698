export const deliberation = { commands: {}, events: {}, views: {}, refusals: {} };
