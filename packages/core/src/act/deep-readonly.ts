type Plain = string | number | bigint | boolean | symbol | null | undefined;

/** A state as everyone but its fold reads it: nothing in it can be written. */
export type DeepReadonly<T> = unknown extends T
  ? T
  : T extends Plain | ((...args: never[]) => unknown)
    ? T
    : T extends Map<infer K, infer V>
      ? ReadonlyMap<K, DeepReadonly<V>>
      : T extends Set<infer V>
        ? ReadonlySet<DeepReadonly<V>>
        : T extends readonly (infer V)[]
          ? readonly DeepReadonly<V>[]
          : { readonly [K in keyof T]: DeepReadonly<T[K]> };
