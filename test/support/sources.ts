import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One of our own TypeScript files, as far as a small parser needs to understand it. */
export interface Source {
  /** Below the project's root, with slashes: `domain/result.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments and without what stands in strings and regular expressions. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A package, a `node:` module, or a path below the root for what is ours. */
  readonly target: string;
  /** As it is written. */
  readonly specifier: string;
}

/** Comments, regular expressions (they stand where a value may) and strings, whichever comes first. */
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const REGEX =
  /(?<=(?:^|[=(,:[!&|?{};>]|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/;
const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/;
const COMMENT_OR_LITERAL = new RegExp(`${COMMENT.source}|${REGEX.source}|${STRING.source}`, 'g');

/** What is put into a template string runs, unlike the words around it. */
const insertsOf = (literal: string): string =>
  literal.startsWith('`')
    ? [...literal.matchAll(/\$\{([^}]*)/g)].map(([, insert]) => ` ${insert};`).join('')
    : '';

export const codeIn = (text: string): string =>
  text.replace(COMMENT_OR_LITERAL, literal => `""${insertsOf(literal)}`);

const withoutComments = (text: string): string =>
  text.replace(COMMENT_OR_LITERAL, part => (/^\/[/*]/.test(part) ? '' : part));

const STATEMENT = /^\s*(?:import|export)\s+[^'";]*?\bfrom\s+'([^']+)'/gm;
const SIDE_EFFECT = /^\s*import\s+'([^']+)'/gm;
const DYNAMIC = /\b(?:import|require|require\.resolve)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Everything that a file at `path` imports. A relative path is followed; `import('x').Y` counts as well. */
export function importsIn(path: string, text: string): Import[] {
  const code = withoutComments(text);
  const target = (specifier: string): string =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  const found = [STATEMENT, SIDE_EFFECT, DYNAMIC].flatMap(kind =>
    [...code.matchAll(kind)].map(([, specifier = '']) => specifier),
  );
  return found.map(specifier => ({ specifier, target: target(specifier) }));
}

/** All TypeScript files below these folders, in order. */
export const sourcesIn = (folders: readonly string[]): Source[] =>
  folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
    )
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(path => {
      const text = readFileSync(path, 'utf8');
      return { path, text, code: codeIn(text), imports: importsIn(path, text) };
    });

/** The first way that leads from a file over imports that run back to it, types included, for every such circle. */
export function circlesIn(sources: readonly Source[]): string[] {
  const next = new Map(sources.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path) || way.includes(path)) return;
    for (const target of next.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) follow(path, []);
  return circles;
}
