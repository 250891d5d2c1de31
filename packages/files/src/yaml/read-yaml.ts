import { done, failed, type Outcome, type Place, type Problem, problem } from '@mingjian/model';
import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { type FileShape, tooLarge } from '../limits.ts';
import { decode } from '../text/decode.ts';
import { tooDeepWords, yamlWords } from './words.ts';

/** A real scheme is about 30 collections deep; the cap keeps the composer, which recurses, and every reader behind us safe. */
const MAX_DEPTH = 64;

/** YAML as plain values, with the place of everything in it. */
export interface Yaml {
  readonly value: unknown;
  /** Place of what the path leads to: of the key where there is one, else of the nearest thing around it. */
  place(path: readonly PropertyKey[]): Place;
}

/** Parses one YAML document strictly: no aliases, no own tags, no key twice, no endless depth. */
export function readYaml(bytes: Uint8Array, shape: FileShape, file: string): Outcome<Yaml> {
  const large = tooLarge(bytes.length, shape, file);
  if (large) return failed([large]);
  const decoded = decode(bytes, file);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return failed([problem('file-empty', { file })]);

  const lines = new LineCounter();
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const tree = compose(decoded.value, lines);
  if ('tooDeepAt' in tree) return failed([problem('yaml-broken', at(tree.tooDeepAt), { why: tooDeepWords })]);
  const { document, more } = tree;
  const problems = [...document.errors, ...document.warnings].map((fault) =>
    problem('yaml-broken', at(fault.pos[0]), { why: yamlWords(fault.code, fault.message) }),
  );
  if (more !== undefined) problems.push(problem('yaml-broken', at(more), { why: yamlWords('MULTIPLE_DOCS', '') }));
  problems.push(...walk(document, at));
  if (problems.length > 0) return failed(problems.sort(byPlace));
  return done({ value: document.toJS({ maxAliasCount: 0 }), place: (path) => at(offsetOf(document, path)) });
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.place.line ?? 0) - (b.place.line ?? 0) || Number(a.place.column ?? 0) - Number(b.place.column ?? 0);

type Composed = { document: Document.Parsed; more: number | undefined } | { tooDeepAt: number };

/** The library's own parse, with a look at the depth after every token: the parser keeps a stack, the composer recurses. */
function compose(source: string, lines: LineCounter): Composed {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let tooDeepAt: number | undefined;
  function* tokens() {
    for (const lexeme of new Lexer().lex(source)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > MAX_DEPTH) {
        tooDeepAt = parser.offset;
        return;
      }
    }
    yield* parser.end();
  }
  // Keys are compared in walk(): the library compares each with each.
  const composer = new Composer({ prettyErrors: false, stringKeys: true, uniqueKeys: false });
  const documents = composer.compose(tokens(), true, source.length);
  const first = documents.next();
  if (tooDeepAt !== undefined) return { tooDeepAt };
  if (first.done) throw new Error('the composer gives at least one document when it is asked to');
  const second = documents.next();
  if (tooDeepAt !== undefined) return { tooDeepAt };
  return { document: first.value, more: second.done ? undefined : second.value.range[0] };
}

/** Looks at every node once: refuses aliases and double keys, and keeps decimals that a binary number cannot hold. */
function walk(document: Document.Parsed, at: (offset?: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const open: unknown[] = [document.contents];
  while (open.length > 0) {
    const node = open.pop();
    if (isPair(node)) {
      open.push(node.value, node.key);
    } else if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)) {
      problems.push(problem('yaml-alias', at(node.range?.[0])));
    } else if (isCollection(node)) {
      if (isMap(node)) problems.push(...keysTwice(node, at));
      for (const item of node.items) open.push(item);
    } else if (isScalar(node)) {
      keepDigits(node);
    }
  }
  return problems;
}

function keysTwice(map: YAMLMap, at: (offset?: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) {
      problems.push(problem('yaml-broken', at(key.range?.[0]), { why: yamlWords('DUPLICATE_KEY', '') }));
    }
    seen.add(name);
  }
  return problems;
}

/** `0.1000000000000000000001` would silently become 0.1: such a number stays text, which every amount accepts. */
function keepDigits(node: Scalar): void {
  const { source } = node;
  if (typeof node.value !== 'number' || source === undefined || !/^-?\d+(\.\d+)?$/.test(source)) return;
  const [whole = '', decimals = ''] = source.split('.');
  const shortest = decimals.replace(/0+$/, '');
  const canonical = `${whole.replace(/^(-?)0+(?=\d)/, '$1')}${shortest === '' ? '' : `.${shortest}`}`;
  if (String(node.value) !== canonical && Number(canonical) !== 0) node.value = source;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      if (isScalar(item) || isCollection(item)) offset = item.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
