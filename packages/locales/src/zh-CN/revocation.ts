export const revocation = { commands: {}, events: {}, views: {}, refusals: {} };
