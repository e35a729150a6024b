/**
 * Classes of JavaScript and TypeScript, as facts.
 */

import { addAll } from '../../../lists.ts';
import {
  DECORATED,
  type Expression,
  type FunctionFact,
  type Site,
  type Statement,
  type TypeFact,
  type VariableFact,
} from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { filledInputs, type Input, selectorIn } from './angular-components.ts';
import { decorated, decorating, decoratorsBefore, ownDecorators } from './decorators.ts';
import { lowerExpression, sharing } from './expressions.ts';
import { filledWhole } from './filled-whole.ts';
import { lowerMethod } from './functions.ts';
import { isKey, readKey } from './libraries/keys.ts';
import { PARTS } from './libraries/ngrx-signals.ts';
import { readContext } from './libraries/react.ts';
import { methodsOfTemplate } from './markup-writes.ts';
import { injected, lowerAnnotation, type ScriptUnit, tableOf } from './names.ts';

/** A class, under its name in the whole program, with what stands before it. */
export function lowerClass(node: Syntax, name: string, around: ScriptUnit, before: readonly Syntax[] = []): TypeFact {
  const { self: _, isInOptions: __, selector: ___, component: ____, ...plain } = around;
  const ofClass = [...before, ...childrenOf(node, 'decorator')];
  const decorators = ofClass
    .map((one) => textOf(one, around))
    .join('\n')
    .trim();
  const selector = selectorIn(decorators);
  const plainName = name.split('@', 1)[0] ?? name;
  const unit: ScriptUnit = { ...plain, ...(selector !== undefined && { selector, component: plainName }) };
  const inputs: Input[] = [];
  let known: boolean | undefined;
  // each asks for all templates there are
  const isAll = (): boolean => (known ??= selector !== undefined && unit.isRendered?.(selector, plainName) === true);
  const body = childOf(node, 'body');
  const heritage = findType(node, 'class_heritage');
  const extended = heritage && (findType(heritage, 'extends_clause') ?? heritage);
  const parent = extended && (childOf(extended, 'value') ?? namedChildren(extended)[0]);
  const supertype = parent?.type === 'identifier' ? lowerExpression(parent, unit) : undefined;
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  const members = body ? namedChildren(body) : [];
  const ofMembers: Expression[] = [];
  for (const [index, member] of members.entries()) {
    const own = ownDecorators([...decoratorsBefore(members, index), ...member.children], unit);
    addAll(ofMembers, own);
    if (member.type === 'method_definition') {
      const isGetter = member.children.some(({ type }) => type === 'get');
      const method = decorated(lowerMethod(member, unit), own);
      const isSetter = member.children.some(({ type }) => type === 'set');
      if (isGetter || isSetter) {
        const isDecorated = members[index - 1]?.type === 'decorator' || findType(member, 'decorator') !== undefined;
        addAccessor(variables, isDecorated ? method : onlyByCode(method), isGetter, member, unit);
        const decorator = members[index - 1];
        if (
          isSetter &&
          (isFilled(member, unit) || (decorator?.type === 'decorator' && /^@Input\b/.test(textOf(decorator, unit))))
        )
          inputs.push({ name: method.name, isSignal: false });
      } else functions.push(method);
      if (method.name === 'init') addAll(variables, parameterProperties(member, unit));
    } else if (member.type === 'public_field_definition' || member.type === 'field_definition') {
      const key = childOf(member, 'name') ?? childOf(member, 'property');
      const value = childOf(member, 'value');
      if (!key) continue;
      const annotation = childOf(member, 'type');
      const given = value
        ? lowerExpression(value, unit)
        : (tableOf(textOf(key, unit), annotation, unit) ?? injected(annotation, unit));
      const type = lowerAnnotation(annotation, unit);
      const isSignal = value !== undefined && SIGNAL.test(textOf(value, unit));
      const first = isSignal && isAll() ? firstOf(value, unit) : given;
      const made = transformIn(isSignal ? value : findType(member, 'decorator'), unit);
      if (isSignal || isFilled(member, unit)) inputs.push({ name: textOf(key, unit), isSignal, ...(made && { made }) });
      variables.push(
        variableOf(textOf(key, unit), member, unit, { ...(first && { value: first }), ...(type && { type }) }),
      );
    }
  }
  addAll(variables, decorating(ofMembers, ownDecorators(ofClass, around), name, siteOf(node, unit)));
  for (const block of members.filter(({ type }) => type === 'class_static_block'))
    fillStatics(variables, block, plainName, unit);
  const isComponent = parent !== undefined && COMPONENT.test(textOf(parent, unit));
  if (isComponent && body)
    addAll(variables, [...propertiesOfComponent(body, variables, unit), ...contextOf(variables)]);
  if (parent && textOf(parent, unit) === 'ComponentStore') variables.push(variableOf(PARTS, parent, unit, {}));
  if (!heritage) addAll(variables, madeByConstructor(functions, variables));
  if (isComponent) functions.push(makeSetState(node, unit));
  if (isComponent && !functions.some((one) => one.name === 'init')) functions.push(makerOfComponent(node, unit));
  const derive = isComponent ? functions.find((one) => one.name === 'getDerivedStateFromProps') : undefined;
  const filled =
    selector === undefined || inputs.length === 0
      ? undefined
      : filledInputs(
          selector,
          inputs,
          unit,
          siteOf(node, unit),
          isAll(),
          functions.some((it) => it.name === 'ngOnChanges'),
        );
  if (filled) functions.push(filled);
  addAll(functions, methodsOfTemplate(decorators, variables, [...functions], unit, siteOf(node, unit)));
  return {
    name,
    kind: 'class',
    supertypes: supertype?.kind === 'name' ? [{ name: supertype.name, args: [] }] : [],
    cases: [],
    variables,
    functions: functions.map((method) =>
      withProperties(
        isComponent
          ? derives(withProps(method), name, derive)
          : filledWhole(decorators === '' ? method : madeOutside(method), variables, unit.text),
        body,
        unit,
      ),
    ),
    types: [],
    aliases: new Map(),
    modifiers: new Set(decorators === '' ? [] : [DECORATED]),
    site: siteOf(node, unit),
  };
}

/** `static { this.shared = new Records(kinds) }`: the first value of what is declared without one. */
function fillStatics(variables: VariableFact[], block: Syntax, own: string, unit: ScriptUnit): void {
  const body = childOf(block, 'body') ?? findType(block, 'statement_block');
  for (const statement of body ? namedChildren(body) : []) {
    const [set] = statement.type === 'expression_statement' ? namedChildren(statement) : [];
    const [target, value] = [set && childOf(set, 'left'), set && childOf(set, 'right')];
    const [of, name] = (target && /^(\w+)\.(\w+)$/.exec(textOf(target, unit))?.slice(1)) ?? [];
    if (of !== 'this' && of !== own) continue;
    const at = variables.findIndex((it) => it.name === name && it.modifiers.has('static') && !it.value);
    const declared = variables[at];
    if (declared && value) variables[at] = { ...declared, value: lowerExpression(value, unit) };
  }
}

/** Inputs of Angular that are called for what they are. */
const SIGNAL = /^(?:input|model)(?:\.required)?\b/;

/** `{ transform: (row) => row.kind }`: what makes an input of what is given. */
function transformIn(node: Syntax | undefined, unit: ScriptUnit): Expression | undefined {
  if (!node || !/\btransform\s{0,9}:/.test(textOf(node, unit))) return undefined;
  const call = node.type === 'decorator' ? namedChildren(node)[0] : node;
  const list = call && childOf(call, 'arguments');
  const options = (list ? namedChildren(list) : []).at(-1);
  const parts = options?.type === 'object' ? namedChildren(options) : [];
  const key = parts.find((part) => textOf(childOf(part, 'key') ?? part, unit) === 'transform');
  const made = key && childOf(key, 'value');
  return made && lowerExpression(made, unit);
}

/** What `input('labs')` is before anybody gives it another. */
function firstOf(input: Syntax, unit: ScriptUnit): Expression | undefined {
  const list = childOf(input, 'arguments');
  const [first] = list ? namedChildren(list) : [];
  if (!first || /^\w{1,9}\.required\b/.test(textOf(input, unit))) return undefined;
  const words = wordsAt(siteOf(first, unit));
  return words.closure([], [words.give(lowerExpression(first, unit))]);
}

/** `constructor(kind) { this.kind = kind }` declares a property, where nothing else does. */
function madeByConstructor(
  functions: readonly FunctionFact[],
  declared: readonly VariableFact[],
): readonly VariableFact[] {
  const names = new Set([...functions, ...declared].map(({ name }) => name));
  const body = functions.find(({ name }) => name === 'init')?.body ?? [];
  return body.flatMap((statement): VariableFact[] => {
    const set = statement.kind === 'evaluate' && statement.value.kind === 'assign' ? statement.value.target : undefined;
    if (set?.kind !== 'member' || set.of?.kind !== 'name' || set.of.name !== 'self' || names.has(set.name)) return [];
    names.add(set.name);
    return [{ name: set.name, modifiers: new Set(), site: set.site }];
  });
}

/** What no template fills is set where code is seen to set it. */
function onlyByCode(method: FunctionFact): FunctionFact {
  return { ...method, modifiers: new Set([...method.modifiers, '@Forwards']) };
}

/** `get kind() { … }` and `set kind(kind) { … }` are one property. */
function addAccessor(
  to: VariableFact[],
  method: FunctionFact,
  isGetter: boolean,
  member: Syntax,
  unit: ScriptUnit,
): void {
  const accessor = isGetter ? { getter: { ...method, name: 'get' } } : { setter: { ...method, name: 'set' } };
  const index = to.findIndex(({ name, getter, setter }) => name === method.name && (getter ?? setter));
  const known = to[index];
  if (known) to[index] = { ...known, ...accessor };
  else to.push(variableOf(method.name, member, unit, accessor));
}

/** React's: whoever renders one sets its `props`, and `setState` its `state`. */
const COMPONENT = /^(?:\w+\.)?(?:Pure)?Component$/;

function propertiesOfComponent(
  body: Syntax,
  declared: readonly VariableFact[],
  unit: ScriptUnit,
): readonly VariableFact[] {
  const site = siteOf(body, unit);
  // `static defaultProps = { kind: … }`
  const value = declared.find((one) => one.name === 'defaultProps')?.value;
  return ['props', 'state'].flatMap((name) =>
    declared.some((one) => one.name === name)
      ? []
      : [{ name, ...(name === 'props' && value && { value }), modifiers: new Set(['@Rendered']), site }],
  );
}

/** `this.setState({ … })`, `this.setState(previous => ({ … }))`: kept in `this.state`. */
function makeSetState(node: Syntax, unit: ScriptUnit): FunctionFact {
  const site = siteOf(node, unit);
  const words = wordsAt(site);
  const [self, next] = [words.name('self'), words.name('\0next')];
  const state = words.member(self, 'state');
  return {
    name: 'setState',
    parameters: [{ name: '\0next', site }],
    body: [words.assign(state, next), words.assign(state, words.call(next, [state, words.member(self, 'props')]))],
    modifiers: new Set(['@Forwards']),
    isPositional: true,
    site,
  };
}

/** `static contextType = Records`: what the context gives. */
function contextOf(declared: readonly VariableFact[]): readonly VariableFact[] {
  const { value, site } = declared.find((one) => one.name === 'contextType') ?? {};
  return value && site
    ? [{ name: 'context', value: readContext(value, wordsAt(site)), modifiers: new Set(), site }]
    : [];
}

/** What makes a component that declares no constructor. */
function makerOfComponent(node: Syntax, unit: ScriptUnit): FunctionFact {
  const site = siteOf(node, unit);
  const parameters = [{ name: 'props', site }];
  return { name: 'init', parameters, body: [], modifiers: new Set(), isPositional: true, site };
}

/** The constructor of a component keeps its first parameter as `props`. */
function withProps(method: FunctionFact): FunctionFact {
  const [first] = method.parameters;
  if (method.name !== 'init' || !first) return method;
  return {
    ...method,
    modifiers: new Set([...method.modifiers, '@Rendered']),
    body: [storing('props', first.name, first.site), ...method.body],
  };
}

/** `static getDerivedStateFromProps(props, state)`: what it gives is in the state. */
function derives(method: FunctionFact, name: string, derive: FunctionFact | undefined): FunctionFact {
  if (method.name !== 'init' || !derive) return method;
  const words = wordsAt(derive.site);
  const [props, state] = ['props', 'state'].map((part) => words.member(words.name('self'), part)) as [
    Expression,
    Expression,
  ];
  const derived = words.call(words.member(words.name(name), derive.name), [props, state]);
  return { ...method, body: [...method.body, words.assign(state, derived)] };
}

/** A framework makes what it is told of by a decorator, and gives it what that asks for. */
function madeOutside(method: FunctionFact): FunctionFact {
  return method.name === 'init' ? { ...method, modifiers: new Set([...method.modifiers, '@Rendered']) } : method;
}

function storing(property: string, name: string, site: Site): Statement {
  const target: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: property, site };
  return {
    kind: 'evaluate',
    value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
  };
}

function variableOf(
  name: string,
  node: Syntax,
  unit: ScriptUnit,
  more: Partial<Pick<VariableFact, 'value' | 'type' | 'getter' | 'setter'>>,
): VariableFact {
  const words = new Set(node.children.filter(({ isNamed }) => !isNamed).map((word) => textOf(word, unit)));
  const decorator = findType(node, 'decorator');
  // a template, or a framework, fills what code does not
  const isInput =
    decorator !== undefined &&
    /^@(?:Input|Prop|property|Model|(?:View|Content)Child(?:ren)?)\b/.test(textOf(decorator, unit));
  const { value, ...rest } = more;
  const isBlank = value?.kind === 'literal' && !value.value;
  if (isInput && value && !isBlank) words.add('@SetElsewhere');
  else if ((!value || isInput) && !more.getter && !more.setter && !SET_BY_CODE.some((word) => words.has(word)))
    words.add('@Rendered');
  const kept = isInput && isBlank ? rest : more;
  return { name, ...kept, modifiers: words, site: siteOf(node, unit) };
}

/** `@Input() row`. */
function isFilled(node: Syntax, unit: ScriptUnit): boolean {
  const decorator = findType(node, 'decorator');
  return decorator !== undefined && /^@Input\b/.test(textOf(decorator, unit));
}

/** Of a class itself, or what those that extend it have to say. */
const SET_BY_CODE = ['static', 'abstract'];

/** `constructor(private records: RecordStore)` declares a property. */
function parameterProperties(method: Syntax, unit: ScriptUnit): VariableFact[] {
  const list = childOf(method, 'parameters');
  return (list ? namedChildren(list) : []).flatMap((one) => {
    const pattern = childOf(one, 'pattern');
    if (pattern?.type !== 'identifier' || !isProperty(one)) return [];
    const annotation = childOf(one, 'type');
    const type = lowerAnnotation(annotation, unit);
    const value = askedFor(one, unit) ?? injected(annotation, unit);
    return [variableOf(textOf(pattern, unit), one, unit, { ...(type && { type }), ...(value && { value }) })];
  });
}

/** `constructor(@Inject(KINDS) private kinds)`: what is provided by the key. */
function askedFor(parameter: Syntax, unit: ScriptUnit): Expression | undefined {
  const decorator = parameter.children.find(({ type }) => type === 'decorator');
  const call = decorator && /^@Inject\(/.test(textOf(decorator, unit)) ? namedChildren(decorator)[0] : undefined;
  const list = call && childOf(call, 'arguments');
  const [first] = list ? namedChildren(list) : [];
  const key = first && lowerExpression(first, unit);
  if (!isKey(key) || !unit.text.includes('@angular/core')) return undefined;
  const words = sharing(siteOf(parameter, unit), unit);
  return key.kind === 'literal' ? words.either(readKey(key, words), words.unknown('inject')) : readKey(key, words);
}

function isProperty(parameter: Syntax): boolean {
  return parameter.children.some(({ type }) => type === 'accessibility_modifier' || type === 'readonly');
}

/** A constructor stores its parameter properties. */
function withProperties(method: FunctionFact, body: Syntax | undefined, unit: ScriptUnit): FunctionFact {
  if (method.name !== 'init' || !body) return method;
  const node = namedChildren(body).find(({ start }) => start === method.site.start);
  const stored = (node ? parameterProperties(node, unit) : []).map(({ name, site }) => storing(name, name, site));
  return { ...method, body: [...stored, ...method.body] };
}
