// Members that only our own files name get short names, the same in every file. A name is left alone as soon as anything
// else may know it: the browser, Lit, the documents and what the models make of them, a page, or a string.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { packages, sourcesBelow } from './paths.mjs';

const require = createRequire(import.meta.url);

const codeBelow = (folder, pattern) =>
  sourcesBelow(folder).filter((file) => pattern.test(file) && !/node_modules\/.*node_modules/.test(file));

const own = ['i18n', 'primitives', 'widgets'].flatMap((name) => codeBelow(join(packages, name, 'src'), /\.ts$/));
const page = codeBelow(join(packages, 'embed/src/page'), /\.ts$/);

const MEMBERS = [
  ts.SyntaxKind.PropertySignature,
  ts.SyntaxKind.MethodSignature,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.GetAccessor,
  ts.SyntaxKind.SetAccessor,
  ts.SyntaxKind.Parameter,
];

/** Files whose types a page sees: events, their details, and the elements themselves. */
const PUBLIC =
  /widget-types\.ts$|vote-request\.ts$|link-controller\.ts$|fetch-document\.ts$|document-element\.ts$|base\/widget\.ts$|\/index\.ts$/;

function walk(node, visit) {
  // A path of a file names no member.
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Members that a file declares, and the strings that it writes. */
function namesIn(file) {
  const declared = new Set();
  const written = new Set();
  const open = new Set();
  const isPublic = PUBLIC.test(file);
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true), (node) => {
    // A sentence names no member.
    if (ts.isStringLiteralLike(node) && !/\s/.test(node.text)) wordsOf(node.text).forEach((word) => written.add(word));
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      for (const [, word] of node.text.matchAll(/[.?@]?([\w-]+)=["']?$/g)) written.add(word);
      if (!/\s/.test(node.text)) wordsOf(node.text).forEach((word) => written.add(word));
    }
    if (!MEMBERS.includes(node.kind) || !node.name || !ts.isIdentifier(node.name)) return;
    const flags = ts.getCombinedModifierFlags(node);
    const hidden = flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
    if (ts.isParameter(node) && !flags) return;
    const onElement = ts.isClassLike(node.parent) && /^Cunju/.test(node.parent.name?.text ?? '');
    (onElement && !hidden ? open : declared).add(node.name.text);
    if (isPublic && !hidden) open.add(node.name.text);
    if (/Detail$|^Vote/.test(node.parent.name?.text ?? '')) open.add(node.name.text);
  });
  return { declared, written, open };
}

const wordsOf = (text) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

const isVariable = (node) =>
  ts.isVariableDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  (ts.isParameter(node) && !ts.getCombinedModifierFlags(node));

/** Names that a file of types or code gives to members, and the words of its strings; comments do not count. */
function knownIn(file) {
  const known = new Set();
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true), (node) => {
    if (ts.isStringLiteralLike(node)) wordsOf(node.text).forEach((word) => known.add(word));
    const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name;
    if (name && ts.isIdentifier(name) && !isVariable(node)) known.add(name.text);
  });
  return known;
}

/** Every name of what is not ours, of the models, and of the documents. */
function foreignNames() {
  const lib = dirname(require.resolve('typescript'));
  const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) => {
    const folder = join(packages, '../node_modules', name);
    return readdirSync(folder, { recursive: true })
      .filter((file) => /\.js$/.test(file) && !/node_modules|^node\/|development/.test(file))
      .map((file) => join(folder, file));
  });
  const typed = [
    ...readdirSync(lib)
      .filter((name) => /^lib\.(?:dom|es\w+|decorators)[\w.]*\.d\.ts$/.test(name))
      .map((name) => join(lib, name)),
    ...['models', 'tokens'].flatMap((name) => codeBelow(join(packages, name, 'src'), /\.ts$/)),
    ...page,
  ];
  const names = new Set(typed.flatMap((file) => [...knownIn(file)]));
  for (const file of [...lit, ...codeBelow(join(packages, 'models/schemas'), /\.json$/)])
    for (const word of wordsOf(readFileSync(file, 'utf8'))) names.add(word);
  return names;
}

const nameAt = (at) =>
  `${String.fromCharCode(97 + (Math.floor(at / 10) % 26))}${at < 260 ? '' : String.fromCharCode(64 + Math.floor(at / 260))}${at % 10}`;

function shortMembers() {
  const all = own.map(namesIn);
  const foreign = foreignNames();
  const names = new Set();
  for (const { declared } of all) for (const name of declared) names.add(name);
  for (const { written, open } of all) for (const name of [...written, ...open]) names.delete(name);
  return [...names].filter((name) => name.length > 3 && !foreign.has(name)).sort();
}

/** What Lit calls its own and nobody else asks for. Every file has the Lit of the entry. */
const LIT =
  '_$AH _$AA _$AB _$AD _$AV _$AI _$AC _$AR _$AL _$EO _$EP _$ES _$EM _$Eh _$Ei _$E_ _$Ev _$Ep _$AE _$Co _$Cl _$AT _$AS ' +
  '_$litType$ _$litDirective$ _$litPart$ elementStyles finalizeStyles createProperty enableUpdating shadowRootOptions ' +
  'renderOptions renderBefore';

/** The short name of each member, by its name. */
export const SHORT_MEMBERS = new Map([...LIT.split(' '), ...shortMembers()].map((name, at) => [name, nameAt(at)]));
