export const application = { commands: {}, events: {}, views: {}, refusals: {} };
