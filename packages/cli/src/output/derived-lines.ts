import { type Scheme, schemeDiff } from '@laureate/core';
import type { Context } from '../context.ts';
import { listRules } from '../rule-list.ts';
import { readSoundScheme } from '../scheme-library.ts';
import { citesOf, fullRuleName } from './rule-lines.ts';

/** Which scheme another derives from, what it rules otherwise, adds and leaves out. */
export function derivedLines(context: Context, scheme: Scheme): string[] {
  const from = scheme.document.extends;
  if (!from) return [];
  const { scheme: parent } = readSoundScheme(context.schemes, from.id).loaded;
  const differences = schemeDiff(parent, scheme);
  const pathsOf = (...kinds: readonly string[]) =>
    differences.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  const basis = (cites: readonly string[]) => context.paint.cyan(`[${citesOf(context, scheme, cites)}]`);
  const parentOf = {
    title: context.title(parent.document.shortTitle),
    id: from.id,
    version: context.tell('show.version', { version: from.version }),
  };
  return [
    `  ${context.tell('show.derived-from', parentOf)}  ${basis(from.cites)}`,
    ...listLine(context, 'show.set', namesOf(context, scheme, pathsOf('changed', 'basis'))),
    ...listLine(context, 'show.added', namesOf(context, scheme, pathsOf('only-second'))),
    ...from.leftOut.flatMap(({ rule, cites }) =>
      listLine(context, 'show.left-out', namesOf(context, parent, [rule])).map(
        (line) => `${line}  ${basis(cites)}`,
      ),
    ),
    `  ${context.tell('show.compare', { parent: from.id, child: scheme.id })}`,
  ];
}

function listLine(context: Context, key: string, rules: readonly string[]): string[] {
  if (rules.length === 0) return [];
  return [`  ${context.tell(key, { rules: rules.join(context.tell('mark.rules')) })}`];
}

function namesOf(context: Context, scheme: Scheme, paths: readonly string[]): readonly string[] {
  const rules = listRules(scheme.document);
  return paths.map((path) =>
    fullRuleName(context, scheme, rules.find((rule) => rule.path === path) ?? { path, says: {}, cites: [] }),
  );
}
