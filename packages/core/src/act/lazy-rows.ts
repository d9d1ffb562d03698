/**
 * Rows of an answer that are made when they are first looked at: a page of a long list costs what the page shows. It is
 * an array in everything but when its rows come into being; `items` must not change while it is in use.
 */
export function lazyRows<T, R>(items: readonly T[], rowOf: (item: T) => R): readonly R[] {
  const rows = new Array<R>(items.length);
  const isMade = new Uint8Array(items.length);
  const make = (at: number): void => {
    if (isMade[at] !== 0) return;
    isMade[at] = 1;
    rows[at] = rowOf(items[at] as T);
  };
  const placeIn = (key: string | symbol): number => {
    const at = typeof key === 'string' ? Number(key) : Number.NaN;
    return Number.isInteger(at) && at >= 0 && at < items.length ? at : -1;
  };
  const makeAll = (): R[] => {
    for (let at = 0; at < items.length; at += 1) make(at);
    return rows;
  };
  return new Proxy(rows, {
    get(target, key) {
      // Written out whole: a plain array is written many times faster.
      if (key === 'toJSON') return makeAll;
      const at = placeIn(key);
      if (at < 0) return Reflect.get(target, key, target);
      make(at);
      return target[at];
    },
    has(target, key) {
      return placeIn(key) >= 0 || Reflect.has(target, key);
    },
    ownKeys() {
      return Reflect.ownKeys(makeAll());
    },
    getOwnPropertyDescriptor(target, key) {
      const at = placeIn(key);
      if (at >= 0) make(at);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}
