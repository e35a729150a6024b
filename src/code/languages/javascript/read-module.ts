/**
 * What a file of JavaScript or TypeScript imports, exports and declares.
 */

import type { FileRef, Site } from '../../facts/facts.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { isPlainText, stringOf } from './texts.ts';

/** What a member of an enum stands for, and where that is said. */
export interface Member {
  readonly value: string | number;
  readonly site: Site;
}

/** Where something comes from: `name` is `default`, `*` for all, or what the other file calls it. */
export interface Origin {
  readonly module: string;
  readonly name: string;
}

export interface ModuleFacts {
  readonly path: string;
  /** False for a script, whose names every other file sees. */
  readonly isModule: boolean;
  readonly imports: ReadonlyMap<string, Origin>;
  readonly exports: ReadonlyMap<string, Origin | { readonly local: string }>;
  /** `export * from`. */
  readonly stars: readonly string[];
  readonly declared: ReadonlySet<string>;
  readonly enums: ReadonlyMap<string, ReadonlyMap<string, Member>>;
}

/** What a file imports, exports and declares. */
export function readModule(root: Syntax, { path, lines }: FileRef, text: string): ModuleFacts {
  const imports = new Map<string, Origin>();
  const exports = new Map<string, Origin | { readonly local: string }>();
  const stars: string[] = [];
  const declared = new Set<string>();
  const enums = new Map<string, ReadonlyMap<string, Member>>();
  let isModule = false;
  const textOf = (node: Syntax): string => text.slice(node.start, node.end);

  const declare = (node: Syntax): readonly string[] => {
    const names = namesOf(node, textOf);
    for (const name of names) declared.add(name);
    for (const [name, origin] of renamed(node, textOf, imports)) {
      imports.set(name, origin);
      declared.delete(name);
    }
    if (node.type === 'enum_declaration' && names[0]) enums.set(names[0], enumMembers(node, textOf, { path, lines }));
    return names;
  };
  for (const node of namedChildren(root)) {
    switch (node.type) {
      case 'import_statement':
        isModule = true;
        readImport(node, textOf, imports);
        break;
      case 'export_statement': {
        isModule = true;
        const source = childOf(node, 'source');
        const declaration = childOf(node, 'declaration');
        const isDefault = node.children.some(({ type }) => type === 'default');
        const value = childOf(node, 'value');
        const clause = findType(node, 'export_clause');
        if (declaration) {
          const names = declare(declaration);
          if (isDefault) exports.set('default', { local: names[0] ?? 'default' });
          else for (const name of names) exports.set(name, { local: name });
          if (isDefault && names.length === 0) declared.add('default');
        } else if (isDefault && value?.type === 'identifier') exports.set('default', { local: textOf(value) });
        else if (isDefault) {
          declared.add('default');
          exports.set('default', { local: 'default' });
        } else if (source && !clause) {
          const namespace = findType(node, 'namespace_export');
          const module = stringOf(source, textOf);
          const name = namespace && namedChildren(namespace)[0];
          if (name) exports.set(textOf(name), { module, name: '*' });
          else stars.push(module);
        }
        for (const one of clause ? namedChildren(clause) : []) {
          const name = childOf(one, 'name');
          if (!name) continue;
          const alias = textOf(childOf(one, 'alias') ?? name);
          exports.set(
            alias,
            source ? { module: stringOf(source, textOf), name: textOf(name) } : { local: textOf(name) },
          );
        }
        break;
      }
      case 'expression_statement':
        if (readCommonExport(node, textOf, exports, declared)) isModule = true;
        break;
      case 'labeled_statement': {
        const name = reactiveName(node, path, textOf);
        if (name !== undefined) declared.add(name);
        break;
      }
      default: {
        const names = declare(node);
        for (const [name, origin] of requires(node, textOf)) {
          isModule = true;
          imports.set(name, origin);
          declared.delete(name);
        }
        if (names.length > 0) break;
      }
    }
  }
  return { path, isModule, imports, exports, stars, declared, enums };
}

/** `$: newest = names[0]` declares the name in a component of Svelte. */
export function reactiveName(node: Syntax, path: string, textOf: (node: Syntax) => string): string | undefined {
  const label = childOf(node, 'label');
  const body = childOf(node, 'body');
  if (!label || !body || textOf(label) !== '$' || !path.endsWith('.svelte')) return undefined;
  const [assignment] = namedChildren(body);
  const left = assignment?.type === 'assignment_expression' ? childOf(assignment, 'left') : undefined;
  return left?.type === 'identifier' && !textOf(left).startsWith('$') ? textOf(left) : undefined;
}

function readImport(node: Syntax, textOf: (node: Syntax) => string, imports: Map<string, Origin>): void {
  const required = findType(node, 'import_require_clause');
  const source = childOf(node, 'source') ?? (required && childOf(required, 'source'));
  if (!source) return;
  const module = stringOf(source, textOf);
  const local = required && findType(required, 'identifier');
  if (local) imports.set(textOf(local), { module, name: '*' });
  for (const part of namedChildren(findType(node, 'import_clause') ?? { ...node, children: [] })) {
    if (part.type === 'identifier') imports.set(textOf(part), { module, name: 'default' });
    else if (part.type === 'namespace_import') {
      const [name] = namedChildren(part);
      if (name) imports.set(textOf(name), { module, name: '*' });
    } else {
      for (const one of namedChildren(part)) {
        const name = childOf(one, 'name');
        if (name) imports.set(textOf(childOf(one, 'alias') ?? name), { module, name: textOf(name) });
      }
    }
  }
}

/** `module.exports = …`, `exports.name = …`. */
function readCommonExport(
  node: Syntax,
  textOf: (node: Syntax) => string,
  exports: Map<string, Origin | { readonly local: string }>,
  declared: Set<string>,
): boolean {
  const [assignment] = namedChildren(node);
  if (assignment?.type !== 'assignment_expression') return false;
  const left = childOf(assignment, 'left');
  const right = childOf(assignment, 'right');
  const match = left && /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(textOf(left));
  if (!match || !right || (match[1] === undefined && !textOf(left).startsWith('module.'))) return false;
  const name = match[1] ?? 'default';
  if (right.type === 'identifier') exports.set(name, { local: textOf(right) });
  else {
    declared.add(commonName(name));
    exports.set(name, { local: commonName(name) });
  }
  if (name !== 'default' || right.type !== 'object') return true;
  for (const part of namedChildren(right)) {
    const key = childOf(part, 'key');
    const value = childOf(part, 'value');
    if (part.type === 'shorthand_property_identifier') exports.set(textOf(part), { local: textOf(part) });
    else if (key && value?.type === 'identifier') exports.set(textOf(key), { local: textOf(value) });
  }
  for (const key of functionsIn(right, textOf).keys()) {
    declared.add(commonName(key));
    exports.set(key, { local: commonName(key) });
  }
  return true;
}

/** The functions in an object that is exported, which are the file's as those outside of it are, unless `this` is it. */
export function functionsIn(object: Syntax, textOf: (node: Syntax) => string): ReadonlyMap<string, Syntax> {
  const found = new Map<string, Syntax>();
  if (object.type !== 'object' || /\bthis\b/.test(textOf(object))) return found;
  for (const part of namedChildren(object)) {
    const key = childOf(part, 'key') ?? childOf(part, 'name');
    const value = childOf(part, 'value') ?? part;
    if (key && /^(?:arrow_function|(?:function|generator)_\w+|method_definition)$/.test(value.type))
      found.set(textOf(key), value);
  }
  return found;
}

/** What a CommonJS export that has no name of its own is called. */
export function commonName(name: string): string {
  return name === 'default' ? name : `exports.${name}`;
}

/** `const x = require('y')`, `const { a: b } = require('y')`, `= require('y').z`. */
export function requires(node: Syntax, textOf: (node: Syntax) => string): (readonly [string, Origin])[] {
  if (node.type !== 'lexical_declaration' && node.type !== 'variable_declaration') return [];
  return namedChildren(node).flatMap((one): (readonly [string, Origin])[] => {
    const name = childOf(one, 'name');
    let value = childOf(one, 'value');
    let member: string | undefined;
    if (value?.type === 'member_expression') {
      const property = childOf(value, 'property');
      member = property && textOf(property);
      value = childOf(value, 'object');
    }
    const module = value && requiredModule(value, textOf);
    if (!name || module === undefined) return [];
    if (name.type === 'identifier') return [[textOf(name), { module, name: member ?? '*' }]];
    if (name.type !== 'object_pattern' || (member !== undefined && member !== 'default')) return [];
    return namedChildren(name).flatMap((part): (readonly [string, Origin])[] => {
      if (part.type === 'shorthand_property_identifier_pattern')
        return [[textOf(part), { module, name: textOf(part) }]];
      const key = childOf(part, 'key');
      const target = childOf(part, 'value');
      return key && target?.type === 'identifier' ? [[textOf(target), { module, name: textOf(key) }]] : [];
    });
  });
}

/** `const createAppSelector = createSelector.withTypes<Root>()`: what is imported, with types or a way to remember. */
function renamed(
  node: Syntax,
  textOf: (node: Syntax) => string,
  imports: ReadonlyMap<string, Origin>,
): readonly (readonly [string, Origin])[] {
  if (node.type !== 'lexical_declaration') return [];
  return namedChildren(node).flatMap((one): (readonly [string, Origin])[] => {
    const [name, value] = ['name', 'value'].map((it) => childOf(one, it));
    const callee = value?.type === 'call_expression' ? childOf(value, 'function') : undefined;
    if (name?.type !== 'identifier' || !callee) return [];
    const typed = /^(\w+)\.withTypes$/.exec(textOf(callee))?.[1];
    const origin = imports.get(typed ?? textOf(callee));
    const made = typed === undefined ? origin && /^(create\w*Selector)Creator$/.exec(origin.name)?.[1] : origin?.name;
    return origin && made !== undefined ? [[textOf(name), { ...origin, name: made }]] : [];
  });
}

/** The module of `require('…')` and `import('…')`. */
export function requiredModule(node: Syntax, textOf: (node: Syntax) => string): string | undefined {
  if (node.type !== 'call_expression') return undefined;
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  const [argument] = list ? namedChildren(list) : [];
  if (!callee || !argument || !isPlainText(argument)) return undefined;
  return callee.type === 'import' || textOf(callee) === 'require' ? stringOf(argument, textOf) : undefined;
}

/** The names that a declaration declares. */
function namesOf(node: Syntax, textOf: (node: Syntax) => string): readonly string[] {
  switch (node.type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      return namedChildren(node).flatMap((one) => {
        const name = childOf(one, 'name');
        return name ? patternNames(name, textOf) : [];
      });
    case 'function_declaration':
    case 'generator_function_declaration':
    case 'class_declaration':
    case 'abstract_class_declaration':
    case 'enum_declaration': {
      const name = childOf(node, 'name');
      return name ? [textOf(name)] : [];
    }
    case 'ambient_declaration':
      return [];
    default:
      return [];
  }
}

/** The names that a pattern binds. */
export function patternNames(node: Syntax, textOf: (node: Syntax) => string): readonly string[] {
  if (node.type === 'identifier' || node.type === 'shorthand_property_identifier_pattern') return [textOf(node)];
  if (node.type === 'pair_pattern') {
    const value = childOf(node, 'value');
    return value ? patternNames(value, textOf) : [];
  }
  if (node.type === 'assignment_pattern' || node.type === 'object_assignment_pattern') {
    const left = childOf(node, 'left');
    return left ? patternNames(left, textOf) : [];
  }
  if (/pattern$/.test(node.type)) return namedChildren(node).flatMap((child) => patternNames(child, textOf));
  return [];
}

function enumMembers(node: Syntax, textOf: (node: Syntax) => string, file: FileRef): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  let next: number | undefined = 0;
  const body = childOf(node, 'body');
  for (const member of body ? namedChildren(body) : []) {
    const name = member.type === 'enum_assignment' ? childOf(member, 'name') : member;
    const given = member.type === 'enum_assignment' ? childOf(member, 'value') : undefined;
    if (!name) continue;
    const isText = given?.type === 'string' || given?.type === 'template_string';
    if (given?.type === 'number') next = Number(textOf(given));
    const value: string | number | undefined = isText
      ? stringOf(given, textOf)
      : !given || given.type === 'number'
        ? next
        : undefined;
    const key = name.type === 'string' ? stringOf(name, textOf) : textOf(name);
    const { start, end } = given ?? name;
    if (value !== undefined) members.set(key, { value, site: { file, start, end } });
    next = next === undefined || value === undefined ? undefined : next + 1;
  }
  return members;
}
