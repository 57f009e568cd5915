import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// What may not be used unguarded in files that end on a page: Chromium 80, Safari 14.1, Firefox 78 (docs/contributing/browsers.md).
const tooNew = [
  ['replaceAll', 'String.prototype.replaceAll'],
  ['at', 'Array.prototype.at'],
  ['toSorted', 'Array.prototype.toSorted'],
  ['toReversed', 'Array.prototype.toReversed'],
  ['findLast', 'Array.prototype.findLast'],
  ['hasOwn', 'Object.hasOwn'],
  ['randomUUID', 'crypto.randomUUID'],
];

const banned = [
  ...tooNew.map(([name, what]) => ({
    selector: `CallExpression[callee.property.name="${name}"]`,
    message: `${what} is missing in browsers that we serve.`,
  })),
  {
    selector: 'CallExpression[callee.name="structuredClone"]',
    message: 'structuredClone is missing in browsers that we serve.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text of a document is only ever text.',
  },
  { selector: 'CallExpression[callee.name="eval"]', message: 'The security header forbids eval.' },
  { selector: 'NewExpression[callee.name="Function"]', message: 'The security header forbids new Function.' },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute is dropped under the security header.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/<style/]',
    message: 'A style element is dropped under the security header.',
  },
  { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Lookbehind is missing in browsers that we serve.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'storybook-static/**',
      'release/**',
      'coverage/**',
      'packages/models/src/compiled/*.generated.*',
      'packages/tokens/src/generated/**',
      '.cache/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['methods', 'arrowFunctions'] }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banned] },
  },
  {
    files: ['packages/{primitives,widgets}/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-map': 'off',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'zod', message: 'Import * as z from "zod/mini".' }],
          patterns: [
            {
              group: ['lit/directives/style-map*', 'lit/directives/unsafe-*'],
              message: 'Forbidden under the security header.',
            },
            { group: ['@cunju/*/src/*', '@cunju/*/dist/*'], message: 'Import the entry points of a package.' },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', 'packages/**/*.mjs', '*.mjs', 'test/**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
        AbortController: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/embed/consumers/html/*.js'],
    languageOptions: { sourceType: 'script', globals: { document: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['test/embed/consumers/vue2/src/*.js'],
    languageOptions: { globals: { fetch: 'readonly' } },
  },
  {
    files: ['packages/embed/src/loader/loader.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        window: 'readonly',
        document: 'readonly',
        location: 'readonly',
        setTimeout: 'readonly',
        MutationObserver: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }], 'no-var': 'off' },
  },
  {
    // Scripts as the pages of others carry them.
    files: ['test/embed/hosts/pages/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', HTMLElement: 'readonly' },
    },
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      'no-var': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
