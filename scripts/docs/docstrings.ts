import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What the source says about a schema: its docstring, and the same for each of its fields. */
export interface Described {
  readonly doc?: string | undefined;
  readonly fields: ReadonlyMap<string, Described>;
}

const NOTHING: Described = { fields: new Map() };

/** Calls that hand on what their first argument describes. */
const WRAPPERS = new Set(['z.optional', 'z.array', 'list', 'z.nullable']);

const trees = new Map<string, ts.SourceFile>();

function treeOf(file: string): ts.SourceFile {
  const known = trees.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  trees.set(file, tree);
  return tree;
}

function docOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = ts.getTextOfJSDocComment(comment?.comment);
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

const moduleOf = (file: string, specifier: ts.Expression): string | undefined => {
  const path = join(dirname(file), (specifier as ts.StringLiteral).text.replace(/\.js$/, '.ts'));
  return existsSync(path) ? path : undefined;
};

interface Found {
  readonly declaration: ts.VariableDeclaration;
  readonly file: string;
}

/** Where a constant is declared, through imports and re-exports. */
function find(name: string, file: string, seen = new Set<string>()): Found | undefined {
  if (seen.has(file)) return undefined;
  seen.add(file);
  const nested: [string, string][] = [];
  for (const statement of treeOf(file).statements) {
    if (ts.isVariableStatement(statement)) {
      const declaration = statement.declarationList.declarations.find((one) => one.name.getText() === name);
      if (declaration) return { declaration, file };
    }
    const target = linkedModule(statement, name, file);
    if (target) nested.push(target);
  }
  for (const [other, at] of nested) {
    const found = find(other, at, seen);
    if (found) return found;
  }
  return undefined;
}

/** The module, and the name in it, that an import or export statement may take `name` from. */
function linkedModule(statement: ts.Statement, name: string, file: string): [string, string] | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const path = statement.moduleSpecifier && moduleOf(file, statement.moduleSpecifier);
  if (!path) return undefined;
  const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  if (!named) return ts.isExportDeclaration(statement) ? [name, path] : undefined;
  if (!ts.isNamedImports(named) && !ts.isNamedExports(named)) return undefined;
  const element = (named.elements as readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]).find(
    (one) => one.name.text === name,
  );
  return element && [(element.propertyName ?? element.name).text, path];
}

function describeName(name: string, file: string): Described {
  const found = find(name, file);
  if (!found?.declaration.initializer) return NOTHING;
  const inside = describe(found.declaration.initializer, found.file);
  return { fields: inside.fields, doc: docOf(found.declaration.parent.parent) ?? inside.doc };
}

function describe(node: ts.Expression, file: string): Described {
  if (ts.isIdentifier(node)) return describeName(node.text, file);
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return describe(node.expression, file);
  if (ts.isPropertyAccessExpression(node)) {
    const owner = describe(node.expression, file);
    return node.name.text === 'shape' ? owner : (owner.fields.get(node.name.text) ?? NOTHING);
  }
  if (ts.isObjectLiteralExpression(node)) return { fields: fieldsOf(node, file) };
  if (!ts.isCallExpression(node)) return NOTHING;
  const [first, second] = node.arguments;
  const callee = node.expression.getText();
  if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'check') {
    return describe(node.expression.expression, file);
  }
  if (callee === 'z.extend' && first && second) {
    return { fields: new Map([...describe(first, file).fields, ...describe(second, file).fields]) };
  }
  const hands = WRAPPERS.has(callee) || /^z\.(?:loose|strict)?[oO]bject$/.test(callee);
  return hands && first ? describe(first, file) : NOTHING;
}

function fieldsOf(node: ts.ObjectLiteralExpression, file: string): Map<string, Described> {
  const fields = new Map<string, Described>();
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      for (const [key, value] of describe(property.expression, file).fields) fields.set(key, value);
    } else if (ts.isPropertyAssignment(property)) {
      const inside = describe(property.initializer, file);
      fields.set(property.name.getText().replace(/['"]/g, ''), {
        fields: inside.fields,
        doc: docOf(property) ?? inside.doc,
      });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      fields.set(property.name.text, describeName(property.name.text, file));
    }
  }
  return fields;
}

/** The constants of an object of schemas by type, through objects that are spread into it. */
function schemasIn(name: string, file: string): Map<string, Described> {
  const found = find(name, file);
  const written = found?.declaration.initializer;
  const literal = written && ts.isAsExpression(written) ? written.expression : written;
  if (!found || !literal || !ts.isObjectLiteralExpression(literal))
    throw new Error(`\`${name}\` is an object of schemas by type.`);
  const schemas = new Map<string, Described>();
  for (const property of literal.properties) {
    const key = property.name?.getText().replace(/['"]/g, '') ?? '';
    if (ts.isSpreadAssignment(property)) {
      for (const [type, inside] of schemasIn(property.expression.getText(), found.file)) schemas.set(type, inside);
    } else {
      const constant = ts.isPropertyAssignment(property) ? property.initializer.getText() : key;
      schemas.set(key, describeName(constant, found.file));
    }
  }
  return schemas;
}

/** What the sources say of each document type, found by the file that gathers their schemas. */
export const describeSchemas = (gatheringFile: string): ReadonlyMap<string, Described> =>
  schemasIn('schemas', gatheringFile);
