import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { ObjectPath } from '../../scoring/standard-problems.ts';

/** A file as it was read: its path, for messages, and its whole text. */
export interface SchemeFile {
  readonly path: string;
  readonly text: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
  /** Where it is not the file of the source itself. */
  readonly file?: string;
}

export interface SyntaxProblem extends Place {
  readonly kind: 'yaml-syntax' | 'duplicate-key';
  readonly code: string;
}

/** A parsed YAML file that still knows where everything stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  readonly syntax: readonly SyntaxProblem[];
  /** Place of the value at a path, or of its nearest existing ancestor; 1-based. */
  placeOf(at: ObjectPath): Place;
  /** Place of a key itself, for keys that should not be there. */
  placeOfKey(at: ObjectPath, key: string): Place;
}

const start: Place = { line: 1, column: 1 };

interface Parsed {
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
}

/** Files that several schemes share are parsed once. */
const parsedFiles = new WeakMap<SchemeFile, Parsed>();

function parsed(file: SchemeFile): Parsed {
  const before = parsedFiles.get(file);
  if (before) return before;
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  parsedFiles.set(file, { document, lines });
  return { document, lines };
}

/**
 * Reads YAML 1.2 text. Never throws: syntax errors and duplicate keys are listed, and the value is what could be
 * read (nothing after a syntax error). Each reading has a value of its own.
 */
export function readYaml(file: SchemeFile): YamlSource {
  const { document, lines } = parsed(file);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line > 0 ? { line, column: col } : start;
  };
  const syntax = withoutEchoes(document.errors.map((error) => syntaxProblem(error, place(error.pos[0]))));
  const root = document.contents;
  const placeOf = (at: ObjectPath): Place => {
    const offset = offsetAt(root, at);
    return offset === undefined ? start : place(offset);
  };
  return {
    file: file.path,
    value: syntax.length > 0 ? undefined : document.toJS(),
    syntax,
    placeOf,
    placeOfKey: (at, key) => {
      const parent = nodeAt(root, at);
      const offset = isMap(parent) ? keyOffset(parent, key) : undefined;
      return offset === undefined ? placeOf(at) : place(offset);
    },
  };
}

function syntaxProblem(error: YAMLError, place: Place): SyntaxProblem {
  const kind = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax';
  return { kind, code: error.code.toLowerCase().replaceAll('_', '-'), ...place };
}

/** After the first break of syntax the parser guesses: its later complaints are left out. */
function withoutEchoes(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const first = problems.find((problem) => problem.kind === 'yaml-syntax');
  return problems.filter((problem) => problem.kind !== 'yaml-syntax' || problem === first);
}

function nodeAt(root: Node | null, at: ObjectPath): unknown {
  let node: unknown = root;
  for (const segment of at) {
    if (!isCollection(node)) return undefined;
    node = node.get(segment, true);
  }
  return node;
}

function keyOffset(map: unknown, key: string | number): number | undefined {
  if (!isMap(map)) return undefined;
  const pair = map.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
  );
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** A written scalar or a list entry stands where it starts; a block under a key stands at its key. */
function offsetAt(root: Node | null, at: ObjectPath): number | undefined {
  const node = nodeAt(root, at);
  const last = at.at(-1);
  if (node === undefined || node === null)
    return at.length === 0 ? undefined : offsetAt(root, at.slice(0, -1));
  const own = isNode(node) ? node.range?.[0] : undefined;
  const written = isScalar(node) && node.range && node.range[1] > node.range[0];
  if (written || last === undefined) return own;
  return keyOffset(nodeAt(root, at.slice(0, -1)), last) ?? own;
}
