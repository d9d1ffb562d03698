export * from './compare-names.ts';
export * from './conflict-facts.ts';
export * from './conflict-graph.ts';
export * from './find-conflicts.ts';
export * from './name-words.ts';
export { isInWindow, type Window } from './ownership-chains.ts';
export { nameReader, type ReadName } from './read-name.ts';
