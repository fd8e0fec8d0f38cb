import { resolve } from 'node:path';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import rooms from './rooms.js';

/** Texts of users and CRMs are never HTML or code, and pages forbid inline styles and scripts. */
const textIsNeverHtml = [
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]', 'Text is never HTML: use a Lit binding or textContent.'],
  ['MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]', 'Text is never HTML: use a Lit binding or textContent.'],
  ['TemplateElement[value.raw=/\\.(innerHTML|outerHTML)\\s*=/]', 'Text is never HTML: use a Lit binding.'],
  ['ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]', 'Text is never HTML: use a Lit binding.'],
  ['ImportDeclaration[source.value=/^lit.static-html|^lit.html/]', 'Import from "lit" only.'],
  ['TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=["\']?[^"\'\\s]/]', 'A style attribute breaks under a strict content policy: use a class, or styleMap.'],
  ['MemberExpression[object.name="document"][property.name=/^(write|writeln|domain|cookie)$/]', 'Not in a page that is not ours.'],
].map(([selector, message]) => ({ selector, message }));

const ownDates = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="parse"]', 'Date.parse reads a text without a zone as local time: use readInstant.'],
  ['NewExpression[callee.name="Date"] > :matches(Literal[value=/./], TemplateLiteral).arguments', 'new Date(text) reads a text without a zone as local time: use readInstant.'],
].map(([selector, message]) => ({ selector, message }));

const nodeOnly = ['process', 'Buffer', 'require', '__dirname', 'global', 'setImmediate'];
const pageOnly = [
  'window', 'document', 'self', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch',
  'XMLHttpRequest', 'Worker', 'customElements', 'HTMLElement', 'requestAnimationFrame', 'setTimeout', 'setInterval', 'postMessage',
];

export default tseslint.config(
  { ignores: ['dist/', 'public/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '../..') } },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-alert': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { rooms },
    rules: {
      'rooms/direction': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', ...nodeOnly],
      'no-restricted-syntax': ['error', ...textIsNeverHtml, ...ownDates],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...nodeOnly, ...pageOnly] },
  },
  {
    files: ['src/elements/**/*.ts', 'src/charts/**/*.ts', 'src/styles/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'KpiElement'] }, litHtmlSources: ['lit'] },
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Assertion chains such as chai's end in a property, and a test may reach for what a page may not.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['test/elements/**/*.ts'],
    // Plug-ins type chai's `equal` as if it could be a promise.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
