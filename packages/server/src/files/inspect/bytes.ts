import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read at any place without being in memory as a whole. */
export interface Bytes {
  readonly size: number;
  /** The byte at a place; -1 outside. */
  at(place: number): number;
  /** A copy of the bytes from one place up to another, as far as there are any. */
  slice(from: number, to: number): Buffer;
  /** The first place at or after `from` where these bytes stand; -1 when nowhere before `to`. */
  find(wanted: Uint8Array, from: number, to?: number): number;
}

/** Bytes in memory. */
export class MemoryBytes implements Bytes {
  readonly #buffer: Buffer;

  constructor(buffer: Buffer) {
    this.#buffer = buffer;
  }

  get size(): number {
    return this.#buffer.length;
  }

  at(place: number): number {
    return this.#buffer[place] ?? -1;
  }

  slice(from: number, to: number): Buffer {
    return Buffer.from(this.#buffer.subarray(Math.max(0, from), Math.max(0, to)));
  }

  find(wanted: Uint8Array, from: number, to = this.size): number {
    const place = this.#buffer.indexOf(wanted, Math.max(0, from));
    return place >= 0 && place + wanted.length <= to ? place : -1;
  }
}

const windowSize = 256 * 1024;

/** The bytes of a file, read through one window of a quarter of a megabyte. Close it after use. */
export class FileBytes implements Bytes {
  readonly size: number;
  readonly #descriptor: number;
  readonly #window = Buffer.allocUnsafe(windowSize);
  #start = 0;
  #length = 0;
  #isClosed = false;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.size = fstatSync(this.#descriptor).size;
  }

  at(place: number): number {
    const inWindow = place - this.#start;
    if (inWindow >= 0 && inWindow < this.#length) return this.#window[inWindow] ?? -1;
    if (!(place >= 0 && place < this.size)) return -1;
    this.#load(place);
    return this.#window[place - this.#start] ?? -1;
  }

  slice(from: number, to: number): Buffer {
    if (this.#isClosed) return Buffer.alloc(0);
    const start = Math.min(Math.max(0, from), this.size);
    const copy = Buffer.alloc(Math.max(0, Math.min(to, this.size) - start));
    let read = 0;
    while (read < copy.length) {
      const count = readSync(this.#descriptor, copy, read, copy.length - read, start + read);
      if (count === 0) return copy.subarray(0, read);
      read += count;
    }
    return copy;
  }

  find(wanted: Uint8Array, from: number, to = this.size): number {
    const end = Math.min(to, this.size);
    for (let start = Math.max(0, from); start + wanted.length <= end; ) {
      const part = this.slice(start, Math.min(end, start + windowSize));
      const place = part.indexOf(wanted);
      if (place >= 0) return start + place;
      if (part.length < wanted.length) return -1;
      start += part.length - wanted.length + 1;
    }
    return -1;
  }

  close(): void {
    this.#isClosed = true;
    closeSync(this.#descriptor);
  }

  /** Lays the window a little before the place, so that looking back does not move it again. */
  #load(place: number): void {
    this.#start = Math.max(0, place - windowSize / 8);
    this.#length = readSync(this.#descriptor, this.#window, 0, windowSize, this.#start);
  }
}

/** Every place where these bytes stand, in order, window by window. Reads each part of the bytes once. */
export function* placesOf(bytes: Bytes, wanted: Uint8Array): Generator<readonly number[]> {
  for (let start = 0; start + wanted.length <= bytes.size; start += windowSize) {
    const part = bytes.slice(start, start + windowSize + wanted.length - 1);
    const places: number[] = [];
    for (let place = part.indexOf(wanted); place >= 0; place = part.indexOf(wanted, place + 1)) {
      places.push(start + place);
    }
    yield places;
  }
}

/** Lets other work go on between two parts of a long reading. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
