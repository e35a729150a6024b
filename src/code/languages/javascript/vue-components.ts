/**
 * What components of Vue hand one another by their templates: a parent fills the props of a child, and hears what that emits.
 */
import { addAll } from '../../../lists.ts';
import type { Expression, Site, Statement } from '../../facts/facts.ts';
import { textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { type Words, wordsAt } from '../words.ts';
import { lowerExpression } from './expressions.ts';
import { inScope, type ScriptUnit } from './names.ts';
import { lowerStatement } from './statements.ts';
import { camel, type TemplateCode } from './vue-templates.ts';

/** The template of a component, parsed. */
export interface ParsedTemplate {
  readonly codes: readonly TemplateCode[];
  readonly root: Syntax;
  /** What was parsed. */
  readonly script: string;
}

/** What all who render a component give it, by its file. */
export function propsOf(path: string, words: Words): Expression {
  return words.shared(`\0props ${path}`);
}

function emitted(path: string, event: string, words: Words): readonly Expression[] {
  return [0, 1].map((index) => words.shared(`\0emits ${path} ${event} ${index}`));
}

/** `emit('picked', row)`, `this.$emit('picked', row)`; undefined for other calls. */
export function callEmit(
  callee: string,
  args: readonly Expression[],
  words: Words,
  unit: ScriptUnit,
): Expression | undefined {
  const [event, ...given] = args;
  if (!unit.path.endsWith('.vue') || event?.kind !== 'literal' || !EMITS.test(callee)) return undefined;
  const into = emitted(unit.path, camel(`${event.value}`), words);
  return words.run(
    given.slice(0, into.length).flatMap((value, index) => {
      const target = into[index];
      return target ? [words.assign(target, value)] : [];
    }),
  );
}

const EMITS = /^(?:emits?|\$emit|(?:this|vm|self|ctx|context)\.\$?emit)$/;

/** `defineProps<{ … }>()`, `withDefaults(defineProps<{ … }>(), { … })`: what is given, or nobody knows what. */
export function callDefine(
  callee: string,
  args: readonly Expression[],
  words: Words,
  unit: ScriptUnit,
): Expression | undefined {
  if (!unit.path.endsWith('.vue')) return undefined;
  if (callee === 'defineModel') {
    const given = words.either(words.member(propsOf(unit.path, words), modelIn(args)), words.unknown('model'));
    return words.object({ value: given });
  }
  const [first] = args;
  if (callee === 'defineExpose' && first) return words.run([words.assign(exposedBy(unit.path, words), first)]);
  if (callee === 'useTemplateRef' && first?.kind === 'literal')
    return words.object({ value: refOf(unit.path, `${first.value}`, words) });
  if (callee === 'defineProps') return words.either(propsOf(unit.path, words), words.unknown('props'));
  return callee === 'withDefaults' ? { kind: 'either', of: args, site: words.site } : undefined;
}

/** The prop that a model is: `defineModel('kind')`, `defineModel<string>()`. */
function modelIn([first]: readonly Expression[]): string {
  return first?.kind === 'literal' && typeof first.value === 'string' ? first.value : 'modelValue';
}

/** `const kind = defineModel('kind')`: notes the variable that holds a model. */
export function noteModel(declarator: Syntax, unit: ScriptUnit): void {
  const [name, value] = [childOf(declarator, 'name'), childOf(declarator, 'value')];
  const called = value?.type === 'call_expression' ? childOf(value, 'function') : undefined;
  const list = value && childOf(value, 'arguments');
  if (!unit.path.endsWith('.vue') || !name || !called || textOf(called, unit) !== 'defineModel') return;
  unit.seen.models ??= new Map();
  const given = (list ? namedChildren(list) : []).map((each) => lowerExpression(each, unit));
  unit.seen.models.set(textOf(name, unit), modelIn(given));
}

/** `model.value = row`: what is put into a model is emitted too. Undefined for any other assignment. */
export function putInModel(
  target: Expression,
  value: Expression,
  words: Words,
  unit: ScriptUnit,
): Expression | undefined {
  const variable =
    target.kind === 'member' && target.name === 'value' && target.of?.kind === 'name' ? target.of.name : '';
  const model = unit.seen.models?.get(plainOf(variable));
  const [next] = model === undefined ? [] : emitted(unit.path, `update:${model}`, words);
  if (!next) return undefined;
  const put = words.name('\0put');
  return words.run([
    words.declare('\0put', value),
    words.assign(target, put),
    words.assign(next, put),
    words.give(put),
  ]);
}

/** Without the file that a name at the top carries. */
function plainOf(name: string): string {
  return name.split('@', 1)[0] ?? name;
}

/** What a template does. `of` is what names mean that the script does not declare. */
export function doneByTemplate({ codes, root, script }: ParsedTemplate, unit: ScriptUnit, of: Expression): Statement[] {
  return statementsOf(codes, namedChildren(root), { ...unit, text: script, ofTemplate: of }, 0);
}

function statementsOf(
  codes: readonly TemplateCode[],
  nodes: readonly Syntax[],
  unit: ScriptUnit,
  depth: number,
): Statement[] {
  const statements: Statement[] = [];
  for (const [index, code] of codes.entries()) {
    if (code.kind === 'fixed') {
      addAll(statements, fixed(code, unit));
      continue;
    }
    if (code.kind === 'slot') {
      const names = code.names.map((it) => it.replace(/^.*:/, ''));
      const rest = statementsOf(codes.slice(index + 1), nodes, inScope(unit, names), depth + 1);
      const body = depth < DEEPEST ? [...broughtBy(code, unit), ...rest] : [];
      return [...statements, { kind: 'block', conditions: [], body }];
    }
    const node = nodes.find(({ start, end }) => start <= code.end && end > code.start);
    if (!node) continue;
    const site = { file: unit.file, start: code.start, end: code.end };
    const [name] = code.names;
    const collection = code.kind === 'each' && name && depth < DEEPEST ? written(node, unit) : undefined;
    if (!collection || !name) {
      addAll(statements, done(code, node, unit, site));
      continue;
    }
    // an element of it may be anywhere in what follows
    const others = code.names.slice(1).map((each): Statement => wordsAt(site).declare(each));
    const rest = statementsOf(codes.slice(index + 1), nodes, inScope(unit, code.names), depth + 1);
    const pattern = { kind: 'name' as const, name, site };
    return [...statements, { kind: 'for', pattern, collection, body: [...others, ...rest], site }];
  }
  return statements;
}

/** What a slot of a component brings, by its file: each part by its name. */
function slotOf(path: string, slot: string, words: Words): Expression {
  return words.shared(`\0slot ${path} ${slot}`);
}

/** `<List v-slot="{ lab, index: at }">`, `<template #row="props">`: names for what the slot brings. */
function broughtBy({ tag, name, names, start, end }: TemplateCode, unit: ScriptUnit): readonly Statement[] {
  const site = { file: unit.file, start, end };
  const words = wordsAt(site, (each) => unit.seen.shared.add(each));
  const child = componentOf(tag, unit);
  const slot = child === undefined ? words.unknown('slot') : slotOf(child, name, words);
  return names.map((it) => {
    const [part = '', called = part] = it.split(':');
    return words.declare(called, part === '' ? slot : words.member(slot, camel(part)));
  });
}

/** What a component exposes, by its file, and what a template calls by a ref. */
const exposedBy = (path: string, words: Words): Expression => words.shared(`\0exposed ${path}`);
const refOf = (path: string, name: string, words: Words): Expression => words.shared(`\0ref ${path} ${name}`);

/** `const row = ref(null)`: what the template calls so. Undefined for any other variable. */
export function refByName(name: string, value: Syntax, unit: ScriptUnit, words: Words): Expression | undefined {
  const isEmpty = /^(?:shallowRef|ref)\b[^()]{0,200}\((?:null|undefined)?\)$/.test(textOf(value, unit));
  const isCalled = unit.vue?.codes.some(
    (code) => code.kind === 'fixed' && code.name === 'ref' && code.names[0] === name,
  );
  return isEmpty && isCalled ? words.object({ value: refOf(unit.path, name, words) }) : undefined;
}

/** `<Row kind="labs" />` */
function fixed({ tag, name, names: [value = ''], start, end }: TemplateCode, unit: ScriptUnit): readonly Statement[] {
  const site = { file: unit.file, start, end };
  const words = wordsAt(site, (each) => unit.seen.shared.add(each));
  const child = componentOf(tag, unit);
  if (child !== undefined && name === 'ref')
    return [words.assign(refOf(unit.path, value, words), exposedBy(child, words))];
  return child === undefined
    ? []
    : [words.assign(words.member(propsOf(child, words), name), { kind: 'literal', value, site })];
}

/** Loops in one another, or after one another. */
const DEEPEST = 40;

function done(code: TemplateCode, node: Syntax, unit: ScriptUnit, site: Site): readonly Statement[] {
  const words = wordsAt(site, (name) => unit.seen.shared.add(name));
  const child = componentOf(code.tag, unit);
  if (code.kind === 'on') return heard(code, node, unit, words, child);
  const value = written(node, unit);
  if (!value) return [];
  if (code.kind === 'text') return [words.does(value)];
  if (code.slot !== undefined && code.kind === 'prop')
    return [words.assign(words.member(slotOf(unit.path, code.slot, words), code.name), value)];
  if (child === undefined || code.kind === 'each') return [];
  // `v-bind="row"`: each part is a prop
  if (code.kind === 'prop' && code.name === '')
    return [words.declare('\0bound', value), words.merge(propsOf(child, words), words.name('\0bound'))];
  if (code.kind === 'prop') return [words.assign(words.member(propsOf(child, words), code.name), value)];
  const [next] = emitted(child, code.name, words);
  const plain = value.kind === 'either' ? value.of : [value];
  // a model is given what it is bound to, and gives what is put into it
  const prop = words.member(propsOf(child, words), code.name.replace(/^update:/, ''));
  return next ? [words.assign(prop, value), ...plain.map((target) => words.assign(target, next))] : [];
}

/** What is done with what a component emits: `@picked="show"`, `@picked="(row) => show(row)"`, `@picked="show($event)"`. */
function heard(
  code: TemplateCode,
  node: Syntax,
  unit: ScriptUnit,
  words: Words,
  child: string | undefined,
): readonly Statement[] {
  const inside = inScope(unit, ['$event']);
  const [statement, ...more] = node.type === 'statement_block' ? namedChildren(node) : [];
  const [only] = statement?.type === 'expression_statement' && more.length === 0 ? namedChildren(statement) : [];
  const given = child === undefined ? [words.unknown('$event')] : emitted(child, code.name, words);
  if (only && FUNCTIONS.has(only.type)) return [words.does(words.call(lowerExpression(only, unit), given))];
  return [
    { kind: 'block', conditions: [], body: [words.declare('$event', given[0]), ...lowerStatement(node, inside)] },
  ];
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'identifier',
  'member_expression',
  'arrow_function',
  'function_expression',
]);

function written(node: Syntax, unit: ScriptUnit): Expression | undefined {
  const [inner] = node.type === 'expression_statement' ? namedChildren(node) : [];
  return inner && lowerExpression(inner, unit);
}

/** The file of the component that a tag means: `<row-list>`, `<RowList>`. */
function componentOf(tag: string, { modules, path }: ScriptUnit): string | undefined {
  const name = camel(tag);
  const names = [tag, name, name.charAt(0).toUpperCase() + name.slice(1)];
  for (const each of names) {
    const file = modules.importedFrom(path, each);
    if (file?.endsWith('.vue')) return file;
  }
  return undefined;
}
