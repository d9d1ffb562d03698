export * from './assignment/index.ts';
export * from './conflict/index.ts';
export * from './draw/index.ts';
export * from './statistics/index.ts';
