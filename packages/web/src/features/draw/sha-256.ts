import type { Hasher } from '@laureate/core';
import { sha256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 (FIPS 180-4) in plain script: the browser's own answers only later, and not at all where a page came without
 * TLS, while core's calculations ask for a hash at once.
 */
export const browserHasher: Hasher = { sha256 };
