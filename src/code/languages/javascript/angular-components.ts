/**
 * What the template of a component of Angular does with what the component has, as a method of it.
 */
import type { Expression, FunctionFact, Statement } from '../../facts/facts.ts';
import { namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { type AngularCode, readAngular } from './angular-templates.ts';
import { lowerExpression } from './expressions.ts';
import { inScope, type ScriptUnit } from './names.ts';
import { lowerStatement } from './statements.ts';

/** `markup` stands at `start` of the file, or in one of its own. Undefined where some of it is not understood. */
export function doneByAngular(
  markup: string,
  start: number | undefined,
  methods: ReadonlySet<string>,
  variables: ReadonlySet<string>,
  unit: ScriptUnit,
): FunctionFact | undefined {
  // what stands elsewhere gets places that nothing else of the file has
  const behind = unit.seen.behind ?? 0;
  const base = start ?? unit.text.length + behind;
  if (start === undefined) unit.seen.behind = behind + markup.length;
  const template = readAngular(markup, base, methods);
  const root = template && template.codes.length > 0 ? unit.parse?.(template.script) : undefined;
  if (!template || !root) return undefined;
  const site = { file: unit.file, start: base, end: base + markup.length };
  // a template sees what its component has, and nothing of the file
  const modules = { ...unit.modules, find: () => undefined };
  const declared = new Set([...methods, ...variables]);
  const ofTemplate = wordsAt(site).name('self');
  const inside: ScriptUnit = { ...unit, modules, text: template.script, ofTemplate, declared };
  const body = statementsOf(template.codes, namedChildren(root), inside, 0);
  return { name: '\0handlers', parameters: [], body, modifiers: new Set(), isPositional: true, site };
}

/** Loops in one another, or after one another. */
const DEEPEST = 40;

function statementsOf(
  codes: readonly AngularCode[],
  nodes: readonly Syntax[],
  unit: ScriptUnit,
  depth: number,
): Statement[] {
  const statements: Statement[] = [];
  for (const [index, code] of codes.entries()) {
    const node = nodes.find(({ start, end }) => start <= code.end && end > code.start);
    if (!node) continue;
    const site = { file: unit.file, start: code.start, end: code.end };
    const words = wordsAt(site);
    if (code.kind === 'on') {
      const inner = inScope(unit, ['$event']);
      const body = [words.declare('$event', words.unknown('$event')), ...lowerStatement(node, inner)];
      statements.push({ kind: 'block', conditions: [], body });
      continue;
    }
    const value = written(node, unit);
    if (!value) continue;
    const awaited = code.isAwaited ? words.call(words.member(value, 'first'), []) : value;
    if (code.kind === 'text' || depth >= DEEPEST) {
      statements.push(words.does(awaited));
      continue;
    }
    // what it is called by may be anywhere in what follows
    const rest = statementsOf(codes.slice(index + 1), nodes, inScope(unit, [code.name]), depth + 1);
    const pattern = { kind: 'name' as const, name: code.name, site };
    const told: Statement =
      code.kind === 'each'
        ? { kind: 'for', pattern, collection: awaited, body: rest, site }
        : { kind: 'block', conditions: [], body: [words.declare(code.name, awaited), ...rest] };
    return [...statements, told];
  }
  return statements;
}

function written(node: Syntax, unit: ScriptUnit): Expression | undefined {
  const [inner] = node.type === 'expression_statement' ? namedChildren(node) : [];
  return inner && lowerExpression(inner, unit);
}
