/**
 * Swift's types, as written, and the words before a declaration.
 */

import type { TypeName } from '../../facts/facts.ts';
import { isDestinationType } from '../../models/destinations.ts';
import { textOf, type Unit } from '../lowering.ts';
import { childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { typeOfRx } from './rx.ts';

const TYPES = new Set([
  'user_type',
  'array_type',
  'dictionary_type',
  'optional_type',
  'tuple_type',
  'function_type',
  'opaque_type',
  'existential_type',
  'metatype',
  'protocol_composition_type',
  'suppressed_constraint',
  'type_pack_expansion',
  'type_parameter_pack',
]);

/** The first type among the children of a node. */
export function typeIn(node: Syntax, unit: Unit): TypeName | undefined {
  const found = node.children.find(({ type }) => TYPES.has(type));
  return found && lowerType(found, unit);
}

export function lowerType(node: Syntax, unit: Unit): TypeName {
  const parts = (): TypeName[] =>
    namedChildren(node)
      .filter(isType)
      .map((child) => lowerType(child, unit));
  switch (node.type) {
    case 'user_type': {
      const names = node.children.filter(({ type }) => type === 'type_identifier');
      // the grammar has `T.Type` for a type that is named `Type` inside of T
      const isMetatype = names.length > 1 && textOf(names.at(-1) ?? node, unit) === 'Type';
      const name = names.at(isMetatype ? -2 : -1);
      const qualified = names.length > 1 && names.map((each) => textOf(each, unit)).join('.');
      if (qualified && isDestinationType(qualified)) return { name: qualified, args: [] };
      // `AsyncStream<Kind>.Continuation` is of what the stream is of
      const args = argumentsOf(name, node) ?? names.flatMap((each) => argumentsOf(each, node) ?? []).at(-1);
      const outer = names.slice(0, isMetatype ? -2 : -1);
      const of = outer.reduce<TypeName | undefined>(
        (around, each) => ({
          name: textOf(each, unit),
          args: lowerArguments(argumentsOf(each, node), unit),
          ...(around && { of: around }),
        }),
        undefined,
      );
      return inSections({
        name: name ? nameOf(textOf(name, unit), args, unit) : textOf(node, unit),
        args: lowerArguments(args, unit),
        ...(of && { of }),
        ...(isMetatype && { isMetatype }),
      });
    }
    case 'array_type':
      return { name: 'Array', args: parts() };
    case 'dictionary_type':
      return { name: 'Dictionary', args: parts() };
    case 'function_type':
      return { name: '->', args: parts() };
    case 'tuple_type': {
      const items = childrenOf(node, 'element');
      const args = items.map((item) => typeIn(item, unit) ?? UNKNOWN);
      if (args.length === 1 && args[0]) return args[0];
      // `(any Provider)?`
      const only = args.length === 0 ? findType(node, 'tuple_type_item') : undefined;
      const inner = only && typeIn(only, unit);
      if (inner) return inner;
      const labels = items.map((item) => textOf(findType(item, 'simple_identifier') ?? EMPTY, unit));
      return { name: '()', args, labels };
    }
    case 'optional_type':
      return { ...(parts()[0] ?? UNKNOWN), mayBeNil: true };
    case 'metatype':
      return { ...(parts()[0] ?? UNKNOWN), isMetatype: true };
    default:
      return parts()[0] ?? { name: textOf(node, unit), args: [] };
  }
}

/** `SectionedFetchResults<String, Lab>` is a list of lists. */
function inSections(type: TypeName): TypeName {
  const [, row] = type.args;
  if (type.name !== 'SectionedFetchResults' || !row) return type;
  return { name: 'Array', args: [{ name: 'Array', args: [row] }] };
}

/** What stands behind a name: `<Lab>` of `Ledger<Lab>.Page`. */
function argumentsOf(name: Syntax | undefined, { children }: Syntax): Syntax | undefined {
  const next = name && children[children.indexOf(name) + 1];
  return next?.type === 'type_arguments' ? next : undefined;
}

function lowerArguments(args: Syntax | undefined, unit: Unit): TypeName[] {
  return args
    ? namedChildren(args)
        .filter(isType)
        .map((child) => lowerType(child, unit))
    : [];
}

/** Collections of Realm, by what they are elsewhere.
 *  https://www.mongodb.com/docs/atlas/device-sdks/sdk/swift/model-data/supported-types/ */
const OF_REALM: ReadonlyMap<string, string> = new Map([
  ['List', 'Array'],
  ['LinkingObjects', 'Array'],
  ['MutableSet', 'Set'],
  ['Map', 'Dictionary'],
]);

function nameOf(name: string, args: Syntax | undefined, { text, hasRx }: Unit): string {
  if (hasRx && args) return typeOfRx(name);
  const known = args && OF_REALM.get(name);
  return known !== undefined && /^[ \t]*import RealmSwift\b/m.test(text) ? known : name;
}

function isType({ type }: Syntax): boolean {
  return TYPES.has(type);
}

const UNKNOWN: TypeName = { name: '', args: [] };
const EMPTY: Syntax = { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] };

/** `public`, `static`, `override`, `@objc`, …: attributes with their sign. */
export function modifiersOf(node: Syntax, unit: Unit): ReadonlySet<string> {
  // a local has its attributes without more ado
  const isType = node.type === 'class_declaration';
  const modifiers = node.children.flatMap((child) => {
    if (child.type === 'modifiers') return child.children;
    // `class func` is a word of its own
    return child.type === 'attribute' || (child.type === 'class' && !isType) ? [child] : [];
  });
  return new Set(
    modifiers.flatMap((modifier) => {
      if (modifier.type !== 'attribute') return [textOf(modifier, unit)];
      const name = findType(modifier, 'user_type');
      return name ? [`@${wordOf(name, unit)}`, ...(isShared(modifier, unit) ? ['@AppStorage'] : [])] : [];
    }),
  );
}

/** The name of an attribute: `SectionedFetchRequest` of `@SectionedFetchRequest<String?, Lab>(…)`. */
function wordOf(name: Syntax, unit: Unit): string {
  const text = textOf(name, unit);
  const at = text.indexOf('<');
  return at < 0 ? text : text.slice(0, at);
}

/** `@Shared(.appStorage("newest"))` keeps what `@AppStorage("newest")` does:
 *  https://github.com/pointfreeco/swift-sharing */
export function isShared(attribute: Syntax, unit: Unit): boolean {
  return /^@Shared(?:Reader)?\s{0,9}\(\s{0,99}(?:wrappedValue:[^()]{0,99},\s{0,99})?\.appStorage\s{0,9}\(/.test(
    textOf(attribute, unit),
  );
}

/** The iOS version in `@available(iOS 16.4, *)`. */
export function availabilityOf(node: Syntax, unit: Unit): string | undefined {
  for (const modifiers of node.children) {
    if (modifiers.type !== 'modifiers') continue;
    for (const attribute of modifiers.children) {
      if (attribute.type !== 'attribute') continue;
      const version = /^@available\s*\([^)]*\biOS(?:ApplicationExtension)?\s+(\d+(?:\.\d+)*)/.exec(
        textOf(attribute, unit),
      );
      if (version) return version[1];
    }
  }
  return undefined;
}

/** What `@FetchRequest<Lab>(…) var labs` holds. https://developer.apple.com/documentation/swiftui/sectionedfetchrequest */
const RESULTS: ReadonlyMap<string, string> = new Map([
  ['FetchRequest', 'FetchedResults'],
  ['SectionedFetchRequest', 'SectionedFetchResults'],
]);

/** The type that an attribute names: `@Environment(Store.self) var store` holds a Store. */
export function typeOfAttribute(node: Syntax, unit: Unit): TypeName | undefined {
  for (const modifiers of node.children) {
    if (modifiers.type !== 'modifiers') continue;
    for (const attribute of modifiers.children) {
      if (attribute.type !== 'attribute') continue;
      const written = findType(attribute, 'user_type');
      const results = written && RESULTS.get(wordOf(written, unit));
      const args = results === undefined || !written ? [] : lowerType(written, unit).args;
      if (results !== undefined && args.length > 0) return inSections({ name: results, args });
      const text = textOf(attribute, unit);
      const name = /^@\w+\s*\(\s*([A-Z]\w*)\.self\s*\)$/.exec(text)?.[1];
      if (name !== undefined) return { name, args: [] };
      if (/^@Environment\s*\(\s*\\\.modelContext\s*\)$/.test(text)) return { name: 'ModelContext', args: [] };
    }
  }
  return undefined;
}
