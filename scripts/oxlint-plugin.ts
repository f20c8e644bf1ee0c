// oxlint publishes no types for plugins at this version, so the few fields read here are written out.
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly object?: Node;
  readonly property?: Node;
}
interface Call extends Node {
  readonly callee: Node;
  readonly arguments: readonly Node[];
}
interface Context {
  report(problem: { node: Node; message: string }): void;
}

const message = 'Do not ask the clock: take the moment from the act, the day from calendar.ts.';

/** Calls that answer with the present, the second list only when nothing is handed in. */
const NOW = new Set(['Date.now', 'DateTime.now']);
const NOW_WHEN_EMPTY = new Set(['Date', 'DateTime.local', 'DateTime.utc']);

function nameOf({ type, name, computed, object, property }: Node): string {
  if (type === 'Identifier') return name ?? '';
  return type === 'MemberExpression' && !computed ? `${object?.name}.${property?.name}` : '';
}

const noClock = {
  create(context: Context) {
    const check = (node: Call): void => {
      const name = nameOf(node.callee);
      if (NOW.has(name) || (NOW_WHEN_EMPTY.has(name) && node.arguments.length === 0)) context.report({ node, message });
    };
    return { NewExpression: check, CallExpression: check };
  },
};

export default { meta: { name: 'naerhjul' }, rules: { 'no-clock': noClock } };
