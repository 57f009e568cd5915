import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** A regular expression of the packages and where it stands. */
export interface FoundRegex {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every source file of every package, by its path from the root. */
export function sourceFiles(): string[] {
  return readdirSync(join(root, 'packages')).flatMap((name) => {
    const folder = join(root, 'packages', name, 'src');
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)));
    } catch {
      return [];
    }
  });
}

function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
}

const treeOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);

const placeOf = (tree: ts.SourceFile, node: ts.Node): string =>
  `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;

/** The regular expressions that are written as literals, and the files that call `RegExp`. */
export function writtenRegexes(files: readonly string[]): { literals: FoundRegex[]; callers: Set<string> } {
  const literals: FoundRegex[] = [];
  const callers = new Set<string>();
  for (const file of files) {
    const tree = treeOf(file);
    visitAll(tree, (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const slash = node.text.lastIndexOf('/');
        literals.push({
          place: placeOf(tree, node),
          source: node.text.slice(1, slash),
          flags: node.text.slice(slash + 1),
        });
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText(tree) === 'RegExp'
      ) {
        callers.add(file);
      }
    });
  }
  return { literals, callers };
}

/**
 * Loads the files and keeps every regular expression that they build from text, with the file that built it. What a file
 * builds only when it is called is not seen: such a call shows as a caller without an expression.
 */
export async function builtRegexes(files: readonly string[]): Promise<FoundRegex[]> {
  const built: FoundRegex[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parameters, newTarget) {
      const regex = Reflect.construct(target, parameters, newTarget) as RegExp;
      const own = (new Error().stack ?? '').split('\n').filter((line) => line.includes('/packages/'));
      const at = /packages\/[\w-]{1,40}\/src\/[\w./-]{1,120}/.exec(own[0] ?? '')?.[0];
      if (at) built.push({ place: at, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ join(root, file));
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}
