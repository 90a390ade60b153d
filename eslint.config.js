import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import ts from 'typescript-eslint'

/** Which layer may know which. A forbidden import says where the code belongs instead. */
const layers = {
  domain: [
    ['documents', 'storage', 'host', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli', 'shared'],
    'domain imports nothing of ours: pass the value in as an argument',
  ],
  documents: [
    ['storage', 'host', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli', 'shared'],
    'documents knows the domain only',
  ],
  storage: [
    ['documents', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli', 'host'],
    'storage knows the domain only',
  ],
  host: [
    ['domain', 'documents', 'storage', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli'],
    'host knows the IPC contract of shared only',
  ],
  components: [
    ['documents', 'storage', 'host', 'stores', 'views', 'schermdelen', 'cli'],
    'a component shows or asks: props in, events out. What knows a store is a part of a screen: src/schermdelen',
  ],
  // Components and stores use them too: one that knew a store would be a way around both.
  composables: [
    ['documents', 'stores', 'views', 'schermdelen', 'components', 'cli'],
    'a composable knows no store: one that does is a part of a screen (src/schermdelen)',
  ],
  stores: [['views', 'schermdelen', 'components', 'cli'], 'a store gathers; views show'],
  schermdelen: [
    ['storage', 'host', 'views', 'cli'],
    'a part of a screen knows the stores, and no screen that it stands in',
  ],
  views: [['storage', 'host', 'cli'], 'a view reaches storage and host through a store'],
  shared: [
    ['domain', 'documents', 'storage', 'host', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli'],
    'shared is the contract between shell and window and imports nothing',
  ],
  cli: [
    ['host', 'stores', 'composables', 'views', 'schermdelen', 'components', 'shared'],
    'the command line uses domain and documents',
  ],
}
/** Within the domain each folder knows only those before it: events and data lie below the dossier, the dossier below its terms. */
const domainOrder = ['datum', 'privacy', 'document', 'gebeurtenis', 'regeling', 'dossier', 'termijn', 'overzicht']
/** These lie above all of them, beside each other. */
const domainTop = ['vastleggen', 'tijdlijn', 'oefening', 'lezer']
const above = (folder) =>
  domainTop.includes(folder)
    ? domainTop.filter((top) => top !== folder)
    : [...domainOrder.slice(domainOrder.indexOf(folder) + 1), ...domainTop]

/** No import of these layers, by whatever path. */
const toLayers = ([forbidden, message]) => ({
  group: forbidden.flatMap((f) => [`@/${f}`, `@/${f}/**`, `../**/${f}/**`, `../${f}`, `../${f}/**`]),
  message,
})

const noNode = {
  // Not a group: that would take src/host/electron.ts for the package.
  regex: '^node:|^electron(/|$)|/electron/',
  message: 'the window has no Node: go through src/host',
}

/** A log from a terminal is held against the same schema as one from the store, and a backup is read without one. */
const withoutStore = [
  'codec',
  'gebeurtenis-schema',
  'inhoud',
  'instellingen-lezen',
  'log',
  'migrations',
  'rijen',
  'reservekopie/(formaat|lees|wachtzin)',
]
const onlySchema = {
  regex: `(^@|\\.\\.)/storage(?!/(${withoutStore.join('|')})$)(/|$)`,
  message: 'of the storage the command line knows what is read without a database',
}

export default defineConfig(
  { ignores: ['out/', 'playwright-report/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        parser: ts.parser,
        project: [
          './electron/tsconfig.json',
          './src/tsconfig.json',
          './src/cli/tsconfig.json',
          './test/tsconfig.json',
          './test/e2e/tsconfig.json',
        ],
        extraFileExtensions: ['.vue'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-undef': 'off', // TypeScript does this
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off', // the type says that a prop may be absent
    },
  },
  ...Object.entries(layers).map(([layer, rule]) => ({
    files: [`src/${layer}/**/*.{ts,vue}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [toLayers(rule), layer === 'cli' ? onlySchema : noNode] }],
    },
  })),
  ...[...domainOrder, ...domainTop].map((folder) => ({
    files: [`src/domain/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            toLayers(layers.domain),
            noNode,
            ...(above(folder).length === 0
              ? []
              : [
                  {
                    regex: `^(\\.\\./)+(${above(folder).join('|')})(/|$)`,
                    message: `${folder} lies below it: move what is needed down, or this up`,
                  },
                ]),
          ],
        },
      ],
    },
  })),
  {
    files: ['src/domain/**/*.ts', 'src/documents/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'indexedDB', 'Date', 'crypto', 'localStorage'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'ids come in as arguments' },
        { object: 'Temporal', property: 'Now', message: 'today comes in as an argument' },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^@/|/src/(?!shared)', message: 'the shell shares only src/shared with the window' }] },
      ],
    },
  },
  // A file that is longer is two: what belongs together fits on a few screens.
  { files: ['**/*.{ts,vue,js,mjs}'], rules: { 'max-lines': ['error', 400] } },
  { files: ['**/*.vue'], rules: { 'max-lines': ['error', 300] } },
  {
    files: ['test/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': 'off' }, // how a Playwright fixture says that it needs no other
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  prettier,
)
