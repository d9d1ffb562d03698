import { describe, expect, it } from 'vitest';
import { demonstrationRandom } from './node-crypto.ts';
import { blindIndexer, createVault, type VaultOpening, vaultFromFile } from './vault-cipher.ts';
import type { VaultFile } from './vault-file.ts';

const masterKey = new Uint8Array(32).fill(7);

function kept(file: VaultFile): VaultFile {
  return JSON.parse(JSON.stringify(file)) as VaultFile;
}

describe('vault', () => {
  it('opens what it sealed, by references numbered per subject', () => {
    const vault = createVault({ masterKey });

    const refs = [
      vault.seal('case/1', 'name é 王'),
      vault.seal('case/1', ''),
      vault.seal('party/2', 'phone'),
    ];

    expect(refs).toEqual(['vault:case/1/1', 'vault:case/1/2', 'vault:party/2/1']);
    expect(refs.map((ref) => vault.open(ref))).toEqual(['name é 王', '', 'phone']);
  });

  it.each(['vault:case/1/2', 'vault:case/2/1', 'vault:case/1/01', 'vault:case/1', 'case/1/1', ''])(
    'answers undefined for %j, which was never sealed',
    (ref) => {
      const vault = createVault({ masterKey });
      vault.seal('case/1', 'text');

      expect(vault.open(ref)).toBeUndefined();
    },
  );

  it('forgets an erased subject and no other, and never uses a reference again', () => {
    const vault = createVault({ masterKey });
    const gone = vault.seal('a', 'first');
    const stays = vault.seal('b', 'second');

    expect([vault.erase('a'), vault.erase('a'), vault.erase('never')]).toEqual([true, false, false]);
    expect([vault.open(gone), vault.open(stays)]).toEqual([undefined, 'second']);
    const later = vault.seal('a', 'third');
    expect(later).toBe('vault:a/2');
    expect([vault.open(gone), vault.open(later)]).toEqual([undefined, 'third']);
  });

  it('keeps neither plaintext nor keys in its file, and goes on from it', () => {
    const random = demonstrationRandom('v');
    const drawn: string[] = [];
    const watched = (size: number) => {
      const bytes = random(size);
      if (size === 32) drawn.push(Buffer.from(bytes).toString('base64'));
      return bytes;
    };
    const vault = createVault({ masterKey, random: watched });
    const ref = vault.seal('a', 'plain words');
    vault.seal('b', 'gone words');
    vault.erase('b');

    const file = kept(vault.toFile());
    const text = JSON.stringify(file);
    const resumed = vaultFromFile(file, { masterKey });

    expect(drawn).toHaveLength(2);
    expect(
      ['plain words', ...drawn, Buffer.from('plain words').toString('base64')].filter((secret) =>
        text.includes(secret),
      ),
    ).toEqual([]);
    expect(file.subjects.b).toEqual({ wrappedKey: null, count: 1, texts: {} });
    expect(resumed.open(ref)).toBe('plain words');
    expect([resumed.seal('a', 'x'), resumed.seal('b', 'y')]).toEqual(['vault:a/2', 'vault:b/2']);
  });

  it('refuses another master key and keys of another length', () => {
    const file = createVault({ masterKey }).toFile();

    expect(() => vaultFromFile(file, { masterKey: new Uint8Array(32) })).toThrow('another master key');
    expect(() => createVault({ masterKey: new Uint8Array(31) })).toThrow(RangeError);
    expect(() => createVault({ masterKey: new Uint8Array(33) })).toThrow(RangeError);
  });

  it('refuses a subject with blanks or none', () => {
    const vault = createVault({ masterKey });

    expect(() => vault.seal('a b', 'x')).toThrow(RangeError);
    expect(() => vault.seal('', 'x')).toThrow(RangeError);
  });

  it('notices texts swapped between references and shortened tags', () => {
    const vault = createVault({ masterKey });
    vault.seal('a', 'one');
    vault.seal('a', 'two');
    const { subjects, ...rest } = kept(vault.toFile());
    const subject = subjects.a ?? { wrappedKey: null, count: 0, texts: {} };
    const [one, two] = [subject.texts['1'], subject.texts['2']];
    if (!one || !two) throw new Error('two texts');
    const swapped = { ...rest, subjects: { a: { ...subject, texts: { '1': two, '2': one } } } };
    const short = { ...one, tag: Buffer.from(one.tag, 'base64').subarray(0, 4).toString('base64') };
    const cut = { ...rest, subjects: { a: { ...subject, texts: { '1': short } } } };

    expect(() => vaultFromFile(swapped, { masterKey }).open('vault:a/1')).toThrow();
    expect(() => vaultFromFile(cut, { masterKey }).open('vault:a/1')).toThrow();
  });

  it('tells of each opening, with its reader, and of nothing else', () => {
    const openings: VaultOpening[] = [];
    const vault = createVault({ masterKey, onOpen: (opening) => openings.push(opening) });
    const ref = vault.seal('a', 'text');

    vault.open(ref, 'p1');
    vault.open(ref);
    vault.open('vault:a/9', 'p1');

    expect(openings).toEqual([
      { ref, reader: 'p1' },
      { ref, reader: undefined },
    ]);
  });
});

describe('blindIndexer', () => {
  it('is HMAC-SHA256 (RFC 4231, test case 6 by its long key)', () => {
    const index = blindIndexer(new Uint8Array(131).fill(0xaa));

    expect(index('Test Using Larger Than Block-Size Key - Hash Key First')).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });

  it('differs by key and refuses a short one', () => {
    const [one, other] = [blindIndexer(new Uint8Array(32)), blindIndexer(new Uint8Array(32).fill(1))];

    expect(one('code')).not.toBe(other('code'));
    expect(() => blindIndexer(new Uint8Array(31))).toThrow(RangeError);
  });
});
