export * from './calendar.ts';
export * from './instant.ts';
export * from './local-date.ts';
export * from './schedule.ts';
export * from './term.ts';
