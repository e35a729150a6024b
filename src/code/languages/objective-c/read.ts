/**
 * Objective-C source to facts.
 */

import { addAll } from '../../../lists.ts';
import { blankProse } from '../../facts/blank.ts';
import {
  type Expression,
  type FileFacts,
  type FunctionFact,
  OF_FILE,
  type Site,
  type TypeFact,
  type TypeName,
  type VariableFact,
} from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import { blankDirectives } from '../directives.ts';
import { traitsOf } from '../index.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import type { ParseText } from '../parser.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { convertersIn } from './converters.ts';
import { lowerClass, lowerEnumerators, lowerFunction, variableOf } from './declarations.ts';
import { findDefinitions, wordsOf } from './defines.ts';
import { expandMacros } from './expansion.ts';
import { declaredForSwift, lastPart } from './for-swift.ts';
import { type Around, NOTHING_AROUND } from './headers.ts';
import { isBetter, type Read, readText } from './reading.ts';
import { lowerDeclaration } from './statements.ts';
import { findSwiftNames, joinNames, type SwiftNames } from './swift-names.ts';

export interface ObjectiveCUnit extends Unit {
  readonly exported: ReadonlyMap<number, string | undefined>;
  readonly swiftNames: SwiftNames;
  readonly superclasses: ReadonlyMap<string, string>;
}

/** The facts of an Objective-C file, or why there are none. */
export function readObjectiveC(
  source: Source,
  parse: ParseText,
  around: Around = NOTHING_AROUND,
): FileFacts | { failure: string } {
  const { path, lines, text: whole } = source;
  const code = blankProse(whole, 'objective-c');
  const { text: unconditional, regions } = blankDirectives(whole, code);
  const file = { path, lines };
  const own = findDefinitions(source, code);
  const expanded = expandMacros(unconditional, code, file, own, [
    ...convertersIn(source),
    ...around.definitions(source),
  ]);
  const plain = (): Read | { failure: string } => readText(unconditional, code, parse);
  const read = expanded?.siteOf ? readText(expanded.text, blankProse(expanded.text, 'objective-c'), parse) : plain();
  // what makes no sense to the grammar is read as it is written
  const other = expanded?.siteOf && ('failure' in read || read.faults.length > 0) ? plain() : read;
  const isPlain = isBetter(other, read);
  const best = isPlain ? other : read;
  if ('failure' in best) return best;
  const unexpanded = [...(expanded?.unexpanded ?? []), ...(isPlain ? (expanded?.uses ?? []) : [])];
  const siteOf = isPlain ? undefined : expanded?.siteOf;
  const macros = new Map<string, Set<string>>();
  const last = new Map<string, ReadonlySet<string>>();
  for (const { name, mentions } of unexpanded) {
    const known = macros.get(name);
    // what was given up on shares its words
    if (last.get(name) === mentions) continue;
    last.set(name, mentions);
    if (!known) macros.set(name, new Set(mentions));
    else for (const word of mentions) known.add(word);
  }
  const unit: ObjectiveCUnit = {
    path,
    lines,
    text: best.text,
    file,
    exported: best.exported,
    superclasses: around.superclasses(source),
    swiftNames: joinNames([around.swiftNames(source), findSwiftNames(whole, code)]),
    ...(siteOf && { siteOf }),
    ...(macros.size > 0 && { macros }),
  };
  const siteIn = ({ start, end }: Pick<Site, 'start' | 'end'>): Site => siteOf?.(start, end) ?? { file, start, end };
  const faults = best.faults.slice(0, 5).map(siteIn);
  const words = wordsOf(own);
  const declared = readDeclarations(namedChildren(best.root), unit);
  const more = declaredForSwift(declared, unit.swiftNames);
  return {
    path,
    lines,
    types: [...declared.types, ...more.types],
    functions: [...declared.functions.map(toldToRun(code)), ...more.functions],
    variables: [...declared.variables, ...more.variables],
    aliases: declared.aliases,
    body: unexpanded.map((use) => ({ kind: 'evaluate', value: { kind: 'macro', ...use } })),
    regions,
    faults,
    ...(best.cut && { tooDeep: siteIn(best.cut) }),
    ...(words.size > 0 && { macros: words }),
    traits: traitsOf('objective-c'),
  };
}

/** What the runtime runs before anything else, with a word that says so. */
function toldToRun(code: string): (fact: FunctionFact) => FunctionFact {
  const names = new Set([...code.matchAll(RUN_FIRST)].map(([, before, behind]) => before ?? behind));
  return (fact) => (names.has(fact.name) ? { ...fact, modifiers: new Set([...fact.modifiers, '@RunFirst']) } : fact);
}

/** `__attribute__((constructor)) static void setUp(void)`, `static void setUp(void) __attribute__((constructor));` */
const RUN_FIRST =
  /__attribute__\s{0,9}\(\(\s{0,9}(?:__)?(?:constructor|used)\b[^;{}]{0,200}?\b(\w{1,200})\s{0,9}\(\s{0,9}(?:void)?\s{0,9}\)|\b(\w{1,200})\s{0,9}\(\s{0,9}(?:void)?\s{0,9}\)\s{0,9}__attribute__\s{0,9}\(\(\s{0,9}(?:__)?(?:constructor|used)\b/g;

type Declarations = Pick<FileFacts, 'types' | 'functions' | 'variables' | 'aliases'>;

function readDeclarations(nodes: readonly Syntax[], unit: ObjectiveCUnit): Declarations {
  const types: TypeFact[] = [];
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  const aliases = new Map<string, TypeName>();
  const noteAlias = (type: TypeName): void => {
    const swiftName = unit.swiftNames.get(type.name);
    if (swiftName !== undefined) aliases.set(lastPart(swiftName), type);
  };
  for (const node of nodes) {
    switch (node.type) {
      case 'class_interface':
      case 'class_implementation':
      case 'protocol_declaration':
        {
          const type = lowerClass(node, unit);
          noteAlias({ name: type.name, args: [] });
          types.push(type);
        }
        break;
      case 'function_definition':
        functions.push({ ...lowerFunction(node, unit), modifiers: new Set(seenBy(node, unit)) });
        break;
      case 'declaration':
        for (const declared of lowerDeclaration(node, unit)) {
          const variable = variableOf(declared, unit, ['static', ...seenBy(node, unit)]);
          if (variable.type) noteAlias(variable.type);
          variables.push(variable);
        }
        break;
      case 'enum_specifier':
      case 'type_definition':
        for (const variable of lowerEnumerators(node, unit)) {
          if (variable.type) noteAlias(variable.type);
          variables.push(variable);
        }
        break;
      case 'preproc_def': {
        const variable = lowerMacro(node, unit);
        if (variable) variables.push(variable);
        break;
      }
      case 'linkage_specification':
      case 'declaration_list':
      case 'ERROR': {
        const inner = readDeclarations(namedChildren(node), unit);
        addAll(types, inner.types);
        addAll(functions, inner.functions);
        addAll(variables, inner.variables);
        break;
      }
    }
  }
  return { types, functions, variables, aliases };
}

/** `static` at the top of a file that nobody includes: no other file sees it. */
function seenBy(node: Syntax, unit: Unit): readonly string[] {
  const isStatic = node.children.some((it) => it.type === 'storage_class_specifier' && textOf(it, unit) === 'static');
  return isStatic && /\.mm?$/.test(unit.path) ? [OF_FILE] : [];
}

/** `#define kType HKClinicalTypeIdentifierAllergyRecord`, `#define kName @"…"`: a constant by another name. */
function lowerMacro(node: Syntax, unit: Unit): VariableFact | undefined {
  const name = childOf(node, 'name');
  const valueNode = childOf(node, 'value');
  if (!name || !valueNode) return undefined;
  const site = siteOf(valueNode, unit);
  const text = textOf(valueNode, unit).trim();
  const literal = /^\(?@?"([^"\\]*)"\)?$/.exec(text)?.[1];
  const alias = /^\(?([A-Za-z_]\w*)\)?$/.exec(text)?.[1];
  const value: Expression | undefined =
    literal !== undefined
      ? { kind: 'literal', value: literal, site }
      : alias !== undefined
        ? { kind: 'name', name: alias, site }
        : undefined;
  return value && { name: textOf(name, unit), value, modifiers: new Set(['static']), site: siteOf(name, unit) };
}
