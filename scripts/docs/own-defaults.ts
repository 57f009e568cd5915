import type { FindingCode } from '@cunju/models';
import ts from 'typescript';
import { codesOf, isReport, sources } from './reach.js';

const OWN = /\b(?:OWN_DEFAULT|OWN|invariant)\b/;

/** What a name in a call was set to, where it stands in the same file. */
function initializers(node: ts.Node): string {
  const names = new Set<string>();
  const collect = (one: ts.Node): void => {
    if (ts.isIdentifier(one)) names.add(one.text);
    ts.forEachChild(one, collect);
  };
  collect(node);
  const found: string[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isVariableDeclaration(one) && one.initializer && ts.isIdentifier(one.name) && names.has(one.name.text))
      found.push(one.initializer.getText());
    ts.forEachChild(one, visit);
  };
  visit(node.getSourceFile());
  return found.join('\n');
}

/** Codes that some call reports as a default of this library, read from the source. */
export const ownDefaults: ReadonlySet<FindingCode> = (() => {
  const found = new Set<FindingCode>();
  const visit = (node: ts.Node): void => {
    const [code, more] = isReport(node) ? [node.arguments[0], node.arguments[4]] : [];
    if (code && more && OWN.test(`${more.getText()}\n${initializers(more)}`)) {
      const codes = codesOf(code);
      if (codes.length < 12) codes.forEach((one) => found.add(one as FindingCode));
    }
    ts.forEachChild(node, visit);
  };
  sources().forEach(visit);
  return found;
})();
