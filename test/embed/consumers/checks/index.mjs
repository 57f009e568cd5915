import { onEveryPage } from './every-page.mjs';
import { usesPlainHtml } from './html.mjs';
import { usesNext } from './next.mjs';
import { openPage } from './page.mjs';
import { usesReact } from './react.mjs';
import { usesVue } from './vue.mjs';

const OWN = { html: usesPlainHtml, vue: usesVue, react: usesReact, next: usesNext };

/**
 * Uses the pages of one project as visitors do.
 *
 * @param {string} name of the project
 * @param {{ browser: import('playwright-core').Browser, url: string, folder: string,
 *   check: (title: string, act: () => unknown) => Promise<boolean> }} use
 */
export async function usePages(name, use) {
  const opened = await openPage(use.browser, use.url);
  try {
    await onEveryPage({ ...use, ...opened });
    await OWN[name]?.({ ...use, ...opened });
    await use.check('asks for nothing elsewhere, and nothing is complained of', () => opened.assertClean());
  } finally {
    await opened.page.context().close();
  }
}
