import { asFile, docComment, GENERATED, settable, typeNames, valueType } from './text.mjs';

const property = (part, key, type) => [docComment(part, '  '), `  ${key}?: ${type} | undefined;`];

/** React 19 sets what is a property of the element as a property, and listens to `on` + the name of the event. */
const props = (element) => [
  `/** ${element.zh} */`,
  `export interface ${element.className}Props extends ElementProps<${element.className}> {`,
  ...element.attributes.flatMap((attribute) =>
    property(
      attribute,
      /^\w+$/.test(attribute.name) ? attribute.name : `'${attribute.name}'`,
      valueType(attribute.type),
    ),
  ),
  ...settable(element).flatMap((one) => property(one, one.name, valueType(one.type))),
  ...element.events.flatMap((event) => property(event, `'on${event.name}'`, `((event: ${event.type}) => void)`)),
  '}',
  '',
];

/** `JSX.IntrinsicElements` of React 19. */
export const reactTypes = (elements) =>
  asFile([
    GENERATED,
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    `import type { ${[...elements.map(({ className }) => className), ...typeNames(elements)].join(', ')} } from '@cunju/embed';`,
    '',
    'type ElementProps<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E>;',
    '',
    ...elements.flatMap(props),
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.map(({ tag, className }) => `      '${tag}': ${className}Props;`),
    '    }',
    '  }',
    '}',
  ]);
