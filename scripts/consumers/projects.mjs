// The example projects of test/embed/consumers: how each is checked, built and served.

/** Policies that a page with `require-trusted-types-for 'script'` must allow: Lit's own, and the framework's. */
const header = (policies) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'self'; " +
  `form-action 'none'; require-trusted-types-for 'script'; trusted-types ${policies} 'allow-duplicates'`;

/**
 * @typedef {object} Project
 * @property {string} title
 * @property {[title: string, program: string, ...args: string[]][]} steps what runs after the installation; a program is
 * a script below node_modules, run by Node
 * @property {string} data folder that gets the sample documents
 * @property {string} [site] folder that a web server gets; without one the project brings its server
 * @property {string} [header] Content-Security-Policy that it is served with
 */

/** @type {Record<string, Project>} */
export const PROJECTS = {
  html: { title: 'HTML', steps: [], data: 'data', site: '.' },
  vue: {
    title: 'Vue 3 + Vite',
    steps: [
      ['passes vue-tsc', 'vue-tsc/bin/vue-tsc.js', '--noEmit'],
      ['is built by Vite', 'vite/bin/vite.js', 'build', '--logLevel', 'error'],
    ],
    data: 'public/data',
    site: 'dist',
    header: header('lit-html vue'),
  },
  vue2: {
    title: 'Vue 2 + Vite',
    steps: [['is built by Vite', 'vite/bin/vite.js', 'build', '--logLevel', 'error']],
    data: 'public/data',
    site: 'dist',
    header: header('lit-html'),
  },
  react: {
    title: 'React 19 + Vite',
    steps: [
      ['passes tsc', 'typescript/bin/tsc', '--noEmit'],
      ['is built by Vite', 'vite/bin/vite.js', 'build', '--logLevel', 'error'],
    ],
    data: 'public/data',
    site: 'dist',
    header: header('lit-html'),
  },
  angular: {
    title: 'Angular',
    steps: [['is checked and built by ng with strict templates', '@angular/cli/bin/ng.js', 'build']],
    data: 'public/data',
    site: 'dist',
    header: header('lit-html angular'),
  },
  next: {
    title: 'Next.js',
    steps: [['is checked and built by next, which imports the widgets on the server', 'next/dist/bin/next', 'build']],
    data: 'public/data',
  },
};
