/**
 * JavaScript and TypeScript source, with or without JSX, to facts. One grammar reads them all: docs/decisions/foreign-languages.md.
 */

import { addAll } from '../../../lists.ts';
import type { Expression, FileFacts, FunctionFact, Statement, TypeFact, VariableFact } from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import { debugRegions } from '../debug-only.ts';
import { findTellingFaults } from '../faults.ts';
import { traitsOf } from '../index.ts';
import { siteOf, textOf } from '../lowering.ts';
import { cutOf } from '../swift/read.ts';
import { type Copy, childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerClass } from './classes.ts';
import { lowerExpression, selectorIn } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { sharedVariables } from './libraries/events.ts';
import { libraryValue } from './libraries/index.ts';
import { storeBy } from './libraries/keys.ts';
import type { Markup } from './markup.ts';
import { chosenFor, writtenByMarkup } from './markup-writes.ts';
import { type Modules, programName } from './modules.ts';
import { declaredNames, lowerAnnotation, lowerName, meaningOf, type ScriptSeen, type ScriptUnit } from './names.ts';
import { declare, isConstant } from './patterns.ts';
import { commonName, functionsIn, type ModuleFacts, patternNames, reactiveName, requires } from './read-module.ts';
import { typesIn } from './said-parts.ts';
import { lowerStatement } from './statements.ts';
import { doneByTemplate, noteModel, propsOf, refByName } from './vue-components.ts';

interface Lowered {
  readonly types: TypeFact[];
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
  readonly body: Statement[];
}

/** The facts of a file, whose names are told apart by its path. */
export function readJavaScript(
  { path, lines, text }: Source,
  tree: Copy,
  own: ModuleFacts,
  modules: Modules,
  {
    markup,
    template,
    vue,
    parse,
    isRendered,
  }: Pick<ScriptUnit, 'markup' | 'template' | 'vue' | 'parse' | 'isRendered'>,
): FileFacts {
  const { root } = tree;
  const file = { path, lines };
  const types = typesIn(namedChildren(root), (node) => text.slice(node.start, node.end));
  const seen: ScriptSeen = { shared: new Set(), types };
  let count = 0;
  const fresh = (): number => {
    count += 1;
    return count;
  };
  const parts = { ...(markup && { markup }), ...(vue && { vue }) };
  const unit: ScriptUnit = { path, lines, text, file, modules, fresh, seen, template, parse, isRendered, ...parts };
  const lowered: Lowered = { types: [], functions: [], variables: [], body: [] };
  for (const node of namedChildren(root)) lowerTop(node, unit, own, lowered);
  if (markup) useMarkup(markup, own, unit, lowered);
  if (vue && !seen.hasTemplate) {
    const words = wordsAt({ file, start: 0, end: 0 }, (name) => seen.shared.add(name));
    addAll(lowered.body, doneByTemplate(vue, unit, propsOf(path, words)));
  }
  addAll(lowered.variables, sharedVariables(seen.shared, { file, start: 0, end: 0 }));
  return {
    path,
    lines,
    ...lowered,
    aliases: new Map(),
    regions: debugRegions(root, text),
    faults: findTellingFaults(root, file, text),
    ...cutOf(tree, file),
    traits: traitsOf('javascript'),
    ...(seen.clinical && { clinical: seen.clinical }),
  };
}

/** What the markup of the file may put into what its script declares, and which of its functions it may call. */
function useMarkup({ words, writes }: Markup, own: ModuleFacts, unit: ScriptUnit, to: Lowered): void {
  const site = { file: unit.file, start: 0, end: 0 };
  for (const name of new Set(writes.map(({ path }) => path[0] ?? '')))
    if (meaningOf(name, unit)) {
      const find = (list: string): Expression | undefined =>
        meaningOf(list, unit) ? lowerName(list, site, unit) : undefined;
      addAll(to.body, writtenByMarkup(name, lowerName(name, site, unit), unit, find));
    }
  const called = new Set([...words].map((word) => programName(word, own)));
  for (const [index, one] of to.functions.entries())
    if (called.has(one.name)) to.functions[index] = { ...one, modifiers: new Set([...one.modifiers, '@exported']) };
}

function lowerTop(node: Syntax, unit: ScriptUnit, own: ModuleFacts, to: Lowered, before: readonly Syntax[] = []): void {
  const inProgram = (name: string): string => programName(name, own);
  switch (node.type) {
    case 'export_statement': {
      const declaration = childOf(node, 'declaration');
      const value = childOf(node, 'value');
      if (declaration) lowerTop(declaration, unit, own, to, childrenOf(node, 'decorator'));
      // whoever renders a component of Svelte sets what it exports
      if (declaration && unit.path.endsWith('.svelte') && !isConstant(declaration))
        for (const name of declaredNames([declaration], unit)) {
          const site = siteOf(declaration, unit);
          to.body.push(chosenFor(name, lowerName(name, site, unit), site));
        }
      else if (value) addValue('default', value, unit, own, to);
      return;
    }
    case 'function_declaration':
    case 'generator_function_declaration': {
      const name = childOf(node, 'name');
      to.functions.push(lowerFunction(node, unit, inProgram(name ? textOf(name, unit) : 'default')));
      return;
    }
    case 'class_declaration':
    case 'abstract_class_declaration':
    case 'class': {
      const name = childOf(node, 'name');
      to.types.push(lowerClass(node, inProgram(name ? textOf(name, unit) : 'default'), unit, before));
      return;
    }
    case 'lexical_declaration':
    case 'variable_declaration':
      for (const one of namedChildren(node)) lowerVariable(one, isConstant(node), unit, own, to);
      return;
    case 'expression_statement':
      if (!lowerCommonExport(node, unit, own, to)) addAll(to.body, lowerStatement(node, unit));
      return;
    case 'import_statement':
    case 'enum_declaration':
    case 'ambient_declaration':
    case 'interface_declaration':
    case 'type_alias_declaration':
      return;
    case 'internal_module':
    case 'module': {
      const body = childOf(node, 'body');
      for (const child of body ? namedChildren(body) : []) lowerTop(child, unit, own, to);
      return;
    }
    default: {
      const name = reactiveName(node, unit.path, (child) => textOf(child, unit));
      const known = name === undefined ? undefined : inProgram(name);
      if (known !== undefined && !to.variables.some((it) => it.name === known))
        to.variables.push({ name: known, modifiers: new Set(['static']), site: siteOf(node, unit) });
      addAll(to.body, lowerStatement(node, unit));
    }
  }
}

function lowerVariable(node: Syntax, isConst: boolean, unit: ScriptUnit, own: ModuleFacts, to: Lowered): void {
  const name = childOf(node, 'name');
  const value = childOf(node, 'value');
  if (!name) return;
  noteModel(node, unit);
  if (name.type === 'identifier') {
    if (own.imports.has(textOf(name, unit))) return;
    if (requires({ ...node, type: 'lexical_declaration', children: [node] }, (child) => textOf(child, unit)).length > 0)
      return;
    addValue(textOf(name, unit), value, unit, own, to, node, isConst);
    return;
  }
  // what a pattern takes apart at the top of a file: each name reads its part of the whole
  const whole = programName(`\0${unit.fresh()}`, own);
  const site = siteOf(node, unit);
  if (!value) return;
  const made = lowerExpression(value, unit);
  to.variables.push({ name: whole, value: made, isFixed: true, modifiers: new Set(['static']), site });
  const areParts = givesTuple(made);
  const known = new Set(patternNames(name, (child) => textOf(child, unit)));
  // `const { AllergyRecord } = Health.Constants.Permissions`: a path is as good as a name
  const from: Expression = isPath(made) ? made : { kind: 'name', name: whole, site };
  for (const statement of declare(name, from, unit)) {
    if (statement.kind !== 'declare') continue;
    const names =
      statement.pattern.kind === 'tuple'
        ? statement.pattern.items.map(({ pattern }) => (pattern.kind === 'name' ? pattern.name : ''))
        : statement.pattern.kind === 'name'
          ? [statement.pattern.name]
          : [];
    for (const [index, each] of names.entries()) {
      const taken = statement.value && rename(statement.value, own, known);
      if (!taken) continue;
      const given = (taken.kind === 'member' && selectorIn(taken, unit)) || taken;
      const part: Expression = areParts
        ? { kind: 'member', of: given, name: `${index}`, site }
        : { kind: 'index', of: given, index: { kind: 'literal', value: index, site }, site };
      to.variables.push({
        name: programName(each, own),
        value: statement.pattern.kind === 'tuple' ? part : given,
        ...(isConst && { isFixed: true }),
        modifiers: new Set(['static']),
        site,
      });
    }
  }
}

function isPath(made: Expression): boolean {
  return made.kind === 'foreign' || (made.kind === 'member' && made.of !== undefined && isPath(made.of));
}

/** `createSignal(name)`: what is made has parts, each of its own kind. */
function givesTuple(made: Expression): boolean {
  const last = made.kind === 'call' && made.callee.kind === 'closure' ? made.callee.body.body.at(-1) : undefined;
  return last?.kind === 'return' && last.value.kind === 'tuple';
}

/** Names that a pattern made up belong to the file, as what it binds does. */
function rename(value: Expression, own: ModuleFacts, known: ReadonlySet<string>): Expression {
  if (value.kind === 'name' && (known.has(value.name) || /^\0\d+$/.test(value.name)))
    return { ...value, name: programName(value.name, own) };
  if (value.kind === 'member' && value.of) return { ...value, of: rename(value.of, own, known) };
  if (value.kind === 'index') return { ...value, of: rename(value.of, own, known) };
  if (value.kind === 'either') return { ...value, of: value.of.map((each) => rename(each, own, known)) };
  return value;
}

/** A top-level value: a function where it is one, so that calls of it are told apart. */
function addValue(
  name: string,
  value: Syntax | undefined,
  unit: ScriptUnit,
  own: ModuleFacts,
  to: Lowered,
  declarator?: Syntax,
  isConst = false,
): void {
  const inProgram = programName(name, own);
  const inner = value && unwrap(value, unit);
  if (
    inner &&
    /^(?:arrow_function|function_expression|function|generator_function|function_declaration)$/.test(inner.type)
  ) {
    to.functions.push(lowerFunction(inner, unit, inProgram));
    return;
  }
  if (inner && (inner.type === 'class' || inner.type === 'class_declaration')) {
    to.types.push(lowerClass(inner, inProgram, unit));
    return;
  }
  const type = declarator && lowerAnnotation(childOf(declarator, 'type'), unit);
  const site = siteOf(declarator ?? value ?? { ...EMPTY, start: 0, end: 0 }, unit);
  const words = wordsAt(site, (each) => unit.seen.shared.add(each));
  const plain = value && (refByName(name, value, unit, words) ?? lowerExpression(value, unit));
  if (value && /^signalStore\(/.test(textOf(value, unit)))
    to.body.push(words.assign(storeBy(inProgram, words), words.name(inProgram)));
  const seen = (name: string): unknown => unit.seen.shared.add(name);
  const given = (plain?.kind === 'foreign' ? libraryValue(plain.path, site, seen) : undefined) ?? plain;
  // a library may give back the function that it is given
  if (given?.kind === 'closure') {
    to.functions.push({ ...given.body, name: inProgram, isPositional: true });
    return;
  }
  // a list or an object may be filled later
  const isSettled = isConst && /^(?:literal|member|foreign)$/.test(given?.kind ?? '');
  to.variables.push({
    name: inProgram,
    ...(type && { type }),
    ...(given && { value: given }),
    ...(isSettled && { isConstant: true }),
    ...(isConst && { isFixed: true }),
    modifiers: new Set(['static']),
    site,
  });
}

const EMPTY: Syntax = { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] };

/** The function inside of `memo(() => …)`, `observer(function …)`, `useCallback(…)`, `(… as T)`. */
function unwrap(node: Syntax, unit: ScriptUnit, depth = 0): Syntax {
  if (depth > 4) return node;
  if (/^(?:parenthesized|as|satisfies)_expression$/.test(node.type)) {
    const [inner] = namedChildren(node);
    return inner ? unwrap(inner, unit, depth + 1) : node;
  }
  if (node.type !== 'call_expression') return node;
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments') ?? findType(node, 'arguments');
  const [first] = list ? namedChildren(list) : [];
  return callee && first && /^(?:React\.)?(?:memo|forwardRef|observer)$/.test(textOf(callee, unit))
    ? unwrap(first, unit, depth + 1)
    : node;
}

function lowerCommonExport(node: Syntax, unit: ScriptUnit, own: ModuleFacts, to: Lowered): boolean {
  const [assignment] = namedChildren(node);
  const left = assignment?.type === 'assignment_expression' ? childOf(assignment, 'left') : undefined;
  const right = assignment && childOf(assignment, 'right');
  const match = left && /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(textOf(left, unit));
  if (!match || !right) return false;
  if (right.type === 'identifier') return true;
  const name = commonName(match[1] ?? 'default');
  if (match[1] === undefined && functionsIn(right, (node) => textOf(node, unit)).size > 0)
    lowerExported(name, right, unit, own, to);
  else addValue(name, right, unit, own, to);
  return true;
}

/** `module.exports = { load() { … }, kinds: […] }`: an object that names the functions, which are the file's own. */
function lowerExported(name: string, object: Syntax, unit: ScriptUnit, own: ModuleFacts, to: Lowered): void {
  const words = wordsAt(siteOf(object, unit));
  const functions = functionsIn(object, (node) => textOf(node, unit));
  const named = [...functions].map(([key, value]) => {
    const inProgram = programName(commonName(key), own);
    to.functions.push(lowerFunction(value, unit, inProgram));
    return [key, words.name(inProgram)] as const;
  });
  const taken = new Set(functions.values());
  const isOther = (part: Syntax): boolean => !taken.has(childOf(part, 'value') ?? part);
  const rest = lowerExpression({ ...object, children: object.children.filter(isOther) }, unit);
  to.variables.push({
    name: programName(name, own),
    value: words.object(Object.fromEntries(named), [rest]),
    modifiers: new Set(['static']),
    site: words.site,
  });
}
