export const review = { commands: {}, events: {}, views: {}, refusals: {} };
