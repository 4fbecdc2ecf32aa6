/** The house: imports go cli -> pipeline -> {input, core, output} -> model, and never in a circle. */
const room = (name) => `^src/${name}/`
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/index\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    forbid(
      'model-imports-only-zod',
      room('model'),
      '^(?!src/model/|node_modules/zod)',
      'The model stands alone.',
    ),
    forbid('core-is-inner', room('core'), '^src/(?!core/|model/)', 'Core knows only the model.'),
    forbid('input-is-inner', room('input'), '^src/(?!input/|model/)', 'Input knows only the model.'),
    forbid('output-is-inner', room('output'), '^src/(?!output/|model/)', 'Output knows only the model.'),
    forbid(
      'pipeline-is-below-cli',
      room('pipeline'),
      '^src/(cli/|index\\.ts)',
      'The pipeline does not know who calls it.',
    ),
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'No file system, console, clock or process in core.',
      from: { path: room('core') },
      to: { dependencyTypes: ['core'] },
    },
    ...['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'types'].map((vague) => ({
      name: `no-room-named-${vague}`,
      severity: 'error',
      from: {},
      to: { path: `^src/.*${vague}(/|.ts$)`, pathNot: `[a-z-]${vague}(/|.ts$)` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
