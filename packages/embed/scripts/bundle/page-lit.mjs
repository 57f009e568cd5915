// Lit without what no element of a page uses: other packages' hooks, decorators, and attributes that are anything but a
// text that is read. Lit has one exact version here; where its text is another one, the build stops.
const FILES = {
  '@lit/reactive-element/css-tag.js': [
    // Old polyfills, and calls that only a programmer gets wrong.
    ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'throw Error(t)',
    ],
    // A page that allows the styles of its files only would block what Lit does where sheets cannot be adopted.
    [/else for\(const e of o\)\{.*?\}\}(?=,c=)/, 'else t.cunjuParts[__CUNJU_VERSION__+"/sheet"].dress(s,o)}'],
    [/c=e\?t=>t:.*?(?=;export)/, 'c=t=>t'],
    // Every sheet of ours is written once, in a module, and none is a sheet of the browser's.
    [
      /get styleSheet\(\)\{.*?return t\}/,
      'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    ['t=>t instanceof CSSStyleSheet?t:t.styleSheet', 't=>t.styleSheet'],
    [',o=new WeakMap', ''],
    ['this.cssText=t,this.t=e', 'this.cssText=t'],
    ['"string"==typeof t?t:t+""', 't'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Attributes of other types, and attributes that are written.
    [/u=\{toAttribute.*?\},f=/, 'u={},f='],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    [/(?<=_\$AK\(t,s\)\{).*?(?=\}requestUpdate)/, 'const e=this.constructor._$Eh.get(t);void 0!==e&&(this[e]=s)'],
    [
      '(i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      'f(h,s)',
    ],
    [
      /C\(t,s,\{useDefault:i.*?\}(?=async _\$EP)/,
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['this._$Em=null,', ''],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;.*?push\("3\.3\.3"\);/, ';'],
    // Another policy than ours would not be listed: a page lists one name for all our files.
    ['createPolicy("lit-html"', 'createPolicy("cunju"'],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport.*?(?=const n=)/, ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** What an attribute may not ask for. */
const MORE = /\b(?:reflect|converter|hasChanged|useDefault|noAccessor|type):/;

export const pageLit = () => ({
  name: 'cunju-page-lit',
  enforce: 'pre',
  transform(code, id) {
    const file = Object.keys(FILES).find((name) => id.endsWith(`node_modules/${name}`));
    if (!file) return null;
    return FILES[file].reduce((text, [from, to]) => {
      const less = text.replace(from, () => to);
      if (less === text) throw new Error(`${file} is not the one that is known: ${from}`);
      return less;
    }, code);
  },
  /** Stops the build where a field of an element needs what is left out. A file that borrows Lit has no element of its own. */
  renderChunk(_, { modules }) {
    if (!Object.keys(modules).some((id) => id.endsWith('/reactive-element.js'))) return;
    for (const [id, { code }] of Object.entries(modules)) {
      const fields = /static properties = \{[^]*?\n\t?\};/.exec(code ?? '')?.[0] ?? '';
      if (MORE.test(fields)) throw new Error(`${id} has a field that the Lit of a page does not know`);
    }
  },
});
