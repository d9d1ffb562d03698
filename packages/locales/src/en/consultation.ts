export const consultation = { commands: {}, events: {}, views: {}, refusals: {} };
