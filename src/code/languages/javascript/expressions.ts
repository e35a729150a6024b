/**
 * Expressions of JavaScript, TypeScript and JSX, as facts. Methods of collections get the names that the flow knows.
 */

import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { lastPart } from '../../models/foreign-paths.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { givesType } from '../type-arguments.ts';
import { type Words, wordsAt } from '../words.ts';
import { emitFrom } from './angular-components.ts';
import { callModal } from './angular-modals.ts';
import { lowerArguments, partAt, partsGiven } from './arguments.ts';
import { callSpecial } from './calls.ts';
import { lowerFunction } from './functions.ts';
import { lowerElement } from './jsx.ts';
import { routeData } from './libraries/angular-routes.ts';
import { mounts } from './libraries/atoms.ts';
import { datasetRead, setInDataset } from './libraries/data-attributes.ts';
import { hearMessages, hearRequest } from './libraries/events.ts';
import { callLibrary } from './libraries/index.ts';
import { callStore, selectorOf } from './libraries/ngrx.ts';
import { callComponentStore } from './libraries/ngrx-signals.ts';
import { setTitle, titleRead } from './libraries/page-title.ts';
import { isRoute, openedWith, opensRoute, paramsOf } from './libraries/routes.ts';
import { isValueOf } from './libraries/rxjs.ts';
import { SETS } from './libraries/vue.ts';
import { asMethod } from './method-names.ts';
import type { Meaning } from './modules.ts';
import { lowerAnnotation, lowerMeaning, lowerName, lowerPath, type ScriptUnit, storeMeant } from './names.ts';
import { lowerObject } from './objects.ts';
import { putParts } from './patterns.ts';
import { requiredModule } from './read-module.ts';
import { stringOf } from './texts.ts';
import { putInModel } from './vue-components.ts';

export function nothing(site: Site, parts: readonly Expression[] = []): Expression {
  return { kind: 'other', parts, site };
}

/** What a function gives: a list that is constant, `[Provider, useKind] as const`, has a part for each place. */
export function lowerGiven(node: Syntax, unit: ScriptUnit): Expression {
  const [list, more] =
    node.type === 'as_expression' && /\bas\s{1,9}const$/.test(textOf(node, unit)) ? namedChildren(node) : [];
  const items = list?.type === 'array' && !more ? namedChildren(list) : [];
  if (items.length < 2 || items.some(({ type }) => type === 'spread_element')) return lowerExpression(node, unit);
  return {
    kind: 'tuple',
    items: items.map((item) => ({ value: lowerExpression(item, unit) })),
    site: siteOf(node, unit),
  };
}

export function lowerExpression(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const lower = (child: Syntax): Expression => lowerExpression(child, unit);
  const part = (field: string): Expression => {
    const child = childOf(node, field);
    return child ? lower(child) : nothing(site);
  };
  switch (node.type) {
    case 'identifier':
    case 'shorthand_property_identifier':
      return lowerName(textOf(node, unit), site, unit);
    case 'this':
      return { kind: 'name', name: unit.self ?? 'self', site };
    case 'super':
      return { kind: 'name', name: 'super', site };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', site };
    case 'null':
      return { kind: 'literal', value: null, site };
    case 'undefined':
      return lowerName('undefined', site, unit);
    case 'number':
      return { kind: 'literal', value: Number(textOf(node, unit)), site };
    case 'string':
      return { kind: 'literal', value: stringOf(node, (child) => textOf(child, unit)), site };
    case 'template_string':
      return lowerTemplate(node, unit);
    case 'parenthesized_expression':
    case 'await_expression':
    case 'yield_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
    case 'spread_element':
    case 'instantiation_expression':
    case 'expression_statement':
    case 'jsx_expression': {
      const [inner] = namedChildren(node);
      return inner ? lower(inner) : nothing(site);
    }
    case 'type_assertion': {
      const inner = namedChildren(node).at(-1);
      return inner ? lower(inner) : nothing(site);
    }
    case 'member_expression':
      return lowerMember(node, unit);
    case 'subscript_expression': {
      const object = childOf(node, 'object');
      const index = childOf(node, 'index');
      const path =
        object && index?.type === 'string'
          ? lowerPath(
              object,
              stringOf(index, (child) => textOf(child, unit)),
              site,
              unit,
            )
          : undefined;
      const given = object && index && partAt(object, index, unit, site);
      return path ?? given ?? { kind: 'index', of: part('object'), index: part('index'), site };
    }
    case 'call_expression':
    case 'new_expression':
      return lowerCall(node, unit);
    case 'array': {
      const items = namedChildren(node);
      for (const item of items) noteRaw(item, unit);
      return { kind: 'list', items: items.map(lower), site };
    }
    case 'object':
      return lowerObject(node, unit);
    case 'arrow_function':
    case 'function_expression':
    case 'generator_function':
      return { kind: 'closure', body: lowerFunction(node, unit), site };
    case 'ternary_expression':
      return { kind: 'either', test: part('condition'), of: [part('consequence'), part('alternative')], site };
    case 'binary_expression': {
      const operator = textOf(childOf(node, 'operator') ?? node, unit);
      if (operator === '??' || operator === '||')
        return { kind: 'either', of: [part('left'), part('right')], isInstead: true, site };
      if (operator === '&&')
        return {
          kind: 'either',
          test: part('left'),
          of: [part('right'), { kind: 'literal', value: null, site }],
          site,
        };
      const plain = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
      return { kind: 'operation', operator: plain, operands: [part('left'), part('right')], site };
    }
    case 'unary_expression': {
      const operator = textOf(childOf(node, 'operator') ?? node, unit);
      return { kind: 'operation', operator, operands: [part('argument')], site };
    }
    case 'assignment_expression':
      return lowerAssignment(node, unit);
    case 'augmented_assignment_expression': {
      const operator = textOf(childOf(node, 'operator') ?? node, unit);
      if (operator === '??=' || operator === '||=' || operator === '&&=') return lowerAssignment(node, unit);
      return { kind: 'assign', target: part('left'), operator, value: part('right'), site };
    }
    case 'sequence_expression': {
      const inner = namedChildren(node).map(lower);
      const [last, before] = [inner.at(-1), inner.slice(0, -1).filter(({ kind }) => kind !== 'literal')];
      if (!last || before.length === 0) return last ?? nothing(site);
      const words = wordsAt(site);
      return words.run([...before.map(words.does), words.give(last)]);
    }
    case 'jsx_element':
    case 'jsx_self_closing_element':
    case 'jsx_fragment':
      return lowerElement(node, unit);
    default:
      return nothing(
        site,
        namedChildren(node)
          .filter(({ children }) => children.length > 0)
          .map(lower),
      );
  }
}

function lowerTemplate(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const parts = namedChildren(node).map((child): Expression => {
    const at = siteOf(child, unit);
    if (child.type !== 'template_substitution') return { kind: 'literal', value: textOf(child, unit), site: at };
    const [inner] = namedChildren(child);
    return inner ? lowerExpression(inner, unit) : nothing(at);
  });
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'literal') return { ...only, site };
  return { kind: 'text', parts, site };
}

function lowerMember(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const object = childOf(node, 'object');
  const property = childOf(node, 'property');
  if (!object || !property) return nothing(site);
  const name = textOf(property, unit);
  const path = lowerPath(object, name, site, unit);
  if (path) return path;
  const of = lowerExpression(object, unit);
  if (isValueOf(of, name, unit.text)) return of;
  const member = { kind: 'member' as const, of, name, site };
  const opened = textOf(object, unit);
  return name === 'params' && isRoute(opened)
    ? paramsOf(member, sharing(site, unit))
    : (routeData(opened, name, unit.text, sharing(site, unit)) ??
        datasetRead(member, sharing(site, unit)) ??
        titleRead(opened, member, sharing(site, unit)) ??
        selectorIn(member, unit) ??
        member);
}

/** What is called as a method is no selector. */
function calledAs(callee: Expression): Expression {
  const [member] = callee.kind === 'either' ? callee.of : [];
  return member?.kind === 'member' && member.name.startsWith('select') ? member : callee;
}

function storeCall(callee: Expression, args: readonly Argument[], unit: ScriptUnit): Expression | undefined {
  if (callee.kind !== 'member' || !callee.of || !unit.text.includes('@ngrx/store')) return undefined;
  const given = args.map(({ value }) => value);
  return callStore(callee.of, callee.name, given, sharing(callee.site, unit));
}

function componentStoreCall(callee: Expression, args: readonly Argument[], unit: ScriptUnit): Expression | undefined {
  if (!unit.text.includes('@ngrx/component-store')) return undefined;
  const values = args.map(({ value }) => value);
  return callComponentStore(callee, values, sharing(callee.site, unit));
}

/** What a selector of a feature of NgRx is, by its name. */
export function selectorIn(member: Extract<Expression, { kind: 'member' }>, unit: ScriptUnit): Expression | undefined {
  return member.name.startsWith('select') && unit.text.includes('@ngrx/store')
    ? selectorOf(member, wordsAt(member.site))
    : undefined;
}

function lowerAssignment(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  if (!left || !right) return nothing(site);
  if (left.type === 'object_pattern' || left.type === 'array_pattern')
    return wordsAt(site).run(putParts(left, lowerExpression(right, unit), unit));
  const value = lowerExpression(right, unit);
  const words = wordsAt(site, (name) => unit.seen.shared.add(name));
  const store = left.type === 'identifier' && storeMeant(textOf(left, unit), site, unit);
  if (store) return words.call(words.member(store, 'set'), [value]);
  const target = lowerExpression(left, unit);
  const heard = hearMessages(target, value, words) ?? hearRequest(target, value, words);
  if (heard) return heard;
  const mounted = unit.text.includes('jotai') ? mounts(target, value, words) : undefined;
  if (mounted) return mounted;
  const kept =
    putInModel(target, value, words, unit) ?? setInDataset(target, value, words) ?? setTitle(target, value, words);
  if (kept) return kept;
  // `kind ??= 'labs'`: what was there, or this
  const isOther = node.type === 'augmented_assignment_expression';
  const put: Expression = isOther ? { kind: 'either', of: [target, value], site } : value;
  // a template calls a ref by its name
  if (target.kind === 'either' && unit.ofTemplate)
    return words.run([
      words.declare('\0put', put),
      ...target.of.map((each) => words.assign(each, words.name('\0put'))),
      words.give(words.name('\0put')),
    ]);
  const set = writtenBy(left, unit);
  if (set)
    return words.run([
      words.declare('\0put', put),
      words.assign(target, words.name('\0put')),
      words.does(words.call(words.member(set, SETS), [words.name('\0put')])),
      words.give(words.name('\0put')),
    ]);
  return { kind: 'assign', target, operator: '=', value: put, site };
}

const WRITABLE = /\b(\w{1,60})\s?=\s?computed(?:<[^<>()]{0,99}>)?\(\s?\{/g;

/** `kind.value = …` of what Vue computes, and is told how to set: the one that is set. */
function writtenBy(left: Syntax, unit: ScriptUnit): Expression | undefined {
  const name = /^(\w{1,60})\.value$/.exec(textOf(left, unit))?.[1];
  if (name === undefined || !unit.text.includes(`${name} = computed`)) return undefined;
  const isTold = [...unit.text.matchAll(WRITABLE)].some(([, each]) => each === name);
  return isTold ? lowerName(name, siteOf(left, unit), unit) : undefined;
}

function lowerCall(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const module = requiredModule(node, (child) => textOf(child, unit));
  const calleeNode = childOf(node, node.type === 'new_expression' ? 'constructor' : 'function');
  if (module !== undefined) {
    const whole = unit.modules.whole(unit.path, module);
    return calleeNode?.type === 'import' ? lowerAll(whole, site, unit) : lowerMeaning(whole, site, unit);
  }
  const list = childOf(node, 'arguments');
  if (!calleeNode) return nothing(site);
  const given = list && list.type === 'arguments' ? namedChildren(list) : [];
  for (const arg of given) noteRaw(arg, unit);
  const tagged = list?.type === 'template_string' ? partsGiven(list, unit) : undefined;
  const args = tagged ?? lowerArguments(calleeNode, given, unit, site);
  const special = callSpecial(calleeNode, args, node, unit);
  if (special) return special;
  const callee = calledAs(lowerExpression(calleeNode, unit));
  const library = callLibrary(callee, args, site, (name) => unit.seen.shared.add(name));
  return (
    library ??
    storeCall(callee, args, unit) ??
    componentStoreCall(callee, args, unit) ??
    callModal(
      callee,
      args.map(({ value }) => value),
      sharing(site, unit),
      unit,
    ) ??
    emitFrom(
      callee,
      args.map(({ value }) => value),
      sharing(site, unit),
      unit,
    ) ??
    openRoute(calleeNode, callee, args, unit) ??
    givesType(lowerPlainCall(callee, args, site), typeGiven(node, callee, given, unit))
  );
}

/** `const { load } = await import('./records')`: what is taken out of all that the module exports. */
export function lowerTaken(call: Syntax, names: readonly string[], unit: ScriptUnit): Expression | undefined {
  const module = requiredModule(call, (child) => textOf(child, unit));
  if (module === undefined) return undefined;
  const whole = unit.modules.whole(unit.path, module);
  // what a file of CommonJS gives as a whole is what it is
  const isWhole = whole.kind !== 'module' || names.some((name) => !unit.modules.exported(whole.path, name));
  if (isWhole && childOf(call, 'function')?.type !== 'import') return undefined;
  return lowerAll(whole, siteOf(call, unit), unit, names);
}

/** `import('./records')`: an object of all that the module exports, or of what is taken out of it. */
function lowerAll(whole: Meaning, site: Site, unit: ScriptUnit, taken?: readonly string[]): Expression {
  if (whole.kind !== 'module') return lowerMeaning(whole, site, unit);
  const all = [...unit.modules.all(whole.path)].filter(([name]) => taken?.includes(name) !== false);
  return wordsAt(site).object(Object.fromEntries(all.map(([name, it]) => [name, lowerMeaning(it, site, unit)])));
}

function lowerPlainCall(callee: Expression, args: readonly Argument[], site: Site): Expression {
  if (callee.kind === 'name' && callee.name === 'super')
    return { kind: 'call', callee: { kind: 'member', of: callee, name: 'init', site }, args, site };
  return { kind: 'call', callee: asMethod(callee), args, site };
}

function openRoute(
  node: Syntax,
  callee: Expression,
  args: readonly Argument[],
  unit: ScriptUnit,
): Expression | undefined {
  const object = childOf(node, 'object');
  const name = node.type === 'identifier' ? textOf(node, unit) : callee.kind === 'member' ? callee.name : '';
  const at = openedWith(object && textOf(object, unit), name, args, unit.text);
  const params = at === undefined ? undefined : args[at];
  if (!params) return undefined;
  const call = (value: Expression): Expression =>
    lowerPlainCall(
      callee,
      args.map((arg) => (arg === params ? { value } : arg)),
      callee.site,
    );
  const [first] = args;
  return opensRoute(call, first === params ? undefined : first?.value, params.value, sharing(callee.site, unit));
}

/** Words that may name what all files share. */
export function sharing(site: Site, { seen }: ScriptUnit): Words {
  return wordsAt(site, (name) => seen.shared.add(name));
}

const CONTAINERS = /^(?:get|resolve|inject|getInstance)$/;

/** The class that a container is asked for: `injector.get(Records)`, `inject(Records)`, `container.get<Records>(…)`. */
function typeGiven(node: Syntax, callee: Expression, given: readonly Syntax[], unit: ScriptUnit): TypeName | undefined {
  const written = findType(node, 'type_arguments');
  const types = written ? namedChildren(written) : [];
  if (types.length === 1) return lowerAnnotation(types[0], unit);
  const name = callee.kind === 'member' ? callee.name : callee.kind === 'foreign' ? lastPart(callee.path) : '';
  const [only] = given;
  if (!CONTAINERS.test(name) || given.length !== 1 || only?.type !== 'identifier') return undefined;
  const asked = lowerExpression(only, unit);
  return asked.kind === 'name' && /^[A-Z]\w*@/.test(asked.name) ? { name: asked.name, args: [] } : undefined;
}

/** A raw identifier as an argument or list element shows that the file has to do with clinical records. */
function noteRaw(node: Syntax, unit: ScriptUnit): void {
  if (unit.seen.clinical || node.type !== 'string') return;
  const text = stringOf(node, (child) => textOf(child, unit));
  if (/^HKClinicalTypeIdentifier\w+$/.test(text)) unit.seen.clinical = { text, site: siteOf(node, unit) };
}
