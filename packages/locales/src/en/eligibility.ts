export const eligibility = { commands: {}, events: {}, views: {}, refusals: {} };
