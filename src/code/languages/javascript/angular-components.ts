/**
 * What the template of a component of Angular does with what the component has, as a method of it.
 */
import type { Expression, FunctionFact, Site, Statement } from '../../facts/facts.ts';
import { INPUTS } from '../../models/foreign-paths.ts';
import { namedChildren, type Syntax } from '../syntax.ts';
import { type Words, wordsAt } from '../words.ts';
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
    const words = wordsAt(site, (name) => unit.seen.shared.add(name));
    if (code.kind === 'on') {
      const inner = inScope(unit, ['$event']);
      const anything = words.unknown('$event');
      const told = code.tag === undefined ? anything : words.either(emittedBy(code.tag, code.name, words), anything);
      const body = [words.declare('$event', told), ...lowerStatement(node, inner)];
      statements.push({ kind: 'block', conditions: [], body });
      continue;
    }
    const value = written(node, unit);
    if (!value) continue;
    const awaited = code.isAwaited ? words.call(words.member(value, 'first'), []) : value;
    if (code.kind === 'prop' && code.tag !== undefined) {
      const given = code.isPiped ? words.either(awaited, words.unknown('pipe')) : awaited;
      statements.push(words.assign(words.member(inputsOf(code.tag, words), code.name), given));
      continue;
    }
    if (code.kind === 'text' || depth >= DEEPEST) {
      statements.push(words.does(awaited));
      continue;
    }
    // what it is called by may be anywhere in what follows
    const rest = statementsOf(codes.slice(index + 1), nodes, inScope(unit, [code.name]), depth + 1);
    const pattern = { kind: 'name' as const, name: code.name, site };
    const named: Statement =
      code.kind === 'each'
        ? { kind: 'for', pattern, collection: awaited, body: rest, site }
        : { kind: 'block', conditions: [], body: [words.declare(code.name, awaited), ...rest] };
    return [...statements, named];
  }
  return statements;
}

/** What all who render a component give it, by the name that templates call it, or by that of its class. */
export function inputsOf(selector: string, words: Words): Expression {
  return words.shared(INPUTS + selector);
}

function emittedBy(selector: string, event: string, words: Words): Expression {
  return words.shared(`\0outputs ${selector} ${event}`);
}

/** `this.picked.emit(row)`: comes to who renders the component. Undefined for any other call. */
export function emitFrom(
  callee: Expression,
  [given]: readonly Expression[],
  words: Words,
  { selector, self }: ScriptUnit,
): Expression | undefined {
  if (selector === undefined || !given || callee.kind !== 'member' || callee.name !== 'emit') return undefined;
  const { of } = callee;
  if (of?.kind !== 'member' || of.of?.kind !== 'name' || of.of.name !== (self ?? 'self')) return undefined;
  return words.run([
    words.declare('\0emitted', given),
    words.assign(emittedBy(selector, of.name, words), words.name('\0emitted')),
    words.give(words.call(callee, [words.name('\0emitted')])),
  ]);
}

const SELECTOR = /\bselector\s{0,9}:\s{0,9}['"`]([\w-]{1,99})['"`]/;

/** `selector: 'app-row'`, where it is the name of an element. */
export function selectorIn(decorators: string): string | undefined {
  return /^@Component\b/m.test(decorators) ? SELECTOR.exec(decorators)?.[1] : undefined;
}

/** What a component is given. */
export interface Input {
  readonly name: string;
  readonly isSignal: boolean;
  /** What makes it of what is given. */
  readonly made?: Expression;
}

/** What templates give the inputs of a component. */
export function filledInputs(
  selector: string,
  inputs: readonly Input[],
  unit: ScriptUnit,
  site: Site,
  /** Whether nothing else gives it any. */
  isAll: boolean,
  hearsChanges = false,
): FunctionFact | undefined {
  if (inputs.length === 0) return undefined;
  const words = wordsAt(site, (name) => unit.seen.shared.add(name));
  const body = inputs.flatMap(({ name, isSignal, made }) => {
    const part = (component: string): Expression => words.member(inputsOf(component, words), name);
    const all = isAll ? part(selector) : words.either(part(selector), part(unit.component ?? selector));
    const given = made ? words.call(made, [all]) : all;
    const value = isSignal ? words.closure([], [words.give(given)]) : given;
    // records go there; of types nobody knows what else other templates give
    const told: Expression = isAll ? value : { kind: 'other', parts: [value], site };
    const changes = words.object({ [name]: words.object({ currentValue: given, previousValue: given }) });
    return [
      words.assign(words.member(words.name('self'), name), told),
      ...(hearsChanges ? [words.does(words.call(words.member(words.name('self'), 'ngOnChanges'), [changes]))] : []),
    ];
  });
  // one object takes all that templates put there
  const taken = words.assign(inputsOf(selector, words), words.filled({}));
  return { name: '\0inputs', parameters: [], body: [taken, ...body], modifiers: new Set(), isPositional: true, site };
}

function written(node: Syntax, unit: ScriptUnit): Expression | undefined {
  const [inner] = node.type === 'expression_statement' ? namedChildren(node) : [];
  return inner && lowerExpression(inner, unit);
}
