export { freshBytes } from './fresh-bytes.ts';
export { type HighsLimits, type HighsSolver, openHighs } from './highs/highs-solver.ts';
export * from './node-crypto.ts';
export * from './scheme-folder.ts';
export * from './scheme-library.ts';
export * from './sealed-bytes.ts';
export * from './vault-cipher.ts';
export * from './vault-file.ts';
