export const approval = { commands: {}, events: {}, views: {}, refusals: {} };
