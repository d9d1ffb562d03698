/** SHA-256 (FIPS 180-4): 32 bytes. */
export interface Hasher {
  sha256(bytes: Uint8Array): Uint8Array;
}

/** Ed25519 signing (RFC 8032): raw 32-byte public key, 64-byte signatures. */
export interface Signer {
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array;
}

/** The same signing elsewhere than in the thread that asks, which goes on with other work. */
export interface BackgroundSigner {
  signInBackground(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Ed25519 verification (RFC 8032). Answers false, never throws, for a malformed key or signature. */
export interface Verifier {
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** A fresh salt of 16 bytes for each leaf, so that a hidden event cannot be guessed from its hash. */
export interface Salter {
  salt(): Uint8Array;
}

/** What appending to a ledger needs. */
export interface AppendCrypto extends Hasher, Signer, Salter {}

/** What checking a ledger needs; no secret. */
export interface VerifyCrypto extends Hasher, Verifier {}

/** All cryptography core ever asks for; implemented outside core. */
export interface CryptoPort extends AppendCrypto, VerifyCrypto {}
