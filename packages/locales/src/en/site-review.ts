export const siteReview = { commands: {}, events: {}, views: {}, refusals: {} };
