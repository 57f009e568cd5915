/** Every node of a tree with the one that holds it, the outer ones first. */
export function walk(node, take, parent) {
  take(node, parent);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) if (typeof one?.type === 'string') walk(one, take, node);
  }
}

/** Leaves properties out of every object literal of a module. */
export function withoutProperties(code, ast, leftOut) {
  const cuts = [];
  const visit = (node) => {
    if (!node || typeof node.type !== 'string') return;
    if (node.type === 'ObjectExpression') {
      node.properties.forEach((property, at) => {
        const name = property.key && (property.key.value ?? property.key.name);
        if (typeof name === 'string' && !property.computed && leftOut(name))
          cuts.push([property.start, node.properties[at + 1]?.start ?? property.end]);
        else visit(property);
      });
      return;
    }
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) child.forEach(visit);
      else if (child && typeof child === 'object') visit(child);
    }
  };
  visit(ast);
  return cuts.reverse().reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
