// Lit without what no element of a page uses: other packages' hooks, decorators, and attributes that are anything but a
// text that is read. Lit has one exact version here; where its text is another one, the build stops.
const FILES = {
  '@lit/reactive-element/css-tag.js': [
    // Old polyfills, and calls that only a programmer gets wrong.
    ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
    [/const o=1===t\.length.*?new n\(o,t,s\)/, 'return new n(e.reduce((e,s,o)=>e+s.cssText+t[o+1],t[0]))'],
    ['n("string"==typeof t?t:t+"",void 0,s)', 'n(t)'],
    [',s=Symbol()', ''],
    ['constructor(t,e,o){', 'constructor(t){'],
    // A second sheet of the same text, and sheets that are no text of ours.
    [
      /get styleSheet\(\)\{.*?\}(?=\}const r=)/,
      'get styleSheet(){return!e||this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    // A page that allows the styles of its files only would block what Lit does where sheets cannot be adopted.
    [/else for\(const e of o\)\{.*?\}\}(?=,c=)/, 'else t.cunjuParts[__CUNJU_VERSION__+"/sheet"].dress(s,o)}'],
    [/c=e\?t=>t:.*?(?=;export)/, 'c=t=>t'],
    [',o=new WeakMap;', ';'],
    // The signs of `signOf`.
    [
      'this.cssText=t,this.t=e',
      'this.cssText=t.replace(/\\$(.)/g,(t,e)=>`var(--${(e.charCodeAt(0)-48).toString(36)}_)`)',
    ],
    ['t=>t instanceof CSSStyleSheet?t:t.styleSheet', 't=>t.styleSheet'],
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
    // Fields with accessors of their own.
    [
      /(?<=static createProperty\()t,s=b\)\{.*?(?=static _\$Ei)/,
      't,s){this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
    ],
    [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?(?=\}let t=!1)/, ''],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?\}(?=!1===this)/,
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    // Names by symbols, and styles in any depth.
    ['const t=this.properties,s=[...r(t),...o(t)];for(const i of s)', 'const t=this.properties;for(const i in t)'],
    [
      /static finalizeStyles\(s\)\{.*?\}(?=static _\$Eu)/,
      'static finalizeStyles(s=[]){return[...new Set([...s].reverse())].reverse()}',
    ],
    [
      /(?<=for\(const\[t,)s\](of this\.elementProperties\))\{const i=this\._\$Eu.*?\}/,
      '{state:s,attribute:i=t.toLowerCase()}]of this.elementProperties)!1===i||s||this._$Eh.set(i,t);',
    ],
    [/static _\$Eu\(.*?\}(?=constructor)/, ''],
    [/\(t,s,i\)\{this\._\$AK\(t,i\)\}_\$AK\(.*?\}(?=requestUpdate)/, '(t,s,i){this[this.constructor._$Eh.get(t)]=i}'],
    // Hooks that no element has.
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['enableUpdating(t){}', ''],
    ['let t=!1;const s', 'const s'],
    ['t=this.shouldUpdate(s),t?(', ''],
    ['this.update(s)):this._$EM()}', 'this.update(s)}'],
    ['throw t=!1,this._$EM(),s}t&&this', 'throw this._$EM(),s}this'],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
    ['shouldUpdate(t){return!0}', ''],
    ['firstUpdated(t){}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;.*?push\("3\.3\.3"\);/, ';'],
    // Another policy than ours would not be listed: a page lists one name for all our files.
    ['createPolicy("lit-html"', 'createPolicy("cunju"'],
    // Expressions in comments, in the text of elements that hold no others, and in place of attributes; MathML.
    [
      /(?<=f=c\.lastIndex,)c===v\?"!--".*?(?=;const x)/,
      'c!==p?c=p:">"===u[0]?(c=v,d=-1):(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g)',
    ],
    ['(-2===d?i:x)', 'x'],
    ['(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))', '\\/?[a-zA-Z][^>\\s]*'],
    ['let n,l=', 'let l='],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
    [/if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.*?\}l\+\+/, 'r.data===n&&d.push({type:2,index:l});l++'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    // What directives that wait would need, and templates that were compiled before.
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(', 'u('],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [/get parentNode\(\)\{let.*?(?=_\$AI)/, ''],
    [
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h)',
      'constructor(t,i,s,e,h)',
    ],
    ['h?._$AO?.(!1),', ''],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['$AR(t=this._$AA.nextSibling,s)', '$AR(t=this._$AA.nextSibling)'],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['{values:i,_$litType$:s}=t', '{values:i}=t'],
    ['(t?.creationScope??l)', 'l'],
    ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
    [
      'this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s',
      'this._$AH=A,this._$AA=t,this._$AB=i',
    ],
    ['this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e', 'this.element=t,this.name=i'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    [
      /(?<=D=\(t,i,s\)=>\{).*?(?=\};)/,
      '(i._$litPart$??=new k(i.insertBefore(c(),s.renderBefore),s.renderBefore,void 0,s))._$AI(t)',
    ],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport.*?(?=const n=)/, ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    // What directives that wait would need.
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    ['this._$Do=e(r', 'e(r'],
    ['i._$litElement$=!0,', ''],
    [',this._$Do=void 0', ''],
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
