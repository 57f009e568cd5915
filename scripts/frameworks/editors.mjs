import { bothLanguages, settable, valueType } from './text.mjs';

const markdown = (part) => ({ kind: 'markdown', value: bothLanguages(part) });
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** HTML custom data of VS Code (setting `html.customData`). */
export const customData = (elements) =>
  asJson({
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(element),
      attributes: element.attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute),
        ...(attribute.values.length > 0 && { values: attribute.values.map((name) => ({ name })) }),
      })),
    })),
  });

const described = ({ name, ...part }) => ({ name, description: bothLanguages(part) });

function webType(element) {
  const attributes = element.attributes.map((attribute) => ({
    ...described(attribute),
    value: { type: valueType(attribute.type), ...(attribute.values.length > 0 && { kind: 'plain' }) },
    ...(attribute.default && { default: attribute.default }),
  }));
  return {
    name: element.tag,
    description: bothLanguages(element),
    attributes,
    slots: element.slots.map(described),
    js: {
      properties: settable(element).map((one) => ({ ...described(one), type: valueType(one.type) })),
      events: element.events.map((event) => ({ ...described(event), type: event.type })),
    },
    css: { parts: element.parts.map(described), properties: element.cssProperties.map(described) },
  };
}

/** web-types of the JetBrains editors (field `web-types` of package.json). */
export const webTypes = (elements, version) =>
  asJson({
    name: '@cunju/embed',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webType) } },
  });
