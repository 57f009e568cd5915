interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element once.
 *
 * A government page often carries the bundles of two vendors, and `customElements.define` throws on the second name.
 * That would end the second bundle half-way, so the first registration stays and a difference of versions is reported.
 */
export function defineElement(tag: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(tag) as Partial<Versioned> | undefined;
  if (existing === undefined) {
    customElements.define(tag, element);
  } else if (existing.version !== element.version) {
    console.warn(`<${tag}> ${element.version} was not registered: the page has ${existing.version ?? 'another'}.`);
  }
}
