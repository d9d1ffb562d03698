export * from './node-crypto.ts';
export * from './scheme-folder.ts';
export * from './vault-cipher.ts';
export * from './vault-file.ts';
