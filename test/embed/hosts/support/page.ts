import { DOCUMENTS, WIDGETS } from './visitor.js';

/** How a stranger's page is written around the widgets. */
export interface HostPage {
  /** `<!doctype html>` unless the page has another, or none. */
  readonly doctype?: string;
  /** Attributes of `<html>` and of `<body>`. */
  readonly html?: string;
  readonly body?: string;
  /** What stands in `<head>`, after the charset. */
  readonly head?: string;
  readonly charset?: string;
  /** What stands around the widgets, with `{widgets}` in their place. */
  readonly around?: string;
  /** Where the files come from, and how they are loaded. */
  readonly scripts?: string;
  /** `false`: no inline style of ours, for a page whose policy allows none. */
  readonly staged?: boolean;
  /** The widgets, when they are not the four of the samples. */
  readonly widgets?: string;
}

/** The four widgets, each with a sample document and the choice of an open vote. */
export const fourWidgets = (attributes = ''): string =>
  WIDGETS.map(
    (name) =>
      `<cunju-${name} id="${name}" audience="resident" ${name === 'consultation' ? 'writes="host" ' : ''}` +
      `src="${DOCUMENTS[name]}" ${attributes}>请到村部查看。</cunju-${name}>`,
  ).join('\n');

/** A part of the page that is 360 px wide, whatever the page around it does. */
const STAGE = [
  ...[
    'position:absolute',
    'left:0',
    'top:0',
    'width:360px',
    'box-sizing:border-box',
    'margin:0',
    'padding:0',
    'border:0',
  ],
]
  .map((line) => `${line}!important`)
  .join(';');

/** Writes the page. */
export function hostPage(host: HostPage, files: string): string {
  const scripts = host.scripts ?? `<script src="${files}/cunju/cunju.js" charset="utf-8" defer></script>`;
  return `${host.doctype ?? '<!doctype html>'}<html ${host.html ?? 'lang="zh-CN"'}><head><meta charset="${host.charset ?? 'utf-8'}"><title>石桥村</title>
${host.head ?? ''}</head><body ${host.body ?? ''}>
${(host.around ?? '{widgets}').replace('{widgets}', () => `<div${host.staged === false ? '' : ` style="${STAGE}"`}>${host.widgets ?? fourWidgets()}</div>`)}
${scripts}</body></html>`;
}
