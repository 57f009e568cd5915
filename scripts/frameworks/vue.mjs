import { asFile, docComment, GENERATED, settable, typeNames, valueType } from './text.mjs';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Templates write `allow-origin` or `allowOrigin`, `@cunju-ready` or `onCunjuReady` in a render function. */
const props = (element) => [
  `/** ${element.zh} */`,
  `export interface ${element.className}Props {`,
  ...[...element.attributes, ...settable(element)].flatMap((part) => [
    docComment(part, '  '),
    `  ${camel(part.name)}?: ${valueType(part.type)} | undefined;`,
  ]),
  ...element.events.flatMap((event) => [
    docComment(event, '  '),
    `  ${camel(`on-${event.name}`)}?: ((event: ${event.type}) => void) | undefined;`,
  ]),
  '}',
  '',
];

/** `GlobalComponents` of Vue 3, for templates in editors and `vue-tsc`. */
export const vueTypes = (elements) =>
  asFile([
    GENERATED,
    "import type { HTMLAttributes, PublicProps } from 'vue';",
    `import type { ${[...elements.map(({ className }) => className), ...typeNames(elements)].join(', ')} } from '@cunju/embed';`,
    '',
    'type ElementComponent<E extends HTMLElement, Props> = new () => E & { $props: HTMLAttributes & PublicProps & Props };',
    '',
    ...elements.flatMap(props),
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    ...elements.map(({ tag, className }) => `    '${tag}': ElementComponent<${className}, ${className}Props>;`),
    '  }',
    '}',
  ]);
