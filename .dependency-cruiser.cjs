// The import law. A package does not make a boundary; a rule that fails the build does.
// Tests may reach further than the code they test (files, fixtures, the runner), so most rules leave them out.
const TEST = '\\.test\\.tsx?$|\\.browser\\.ts$|/testing/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'A cycle means that neither file can be understood, tested or moved alone. Put what both need in a third file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-has-no-behaviour',
      severity: 'error',
      comment: 'model holds the nouns; everybody imports it, so it may need nothing but zod to state their shape.',
      from: { path: '^packages/model/src/', pathNot: TEST },
      to: { pathNot: ['^packages/model/src/', '^node_modules/zod/'] },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment:
        'The same inputs must give the same bytes in server, browser, command line and offline verifier: the engine imports model and itself, no npm package and nothing of Node.',
      from: { path: '^packages/engine/src/', pathNot: TEST },
      to: { pathNot: ['^packages/(engine|model)/src/'] },
    },
    {
      name: 'engine-number-stands-alone',
      severity: 'error',
      comment: 'Exact numbers are the ground everything stands on; they know nothing of trees, rules or schemes.',
      from: { path: '^packages/engine/src/number/', pathNot: TEST },
      to: { path: '^packages/engine/src/', pathNot: '^packages/engine/src/number/' },
    },
    {
      name: 'engine-rules-do-not-see-the-score',
      severity: 'error',
      comment:
        'A rule kind turns facts into points and steps. Limits, roll-up, wording and scheme checks are made from that elsewhere.',
      from: { path: '^packages/engine/src/rules/', pathNot: TEST },
      to: { path: '^packages/engine/src/(score|explain|checks)/' },
    },
    {
      name: 'files-reads-for-everyone',
      severity: 'error',
      comment:
        'files turns bytes into typed values for the command line, the server and importers; of ours it knows model and engine only.',
      from: { path: '^packages/files/', pathNot: TEST },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(files|model|engine)/' },
    },
    {
      name: 'reader-reads-plans',
      severity: 'error',
      comment:
        'reader turns documents as issued into blocks, criteria into rules, and both into a draft of a scheme. A draft is judged by the engine elsewhere: of ours reader knows model and files only.',
      from: { path: '^packages/reader/', pathNot: TEST },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(reader|model|files)/' },
    },
    {
      name: 'reader-steps-in-order',
      severity: 'error',
      comment:
        'Blocks know nothing of criteria, and criteria nothing of documents: each can be read and tested alone. The draft brings them together.',
      from: { path: '^packages/reader/src/(blocks|clauses)/', pathNot: TEST },
      to: { path: '^packages/reader/src/', pathNot: '^packages/reader/src/$1/' },
    },
    {
      name: 'rules-are-read-in-a-browser',
      severity: 'error',
      comment:
        'What the browser takes of the draft reads criteria alone: documents need Node, and so would everything that reaches them on however long a way.',
      from: { path: '^packages/reader/src/draft/rules\\.ts$' },
      to: { path: '^packages/(files/|reader/src/blocks/)', reachable: true },
    },
    {
      name: 'printer-prints-and-reads-back',
      severity: 'error',
      comment:
        'printer writes a scheme as a plan and knows its own documents again, so it stands above the reader: of ours it knows model, files and reader.',
      from: { path: '^packages/printer/', pathNot: TEST },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(printer|reader|model|files)/' },
    },
    {
      name: 'inspector-looks-alone',
      severity: 'error',
      comment:
        'inspector says what a machine saw on a website: verdicts and findings, never points. Of ours it knows model, and files for its bounded reading of zips, in which hostile attachments come; which audits a scheme uses is put together elsewhere.',
      from: { path: '^packages/inspector/', pathNot: TEST },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(inspector|model|files)/' },
    },
    {
      name: 'inspector-steps-in-order',
      severity: 'error',
      comment:
        'Only crawl, capture, probe and net touch the network. What is gathered and derived is made of bytes alone, and audits look at what was derived, so that kept bytes give the same verdicts.',
      from: { path: '^packages/inspector/src/(gather|derive|audits|attachments|text)/', pathNot: TEST },
      to: {
        path: '^node_modules/undici/|^packages/inspector/src/(net|keep|capture|probe)/|^packages/inspector/src/crawl/(?!failure\\.ts|fetch-one\\.ts)',
      },
    },
    {
      name: 'workflow-judges-for-everyone',
      severity: 'error',
      comment:
        'Who may do what and what a round still lacks is decided alike on the server and in the browser: workflow knows model and engine, no npm package and nothing of Node.',
      from: { path: '^packages/workflow/src/', pathNot: TEST },
      to: { pathNot: ['^packages/(workflow|engine|model)/src/'] },
    },
    {
      name: 'a-package-starts-with-model',
      severity: 'error',
      comment:
        'A package without a rule of its own here may import model and itself. Widen that by adding its rule, with the reason.',
      from: {
        path: '^packages/(?!model/|engine/|files/|reader/|printer/|workflow/|inspector/)([^/]+)/',
        pathNot: TEST,
      },
      to: { path: '^(packages|apps)/', pathNot: '^packages/($1|model)/' },
    },
    {
      name: 'web-runs-in-a-browser',
      severity: 'error',
      comment:
        'The browser gets the nouns, the score, the rules of work and the reading of criteria; files, storage and Node stay on the server, behind the HTTP API.',
      from: { path: '^apps/web/src/', pathNot: TEST },
      to: {
        path: '^(packages|apps)/',
        pathNot: '^(packages/(model|engine|workflow)|apps/web)/|^packages/reader/src/(clauses/|draft/rules)',
      },
    },
    {
      name: 'web-uses-no-node',
      severity: 'error',
      comment: 'Node modules do not exist in a browser.',
      from: { path: '^apps/web/src/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-an-app',
      severity: 'error',
      comment: 'Apps put packages together. What two apps need belongs in a package.',
      from: { path: '^(packages|apps|schemes)/([^/]+)/', pathNot: TEST },
      to: { path: '^apps/', pathNot: '^$1/$2/' },
    },
    {
      name: 'production-does-not-import-tests',
      severity: 'error',
      comment: 'Test files and test helpers may fake, read and write anything; shipped code must not lean on them.',
      from: { path: '^(packages|apps)/', pathNot: TEST },
      to: { path: [TEST, '^(tests|tools|bench)/'] },
    },
    {
      name: 'npm-packages-are-declared',
      severity: 'error',
      comment:
        'A package that is only present because something else brought it can vanish with the next update: name it in package.json.',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment: 'An import that leads nowhere hides from every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|reports|\\.cache|\\.stryker-tmp)/' },
    // Types count: a type that points the wrong way is a design that points the wrong way.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
