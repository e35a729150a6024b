/**
 * Dart source to facts.
 */
import { blankProse } from './blank.ts';
import { type DartUnit, lowerArguments, lowerRun, lowerType, methodName } from './dart-expressions.ts';
import { lowerFunction, lowerFunctionBody, lowerInitializers, lowerParameters } from './dart-statements.ts';
import type {
  Case,
  CaseFact,
  Expression,
  FileFacts,
  FunctionFact,
  Parameter,
  Site,
  Statement,
  TypeFact,
  TypeName,
  VariableFact,
} from './facts.ts';
import { foreignMember, foreignRoot, packageOf, tellingFaults } from './foreign.ts';
import type { ParseText } from './parser.ts';
import type { Source } from './source.ts';
import { findFaults } from './swift.ts';
import { siteOf } from './swift-expressions.ts';
import { textOf } from './swift-types.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from './syntax.ts';

/** Type arguments of a call: the grammar may take `f<T>(x)` for two comparisons. They say nothing to the flow. */
const TYPE_ARGUMENTS = /(?<=\w)<[A-Za-z_][\w\s,.?<>[\]]{0,120}>(?=\()/g;

/** The grammar takes a fraction of a millisecond for each sign that no Dart has outside strings, and cannot be stopped. */
const STRANGE = /[^\t-~]|`/g;
const MOST_STRANGE = 2000;

/** The facts of a Dart file, or why there are none. */
export function readDart({ path, lines, text }: Source, parse: ParseText): FileFacts | { failure: string } {
  const strange = blankProse(text, 'dart').match(STRANGE)?.length ?? 0;
  if (strange > MOST_STRANGE) return { failure: `it has ${strange} characters that no Dart code has` };
  const parsed = parse(text.replace(TYPE_ARGUMENTS, (whole) => ' '.repeat(whole.length)));
  if ('failure' in parsed) return parsed;
  const file = { path, lines };
  const nodes = parsed.root.children.filter(({ isNamed }) => isNamed);
  const seen: DartUnit['seen'] = {};
  const unit: DartUnit = { path, lines, text, file, seen, ...readImports(nodes, text) };
  const members = lowerMembers(nodes, unit, '');
  return {
    path,
    lines,
    types: nodes.flatMap((node) => lowerTypeDeclaration(node, unit)),
    functions: members.functions.map((fact) => ({ ...fact, modifiers: new Set<string>() })),
    variables: members.variables,
    aliases: new Map(),
    body: [],
    regions: [],
    faults: parsed.hasError ? tellingFaults(findFaults(parsed.root, file, 100), text) : [],
    isForeign: true,
    ...(seen.clinical && { clinical: seen.clinical }),
  };
}

/** What imports of packages bring into the file. */
function readImports(nodes: readonly Syntax[], text: string): Pick<DartUnit, 'foreign' | 'prefixes'> {
  const foreign = new Map<string, string>();
  const prefixes = new Map<string, string>();
  for (const node of nodes) {
    if (node.type !== 'import_or_export') continue;
    const whole = text.slice(node.start, node.end);
    const name = /['"]package:([^/'"]+)\//.exec(whole)?.[1];
    const found = name === undefined ? undefined : packageOf(foreignRoot(name));
    if (name === undefined || !found) continue;
    const prefix = /\bas\s+(\w+)/.exec(whole)?.[1];
    if (prefix !== undefined) prefixes.set(prefix, foreignRoot(name));
    else for (const each of found.exports ?? []) foreign.set(each, foreignMember(foreignRoot(name), each));
  }
  return { foreign, prefixes };
}

interface Members {
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
}

/** The functions and variables among declarations. A body follows its signature; modifiers and types go before. */
function lowerMembers(nodes: readonly Syntax[], unit: DartUnit, owner: string): Members {
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const body = next?.type === 'function_body' ? next : undefined;
    switch (node.type) {
      case 'method_signature':
      case 'declaration':
        lowerMember(node, body, unit, owner, { functions, variables });
        break;
      case 'function_signature':
        functions.push(renamed(lowerFunction(node, body, unit, [])));
        break;
      case 'getter_signature':
        variables.push(lowerGetter(node, body, unit, owner === '' ? ['static'] : []));
        break;
      case 'static_final_declaration_list':
      case 'initialized_identifier_list':
        // at the top of a file the type stands before the list
        variables.push(...lowerList(node, typeBefore(nodes, index, unit), unit, ['static']));
        break;
    }
  }
  return { functions, variables };
}

function typeBefore(nodes: readonly Syntax[], index: number, unit: DartUnit): TypeName | undefined {
  const before: Syntax[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (!node || !/^(?:type_identifier|type_arguments|nullable_type)$/.test(node.type)) break;
    before.unshift(node);
  }
  return lowerType(before, unit);
}

/** Methods get the names that the flow knows, as their calls do. */
function renamed(fact: FunctionFact): FunctionFact {
  return { ...fact, name: methodName(fact.name) };
}

function lowerMember(node: Syntax, body: Syntax | undefined, unit: DartUnit, owner: string, to: Members): void {
  const isStatic = node.children.some(({ type }) => type === 'static');
  const words = isStatic ? ['static'] : [];
  const inner = namedChildren(node);
  const signature = inner.find(({ type }) => type.endsWith('_signature'));
  if (!signature) {
    const list = inner.find(({ type }) => type.endsWith('_list') && type !== 'formal_parameter_list');
    // constants of a class belong to it; `final x = …` in a class is of each object
    const isConstant = isStatic || inner.some(({ type }) => type === 'const_builtin');
    if (list) to.variables.push(...lowerList(list, lowerType(node.children, unit), unit, isConstant ? ['static'] : []));
    return;
  }
  if (signature.type === 'function_signature') to.functions.push(renamed(lowerFunction(signature, body, unit, words)));
  else if (signature.type === 'getter_signature') to.variables.push(lowerGetter(signature, body, unit, words));
  else if (/constructor_signature$/.test(signature.type)) {
    const made = lowerConstructor(node, signature, body, unit, owner);
    if (made) to.functions.push(made);
  }
}

function lowerGetter(
  signature: Syntax,
  body: Syntax | undefined,
  unit: DartUnit,
  words: readonly string[],
): VariableFact {
  const name = childOf(signature, 'name');
  const type = lowerType(signature.children, unit);
  const site = siteOf(signature, unit);
  const getter: FunctionFact = {
    name: 'get',
    parameters: [],
    ...(type && { result: type }),
    body: body ? lowerFunctionBody(body, unit) : [],
    modifiers: new Set(),
    site,
  };
  return { name: name ? textOf(name, unit) : '', ...(type && { type }), getter, modifiers: new Set(words), site };
}

function lowerList(list: Syntax, type: TypeName | undefined, unit: DartUnit, words: readonly string[]): VariableFact[] {
  return namedChildren(list).flatMap((one): VariableFact[] => {
    const [name, ...value] = one.type === 'identifier' ? [one] : namedChildren(one);
    if (!name) return [];
    return [
      {
        name: textOf(name, unit),
        ...(type && { type }),
        ...(value.length > 0 && { value: lowerRun(value, unit) }),
        modifiers: new Set(words),
        site: siteOf(one, unit),
      },
    ];
  });
}

/** `Store(this.types)` is `init`; `Store.named(…)` and factories are functions of the class that give an object. */
function lowerConstructor(
  node: Syntax,
  signature: Syntax,
  body: Syntax | undefined,
  unit: DartUnit,
  owner: string,
): FunctionFact | undefined {
  const names = signature.children.filter(({ type }) => type === 'identifier').map((name) => textOf(name, unit));
  const named = names.find((name) => name !== owner);
  const site = siteOf(node, unit);
  const { parameters, stores } = lowerParameters(findType(signature, 'formal_parameter_list'), unit);
  const statements = body ? lowerFunctionBody(body, unit) : [];
  const base = { parameters, isPositional: true, site };
  if (signature.type.includes('factory')) {
    return named === undefined ? undefined : { ...base, name: named, body: statements, modifiers: new Set(['static']) };
  }
  const initializers = lowerInitializers(findType(signature, 'initializers') ?? findType(node, 'initializers'), unit);
  const store = (self: string): Statement[] =>
    stores.map((name) => {
      const target: Expression = { kind: 'member', of: { kind: 'name', name: self, site }, name, site };
      return {
        kind: 'evaluate',
        value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
      };
    });
  if (named === undefined) {
    return { ...base, name: 'init', body: [...store('self'), ...initializers, ...statements], modifiers: new Set() };
  }
  const made = '\0made';
  const alloc: Expression = {
    kind: 'call',
    callee: { kind: 'member', of: { kind: 'name', name: owner, site }, name: 'alloc', site },
    args: [],
    isMessage: true,
    site,
  };
  const declared: Statement = { kind: 'declare', pattern: { kind: 'name', name: made, site }, value: alloc };
  const given: Statement = { kind: 'return', value: { kind: 'name', name: made, site }, site };
  return { ...base, name: named, body: [declared, ...store(made), given], modifiers: new Set(['static']) };
}

function lowerTypeDeclaration(node: Syntax, unit: DartUnit): TypeFact[] {
  const kind = KINDS.get(node.type);
  if (!kind) return [];
  const named = childOf(node, 'name') ?? findType(node, 'identifier');
  const extended = childOf(node, 'class');
  const nameNode = kind === 'extension' ? extended : named;
  const body = childOf(node, 'body') ?? findType(node, 'class_body');
  if (!nameNode) return [];
  const name = textOf(nameNode, unit);
  const nodes = body ? body.children.filter(({ isNamed }) => isNamed) : [];
  const { functions, variables } = lowerMembers(nodes, unit, name);
  const { cases, getters } = lowerCases(nodes, functions, unit);
  const site = siteOf(node, unit);
  const widget = widgetOf(node, unit, site);
  return [
    {
      name,
      kind,
      supertypes: supertypesOf(node, unit),
      cases,
      variables: [
        ...variables.filter((it) => !getters.some((getter) => getter.name === it.name)),
        ...getters,
        ...widget,
      ],
      functions,
      types: [],
      aliases: new Map(),
      modifiers: new Set(),
      site,
    },
  ];
}

const KINDS: ReadonlyMap<string, TypeFact['kind']> = new Map([
  ['class_definition', 'class'],
  ['mixin_declaration', 'class'],
  ['enum_declaration', 'enum'],
  ['extension_declaration', 'extension'],
]);

function supertypesOf(node: Syntax, unit: DartUnit): TypeName[] {
  const parts = [childOf(node, 'superclass'), childOf(node, 'interfaces')].flatMap((part) => (part ? [part] : []));
  const all = parts.flatMap((part) => [...part.children, ...childrenOf(part, '').flatMap(({ children }) => children)]);
  return all.filter(({ type }) => type === 'type_identifier').map((type) => ({ name: textOf(type, unit), args: [] }));
}

/** Of a state, the widget it belongs to. */
function widgetOf(node: Syntax, unit: DartUnit, site: Site): VariableFact[] {
  const superclass = childOf(node, 'superclass');
  const name = superclass && findType(superclass, 'type_identifier');
  const list = superclass && findType(superclass, 'type_arguments');
  const type = list && lowerType(namedChildren(list), unit);
  if (!name || !type || !/State$/.test(textOf(name, unit))) return [];
  return [{ name: 'widget', type, modifiers: new Set(), site }];
}

/** The cases of an enum, and what each says of itself: its name, and the fields that its constructor fills. */
function lowerCases(
  nodes: readonly Syntax[],
  functions: readonly FunctionFact[],
  unit: DartUnit,
): { readonly cases: readonly CaseFact[]; readonly getters: readonly VariableFact[] } {
  const constants = nodes.filter(({ type }) => type === 'enum_constant');
  if (constants.length === 0) return { cases: [], getters: [] };
  const parameters = functions.find(({ name }) => name === 'init')?.parameters ?? enumParameters(nodes, unit);
  const cases = constants.flatMap((node): (CaseFact & { args: ReturnType<typeof lowerArguments> })[] => {
    const name = childOf(node, 'name');
    const part = findType(node, 'argument_part', 'arguments');
    if (!name) return [];
    const args = part ? lowerArguments(part, unit) : [];
    return [{ name: textOf(name, unit), parameters: [], site: siteOf(node, unit), args }];
  });
  const site = siteOf(
    constants[0] ?? nodes[0] ?? { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] },
    unit,
  );
  const getters = parameters.map((parameter, index) => {
    const position = parameters.slice(0, index).filter(({ label }) => label === undefined).length;
    return makeGetter(parameter.name, site, cases, ({ args }) => {
      const unlabelled = args.filter(({ label }) => label === undefined);
      return parameter.label === undefined
        ? unlabelled[position]?.value
        : args.find(({ label }) => label === parameter.label)?.value;
    });
  });
  const named = makeGetter('name', site, cases, ({ name, site: at }) => ({ kind: 'literal', value: name, site: at }));
  return { cases: cases.map(({ args: _, ...fact }) => fact), getters: [...getters, named] };
}

function enumParameters(nodes: readonly Syntax[], unit: DartUnit): readonly Parameter[] {
  for (const node of nodes) {
    const signature = findType(node, 'constant_constructor_signature', 'constructor_signature');
    if (signature) return lowerParameters(findType(signature, 'formal_parameter_list'), unit).parameters;
  }
  return [];
}

function makeGetter<T extends CaseFact>(
  name: string,
  site: Site,
  cases: readonly T[],
  giveOf: (one: T) => Expression | undefined,
): VariableFact {
  const branches = cases.flatMap((one): Case[] => {
    const value = giveOf(one);
    if (!value) return [];
    return [
      {
        patterns: [{ kind: 'case', name: one.name, parts: [], labels: [] }],
        body: [{ kind: 'return', value, site: one.site }],
      },
    ];
  });
  const subject: Expression = { kind: 'name', name: 'self', site };
  const body: Statement[] = [{ kind: 'evaluate', value: { kind: 'switch', subject, cases: branches, site } }];
  return {
    name,
    getter: { name: 'get', parameters: [], body, modifiers: new Set(), site },
    modifiers: new Set(),
    site,
  };
}
