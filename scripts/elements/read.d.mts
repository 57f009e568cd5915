/** A part of an element's interface: its meaning in both languages and the version that brought it. */
export interface Described {
  readonly name: string;
  readonly type?: string;
  readonly default?: string;
  readonly en: string;
  readonly zh: string;
  readonly since: string;
}

export interface ElementInterface {
  readonly tag: string;
  readonly className: string;
  readonly en: string;
  readonly zh: string;
  readonly since: string;
  readonly documents: readonly string[];
  readonly attributes: readonly (Described & { readonly values: readonly string[]; readonly shown?: string })[];
  readonly properties: readonly (Described & { readonly readonly: boolean })[];
  readonly methods: readonly (Described & { readonly signature: string })[];
  readonly events: readonly (Described & { readonly detail: string })[];
  readonly slots: readonly Described[];
  readonly parts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

export const MANIFEST: string;
export function readManifest(): { modules: { declarations?: Record<string, unknown>[] }[] };
export function elementsOf(manifest: unknown): ElementInterface[];
