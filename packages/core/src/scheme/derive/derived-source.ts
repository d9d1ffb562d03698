import type { ObjectPath } from '../../scoring/standard-problems.ts';
import type { Place, YamlSource } from '../source/yaml-source.ts';
import type { DerivedDocument } from './derive-document.ts';

/**
 * A derived document as if it had been written in one file: what the child wrote stands at its own line, what came
 * from the parent at the child's line that names the parent.
 */
export function derivedSource(child: YamlSource, { value, written }: DerivedDocument): YamlSource {
  const inherited = (): Place => child.placeOf(['extends']);
  const inChild = (at: ObjectPath): ObjectPath | undefined => {
    let found: ObjectPath | undefined;
    let node: unknown = value;
    for (const [depth, segment] of at.entries()) {
      node = isObject(node) ? node[segment] : undefined;
      const own = isObject(node) ? written.get(node) : undefined;
      if (own !== undefined) found = [...own, ...at.slice(depth + 1)];
    }
    const [first] = at;
    return found ?? (first !== undefined && isOwnKey(child, first) ? at : undefined);
  };
  return {
    file: child.file,
    value,
    syntax: [],
    placeOf: (at) => {
      const own = inChild(at);
      return own === undefined ? inherited() : child.placeOf(own);
    },
    placeOfKey: (at, key) => {
      const own = inChild(at);
      return own === undefined ? inherited() : child.placeOfKey(own, key);
    },
  };
}

/** A list made of the child's own entries followed by the parent's: those stand where the child names the parent. */
export function extendedSource(
  scheme: YamlSource,
  own: YamlSource,
  inherited: readonly unknown[],
): YamlSource {
  const entries = own.value as readonly unknown[];
  const isOwn = ([index]: ObjectPath): boolean => index === undefined || Number(index) < entries.length;
  const atParent = (): Place => ({ ...scheme.placeOf(['extends']), file: scheme.file });
  return {
    file: own.file,
    value: [...entries, ...inherited],
    syntax: own.syntax,
    placeOf: (at) => (isOwn(at) ? own.placeOf(at) : atParent()),
    placeOfKey: (at, key) => (isOwn(at) ? own.placeOfKey(at, key) : atParent()),
  };
}

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

const isOwnKey = (child: YamlSource, key: string | number): boolean =>
  isObject(child.value) && Object.hasOwn(child.value, key);
