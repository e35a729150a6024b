/**
 * Names in JavaScript and TypeScript: local ones stay, those of a file get the name they have in the whole program.
 */

import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import { foreignMember, foreignRoot } from '../../models/foreign-paths.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import type { Offers } from '../offered.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { told } from './libraries/atoms.ts';
import type { Markup } from './markup.ts';
import type { Meaning, Modules } from './modules.ts';
import { patternNames, requiredModule } from './read-module.ts';
import type { ParsedTemplate } from './vue-components.ts';

export interface ScriptUnit extends Unit {
  readonly modules: Modules;
  /** Names of the blocks and functions around, innermost first. */
  readonly scope?: LocalScope;
  /** A number for names that the source does not give. */
  readonly fresh: () => number;
  readonly seen: ScriptSeen;
  /** What templates call the class around, which is a component of Angular. */
  readonly selector?: string;
  /** What the class around is called, which is a component of Angular. */
  readonly component?: string;
  /** What `this` is called, where it is no object of a class. */
  readonly self?: string;
  /** Stands in options, whose functions share one `this`. */
  readonly isInOptions?: boolean;
  /** The markup that stands in the same file. */
  readonly markup?: Markup;
  /** The template of a component of Vue. */
  readonly vue?: ParsedTemplate;
  /** In a template: what names mean that its script does not declare. */
  readonly ofTemplate?: Expression;
  /** In a template of Angular: what its component declares. All else comes from who knows where. */
  readonly declared?: ReadonlySet<string>;
  /** Parses what stands in a template; undefined for what is not understood. */
  readonly parse?: ((script: string) => Syntax | undefined) | undefined;
  /** Whether nobody renders a component of Angular but templates that are read, by its selector and its name. */
  readonly isRendered?: ((selector: string, name: string) => boolean) | undefined;
  /** The text of a file of markup; undefined where there is none. */
  readonly template: (path: string) => string | undefined;
  /** The view around that calls a handler with what its items offer. */
  readonly offers?: Offers;
}

/** What the whole file shows. */
export interface ScriptSeen {
  clinical?: { readonly text: string; readonly site: Site };
  /** Variables that all files share: what keeps the listeners of an event, the state of a store. */
  readonly shared: Set<string>;
  /** Models of a component of Vue, by the variables that hold them: what is put there goes to who renders it. */
  models?: Map<string, string>;
  /** Types of objects, by what the file calls them. */
  readonly types?: ReadonlyMap<string, Syntax>;
  /** Characters of templates in files of their own, which stand behind the file's as if in it. */
  behind?: number;
  /** Somebody has said what the template of the file does. */
  hasTemplate?: true;
}

/** What a function is given behind its other parameters, `...args`, and what each of them is called. */
export interface Rest {
  readonly name: string;
  readonly parts: readonly string[];
}

interface LocalScope {
  readonly names: ReadonlySet<string>;
  readonly rest?: Rest;
  readonly outer?: LocalScope;
}

/** The unit inside a block or function that declares some names. */
export function inScope(unit: ScriptUnit, names: Iterable<string>, rest?: Rest): ScriptUnit {
  const set = new Set(names);
  const more = { ...(rest && { rest }), ...(unit.scope && { outer: unit.scope }) };
  return set.size === 0 ? unit : { ...unit, scope: { names: set, ...more } };
}

/** The parts of what a name means, where that is all that a function is given. */
export function partsOfRest(name: string, { scope }: ScriptUnit): readonly string[] | undefined {
  for (let at = scope; at; at = at.outer)
    if (at.names.has(name)) return at.rest?.name === name ? at.rest.parts : undefined;
  return undefined;
}

function isLocal(name: string, { scope }: ScriptUnit): boolean {
  for (let at = scope; at; at = at.outer) if (at.names.has(name)) return true;
  return false;
}

/** What a name means, where it is not local. */
export function meaningOf(name: string, unit: ScriptUnit): Meaning | undefined {
  return isLocal(name, unit) ? undefined : unit.modules.find(unit.path, name);
}

/** Globals that keep their name: the system's classes of NativeScript, and what collections are called everywhere. */
const KEPT =
  /^(?:HK|NS)[A-Z]\w*$|^(?:Set|Array|Map|Promise|Object|String|Number|Boolean|Symbol|JSON|Math|Date|undefined)$/;

/** `$labs` in a component of Svelte: the store of that name. https://svelte.dev/docs/svelte/stores */
export function storeMeant(name: string, site: Site, unit: ScriptUnit): Expression | undefined {
  const own = name.startsWith('$') && unit.path.endsWith('.svelte') ? name.slice(1) : '';
  return own !== '' && (isLocal(own, unit) || unit.modules.find(unit.path, own))
    ? lowerName(own, site, unit)
    : undefined;
}

export function lowerName(name: string, site: Site, unit: ScriptUnit): Expression {
  if (isLocal(name, unit)) return { kind: 'name', name, site };
  if (name === 'undefined') return { kind: 'literal', value: null, isLeftOut: true, site };
  const store = storeMeant(name, site, unit);
  if (store) return told(store, wordsAt(site));
  const meaning = unit.modules.find(unit.path, name);
  if (unit.declared && !unit.declared.has(name) && !KEPT.test(name)) return wordsAt(site).unknown(name);
  if (unit.ofTemplate && !KEPT.test(name) && (!meaning || meaning.kind === 'own'))
    return nameInTemplate(meaning?.name, name, site, unit.ofTemplate);
  if (meaning) return lowerMeaning(meaning, site, unit);
  if (name === 'NaN') return { kind: 'literal', value: null, site };
  if (KEPT.test(name)) {
    if (name.startsWith('HKClinical')) unit.seen.clinical ??= { text: name, site };
    return { kind: 'name', name, site };
  }
  if (GLOBALS.has(name)) return { kind: 'foreign', path: foreignMember(foreignRoot('global'), name), site };
  return { kind: 'name', name: `${name}@`, site };
}

/** Globals through which plugins are reached. */
const GLOBALS = new Set(['window', 'globalThis', 'cordova', 'Capacitor', 'NativeModules', 'plugins', 'navigator']);

/** A ref stands for what is in it. */
function nameInTemplate(own: string | undefined, name: string, site: Site, of: Expression): Expression {
  if (own === undefined) return { kind: 'member', of, name, site };
  const known: Expression = { kind: 'name', name: own, site };
  return { kind: 'either', of: [known, { kind: 'member', of: known, name: 'value', site }], site };
}

export function lowerMeaning(meaning: Meaning, site: Site, unit: ScriptUnit): Expression {
  switch (meaning.kind) {
    case 'own':
      return { kind: 'name', name: meaning.name, site };
    case 'foreign':
      // observables that tell nothing
      if (meaning.path === 'rxjs#EMPTY' || meaning.path === 'rxjs#NEVER') return { kind: 'list', items: [], site };
      return { kind: 'foreign', path: meaning.path, site };
    case 'module': {
      const whole = unit.modules.exported(meaning.path, 'default');
      return whole && whole.kind !== 'module'
        ? lowerMeaning(whole, site, unit)
        : { kind: 'name', name: `*@${meaning.path}`, site };
    }
    case 'enum':
      return {
        kind: 'dictionary',
        pairs: [...meaning.members].map(([name, { value, site: at }]) => [
          { kind: 'literal', value: name, site },
          { kind: 'literal', value, site: at },
        ]),
        site,
      };
  }
}

/** `a.b` where `a` is an enum or a module of the app. */
export function lowerPath(object: Syntax, property: string, site: Site, unit: ScriptUnit): Expression | undefined {
  const meaning = pathMeaning(object, unit);
  if (meaning?.kind === 'enum') {
    const member = meaning.members.get(property);
    return member && { kind: 'literal', value: member.value, site };
  }
  if (meaning?.kind !== 'module') return undefined;
  const found = unit.modules.exported(meaning.path, property);
  return found && lowerMeaning(found, site, unit);
}

/** What a name, or a path of names through modules, means. */
export function pathMeaning(node: Syntax, unit: ScriptUnit): Meaning | undefined {
  if (node.type === 'identifier') {
    const name = textOf(node, unit);
    const meaning = meaningOf(name, unit);
    // what a CommonJS file exports, as it says itself
    return meaning ?? (name === 'exports' ? { kind: 'module', path: unit.path } : undefined);
  }
  if (node.type === 'call_expression') {
    const module = requiredModule(node, (child) => textOf(child, unit));
    const whole = module === undefined ? undefined : unit.modules.whole(unit.path, module);
    return whole?.kind === 'module' ? whole : undefined;
  }
  if (node.type !== 'member_expression') return undefined;
  const object = childOf(node, 'object');
  const property = childOf(node, 'property');
  const outer = object && property && pathMeaning(object, unit);
  return outer?.kind === 'module' && property ? unit.modules.exported(outer.path, textOf(property, unit)) : undefined;
}

/** The type that an annotation gives, as far as the flow can use it: a class of the app, a list of it, a function's. */
export function lowerAnnotation(node: Syntax | undefined, unit: ScriptUnit, depth = 0): TypeName | undefined {
  if (!node || depth > 6) return undefined;
  switch (node.type) {
    case 'type_annotation':
    case 'readonly_type':
    case 'parenthesized_type':
      return lowerAnnotation(namedChildren(node)[0], unit, depth + 1);
    case 'array_type': {
      const element = lowerAnnotation(namedChildren(node)[0], unit, depth + 1);
      return element && { name: 'Array', args: [element] };
    }
    case 'type_identifier': {
      const meaning = meaningOf(textOf(node, unit), unit);
      return meaning?.kind === 'own' ? { name: meaning.name, args: [] } : undefined;
    }
    case 'generic_type': {
      const name = childOf(node, 'name');
      const list = findType(node, 'type_arguments');
      const text = name && textOf(name, unit);
      const inner = list && lowerAnnotation(namedChildren(list)[0], unit, depth + 1);
      if (text === 'Promise') return inner;
      return inner && /^(?:Readonly)?(?:Array|Set)$/.test(text ?? '') ? { name: 'Array', args: [inner] } : undefined;
    }
    default:
      return undefined;
  }
}

/** The package whose class an annotation names: what dependency injection puts there. */
export function injected(node: Syntax | undefined, unit: ScriptUnit): Expression | undefined {
  const type = node && findType(node, 'type_identifier');
  const meaning = type && meaningOf(textOf(type, unit), unit);
  return type && meaning?.kind === 'foreign'
    ? { kind: 'foreign', path: meaning.path, site: siteOf(type, unit) }
    : undefined;
}

/** `labs!: Table<Lab>` of Dexie: the table of that name. https://dexie.org/docs/Typescript */
export function tableOf(name: string, node: Syntax | undefined, unit: ScriptUnit): Expression | undefined {
  return node &&
    /^:\s{0,9}(?:Dexie\.)?(?:Entity)?Table\s{0,9}</.test(textOf(node, unit)) &&
    /['"]dexie['"]/.test(unit.text)
    ? { kind: 'foreign', path: foreignMember(foreignRoot('dexie'), name), site: siteOf(node, unit) }
    : undefined;
}

/** The names that statements declare in their block, and functions in theirs. */
export function declaredNames(statements: readonly Syntax[], unit: ScriptUnit): readonly string[] {
  const read = (node: Syntax): string => textOf(node, unit);
  return statements.flatMap((node): readonly string[] => {
    switch (node.type) {
      case 'lexical_declaration':
      case 'variable_declaration':
        return namedChildren(node).flatMap((one) => {
          const name = childOf(one, 'name');
          return name ? patternNames(name, read) : [];
        });
      case 'function_declaration':
      case 'generator_function_declaration':
      case 'class_declaration': {
        const name = childOf(node, 'name');
        return name ? [textOf(name, unit)] : [];
      }
      default:
        return [];
    }
  });
}
