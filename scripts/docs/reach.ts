import { join } from 'node:path';
import type { FindingCode, Severity } from '@cunju/models';
import ts from 'typescript';

const SOURCE = join(import.meta.dirname, '../../packages/models/src');

/** A code that a function may report, with the severities that its source gives. */
export type Reported = ReadonlyMap<FindingCode, ReadonlySet<Severity>>;

const SEVERITIES: readonly string[] = ['error', 'warning', 'advice'];

const program = ts.createProgram([join(SOURCE, 'index.ts')], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['@cunju/source'],
  skipLibCheck: true,
  noEmit: true,
});
const checker = program.getTypeChecker();

/** The declaration that a name stands for, if it is one of ours and holds code. */
function declarationOf(name: ts.Identifier): ts.Node | undefined {
  let symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declaration = symbol?.valueDeclaration;
  if (!declaration?.getSourceFile().fileName.startsWith(SOURCE)) return undefined;
  const holdsCode = [ts.isFunctionDeclaration, ts.isVariableDeclaration, ts.isClassDeclaration];
  return holdsCode.some((is) => is(declaration)) ? declaration : undefined;
}

const textsIn = (node: ts.Node): string[] =>
  ts.isStringLiteral(node) ? [node.text] : node.getChildren().flatMap(textsIn);

/** The severities that an argument may have: those it spells, or those of the constant it names. */
function severitiesOf(argument: ts.Expression | undefined): Severity[] {
  if (!argument) return [];
  const type = checker.getTypeAtLocation(argument);
  const types = type.isUnion() ? type.types : [type];
  const typed = types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  const spelt = textsIn(argument).filter((text) => SEVERITIES.includes(text));
  return (spelt.length > 0 ? spelt : typed).filter((text): text is Severity => SEVERITIES.includes(text));
}

export const isReport = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /(?:^|\.)(?:report|finding|tell)$/.test(node.expression.getText());

/** The codes that a call may report: a literal, a choice between literals, or a name of such a type. */
export function codesOf(argument: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(argument);
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

/** Every file of the models. */
export const sources = (): readonly ts.SourceFile[] =>
  program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(SOURCE));

function exported(file: string, name: string): ts.Node {
  const source = program.getSourceFile(join(SOURCE, file));
  const symbol = source && checker.getSymbolAtLocation(source);
  const found = symbol && checker.getExportsOfModule(symbol).find((one) => one.name === name);
  const own = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  if (!own?.valueDeclaration) throw new Error(`${file} exports no ${name}.`);
  return own.valueDeclaration;
}

/** Every code that the function `name` of a file may report, itself or through what it calls. `stopAt` is not entered. */
export function reportedBy(file: string, name: string, stopAt: readonly string[] = []): Reported {
  const found = new Map<FindingCode, Set<Severity>>();
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (isReport(node) && node.arguments[0]) {
      const codes = codesOf(node.arguments[0]);
      // A helper that hands a code on has the whole union; its callers name the code.
      if (codes.length < 12) {
        for (const code of codes) {
          const severities = found.get(code as FindingCode) ?? new Set();
          severitiesOf(node.arguments[1]).forEach((one) => severities.add(one));
          found.set(code as FindingCode, severities);
        }
      }
    }
    if (ts.isIdentifier(node)) enter(declarationOf(node));
    ts.forEachChild(node, visit);
  };
  const enter = (declaration: ts.Node | undefined): void => {
    if (!declaration || seen.has(declaration)) return;
    const own = (declaration as ts.NamedDeclaration).name?.getText() ?? '';
    if (stopAt.includes(own)) return;
    seen.add(declaration);
    visit(declaration);
  };
  enter(exported(file, name));
  return found;
}
