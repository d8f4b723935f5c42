// The arrows of the house. Every rule is an error, there is no baseline, and
// tests/architecture/arrows.test.ts plants one violation per rule and expects it to be caught.

const FOLDERS = '^(app|components|lib|prisma|tests|scripts)/'

/**
 * Inside the house, files of `from` may import only what `allowed` matches.
 * @param {string} name
 * @param {{ path: string, pathNot?: string }} from
 * @param {string} allowed
 * @param {string} comment
 */
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { path: FOLDERS, pathNot: allowed }
})

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or the idea between them has no file yet.',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^lib/data/generated/' }
    },
    {
      name: 'core-imports-only-core',
      comment: 'lib/ocop imports nothing but itself: no npm package, no node: module, no other folder.',
      severity: 'error',
      from: { path: '^lib/ocop/' },
      to: { pathNot: '^lib/ocop/' }
    },
    layer('text-layer', { path: '^lib/text/' }, '^lib/(ocop|text)/', 'Words know the core only.'),
    layer('data-layer', { path: '^lib/data/' }, '^lib/(ocop|data)/', 'Keeping knows the core only.'),
    layer('service-layer', { path: '^lib/services/' }, '^lib/(ocop|text|services)/', 'Services know core and words.'),
    layer(
      'query-layer',
      { path: '^lib/queries/' },
      '^lib/(ocop|data|queries)/',
      'What the registry shows reads data and asks the core; it never calls a use case.'
    ),
    layer(
      'use-case-layer',
      { path: '^lib/use-cases/' },
      '^lib/(ocop|data|services|use-cases)/',
      'What the registry does stands on data, services and the core; it never calls a query.'
    ),
    layer(
      'web-layer',
      { path: '^lib/web/', pathNot: '^lib/web/api/' },
      '^lib/(ocop|queries|services|text|web)/',
      'The web layer never imports a use case or a component.'
    ),
    layer(
      'web-api-layer',
      { path: '^lib/web/api/' },
      '^(components/|lib/(ocop|queries|services|text|web)/)',
      'API handlers and check pages may also draw with components; they never import a use case.'
    ),
    {
      name: 'web-api-knows-no-next',
      comment: 'Handlers are Web-standard functions (Request, context) → Response; a leaner server can mount them.',
      severity: 'error',
      from: { path: '^lib/web/api/' },
      to: { path: '(^|/)node_modules/(next|next-auth)/' }
    },
    layer(
      'component-layer',
      { path: '^components/' },
      '^(components/|lib/(ocop|text)/)',
      'Components draw what they are given.'
    ),
    layer(
      'page-layer',
      { path: '^app/', pathNot: '/(actions|route)\\.tsx?$' },
      '^(app/|components/|lib/(ocop|queries|text|web)/)',
      'Pages and forms show; they change nothing and reach nothing outside.'
    ),
    layer(
      'action-layer',
      { path: '^app/.*/actions\\.tsx?$' },
      '^(app/|lib/(ocop|use-cases|queries|text|web)/)',
      'Actions call use cases through lib/web.'
    ),
    layer(
      'route-layer',
      { path: '^app/.*/route\\.tsx?$' },
      '^(app/|lib/(ocop|use-cases|queries|services|text|web)/)',
      'Route handlers mount lib/web, use cases, queries and services.'
    ),
    layer(
      'edge-layer',
      { path: '^(proxy|instrumentation)\\.ts$' },
      '^lib/(ocop|services|text|web)/',
      'proxy.ts and instrumentation.ts do headers and start-up only.'
    ),
    layer('script-layer', { path: '^scripts/' }, '^(lib|prisma|scripts)/', 'Commands are thin entry points over lib.'),
    {
      name: 'nothing-imports-the-edge',
      comment: 'Pages and commands are where programs begin: nobody imports them (tests may).',
      severity: 'error',
      from: { path: '^(lib|components|prisma)/' },
      to: { path: '^(app|scripts|tests)/' }
    },
    {
      name: 'nothing-ships-tests',
      comment: 'What runs in production never imports a test or its support.',
      severity: 'error',
      from: { pathNot: '^(tests/|[^/]+\\.config\\.(ts|mjs)$)' },
      to: { path: '^tests/' }
    },
    {
      name: 'prisma-stays-in-data',
      comment: 'The Prisma client lives in lib/data, lib/queries, prisma and tests.',
      severity: 'error',
      from: {
        pathNot: '^(lib/(data|queries)|prisma|tests)/|^scripts/database/schema-diff\\.ts$|^prisma\\.config\\.ts$'
      },
      to: { path: '((^|/)node_modules/(@prisma|prisma)/|^lib/data/generated/)' }
    },
    {
      name: 'next-stays-at-the-edge',
      comment: 'Next and React live in app, components and lib/web.',
      severity: 'error',
      from: { path: '^(lib|scripts|prisma)/', pathNot: '^lib/web/' },
      to: { path: '(^|/)node_modules/(next|next-auth|react|react-dom)/' }
    },
    {
      name: 'words-without-react',
      comment: 'lib/text uses use-intl/core; the React half of use-intl stays out.',
      severity: 'error',
      from: { path: '^lib/text/' },
      to: { path: '(^|/)node_modules/use-intl/.*react' }
    }
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(node_modules|^lib/data/generated)' },
    exclude: { path: '^([.]next|[.]next-test|[.]data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts']
    }
  }
}
