import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { skins, wear } from '../skins/index.js';

/** Puts on every tag what a page would write there. */
function dress(column: Element | null, theme: string): void {
  for (const element of column?.querySelectorAll('*') ?? []) {
    if (!element.localName.startsWith('cunju-') || element.closest('[data-own-theme]')) continue;
    if (theme) element.setAttribute('theme', theme);
  }
}

/**
 * The page a story stands on: theme, language, size of type and width as the toolbar says, and the host page around it.
 * A parameter of the story goes before the toolbar.
 */
export const onPage: Decorator = (story, { globals, parameters, viewMode, id }) => {
  const drawn = story();
  const theme = String(parameters.theme ?? globals.theme ?? 'blue');
  const name = String(parameters.skin ?? globals.skin ?? 'none');
  const skin = viewMode === 'docs' ? undefined : skins[name];
  wear(skin && name);
  queueMicrotask(() => dress(document.querySelector(`[data-story="${id}"]`), theme));
  const column = html`<div
    class="story-column"
    data-story=${id}
    lang=${parameters.language ?? globals.language}
    dir=${parameters.direction ?? 'ltr'}
    data-width=${parameters.width ?? globals.width}
    data-size=${globals.size}
    data-ground=${theme}
    ?data-bare=${Boolean(parameters.bare ?? skin)}
  >
    ${drawn}
  </div>`;
  return skin ? skin.page(column) : column;
};
