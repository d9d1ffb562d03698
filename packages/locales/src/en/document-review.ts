export const documentReview = { commands: {}, events: {}, views: {}, refusals: {} };
