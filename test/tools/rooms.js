import { relative, resolve, dirname, sep } from 'node:path';

/** Which rooms of `src/` a room may import from, and which packages. An arrow that is not here is a circle in the making. */
const rooms = {
  core: { rooms: [], packages: [] },
  data: { rooms: ['core'], packages: ['@uwdata/flechette', 'idb', 'papaparse'] },
  styles: { rooms: [], packages: ['lit'] },
  charts: { rooms: ['styles'], packages: ['chart.js', 'lit'] },
  locales: { rooms: [], packages: [] },
  elements: { rooms: ['charts', 'locales', 'styles', 'data'], packages: ['lit', '@lit/context'] },
};

const messages = {
  room: 'src/{{from}} may not import from src/{{to}}. It may import from: {{allowed}}.',
  package: 'src/{{from}} may not import the package "{{name}}". It may import: {{allowed}}.',
};

/** Reports an import, of values or types, static or lazy, that goes where its room has no arrow to. */
const direction = {
  meta: { type: 'problem', schema: [], messages },
  create(context) {
    const source = resolve(context.cwd, 'src');
    const from = relative(source, context.filename).split(sep)[0] ?? '';
    const allowed = rooms[from];
    if (!allowed) return {};
    const list = (names) => (names.length > 0 ? names.join(', ') : 'nothing');
    const check = (node) => {
      const id = node?.type === 'Literal' ? node.value : node?.type === 'TSLiteralType' ? node.literal.value : undefined;
      if (typeof id !== 'string') return;
      if (!id.startsWith('.')) {
        const known = allowed.packages.some((name) => id === name || id.startsWith(`${name}/`));
        if (!known) context.report({ node, messageId: 'package', data: { from, name: id, allowed: list(allowed.packages) } });
        return;
      }
      const to = relative(source, resolve(dirname(context.filename), id)).split(sep)[0] ?? '';
      if (to !== from && !allowed.rooms.includes(to)) {
        context.report({ node, messageId: 'room', data: { from, to, allowed: list(allowed.rooms) } });
      }
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument),
    };
  },
};

export default { rules: { direction } };
