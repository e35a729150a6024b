/** The types, functions and properties of Swift texts, as far as patterns and brackets tell them surely. */
import { bare, closing, endOfExpression, placesOf, type Texts } from './texts.ts';

interface Braced {
  readonly path: string;
  readonly name: string;
  readonly modifiers: string;
  /** From the first modifier to behind the closing brace. */
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
}

export interface SwiftType extends Braced {
  readonly kind: string;
  /** What stands between its name and its brace. */
  readonly head: string;
}

export interface SwiftFunction extends Braced {
  readonly nameAt: number;
  readonly generics: string;
  /** What stands between the parentheses. */
  readonly parameters: string;
  readonly parametersAt: number;
  /** `async throws`, as far as it is. */
  readonly effects: string;
  /** `-> Result`, as it stands. */
  readonly result: string;
  /** The type it is a member of. */
  readonly owner?: SwiftType;
  readonly isLocal: boolean;
}

export interface SwiftProperty {
  readonly path: string;
  readonly name: string;
  readonly modifiers: string;
  readonly word: string;
  readonly type: string;
  readonly start: number;
  readonly valueAt: number;
  readonly end: number;
  readonly owner?: SwiftType;
}

export interface Swift {
  readonly texts: Texts;
  readonly bare: Texts;
  readonly types: readonly SwiftType[];
  readonly functions: readonly SwiftFunction[];
  readonly properties: readonly SwiftProperty[];
}

const MODIFIERS =
  /(?:(?:@\w+(?:\([^()]*\))?|public|open|private|fileprivate|internal|package|static|class|final|override|mutating|nonisolated|indirect|lazy|weak|required|convenience)(?:\(set\))?\s+)*$/;
const TYPE = /\b(class|struct|enum|actor|extension|protocol)\s+([A-Z]\w*(?:\.\w+)*)([^{}\n;]*)\{/g;
const FUNCTION = /\bfunc\s+(\w+)\s*(<[^<>()]*>)?\s*\(/g;
const PROPERTY = /\b(let|var)\s+(\w+)\s*(?::\s*([^={}\n]+?))?\s*=\s*(?!=)/g;
const AFTER_PARAMETERS = /^\s*((?:async\s*)?(?:throws\s*)?)(->\s*(?:[^{}\n]+?))?\s*\{/;

const modifiersBefore = (text: string, at: number): string => MODIFIERS.exec(text.slice(0, at))?.[0] ?? '';

function typesOf(path: string, text: string): SwiftType[] {
  return [...text.matchAll(TYPE)].flatMap(({ index, 0: all, 1: kind = '', 2: name = '', 3: head = '' }) => {
    const open = index + all.length - 1;
    const close = closing(text, open);
    const modifiers = modifiersBefore(text, index);
    return close < 0
      ? []
      : [{ path, kind, name, head, modifiers, start: index - modifiers.length, end: close + 1, open, close }];
  });
}

type Plain = Omit<SwiftFunction, 'owner' | 'isLocal'>;

function functionsOf(path: string, text: string): Plain[] {
  return [...text.matchAll(FUNCTION)].flatMap(({ index, 0: all, 1: name = '', 2: generics = '' }): Plain[] => {
    const parametersAt = index + all.length;
    const parametersEnd = closing(text, parametersAt - 1);
    const after = AFTER_PARAMETERS.exec(text.slice(parametersEnd + 1));
    if (parametersEnd < 0 || !after) return [];
    const open = parametersEnd + after[0].length;
    const close = closing(text, open);
    if (close < 0) return [];
    const modifiers = modifiersBefore(text, index);
    const [parameters, effects, result] = [text.slice(parametersAt, parametersEnd), after[1] ?? '', after[2] ?? ''];
    const where = { path, start: index - modifiers.length, end: close + 1, open, close };
    const nameAt = index + all.indexOf(name, 4);
    return [{ ...where, name, modifiers, nameAt, generics, parameters, parametersAt, effects: effects.trim(), result }];
  });
}

const holds = ({ open, close }: Braced, at: number): boolean => open < at && at < close;

/** The innermost of those that hold a place. */
function innermost<T extends Braced>(all: readonly T[], at: number): T | undefined {
  return all.filter((it) => holds(it, at)).sort((a, b) => b.open - a.open)[0];
}

function propertiesOf(path: string, text: string, types: readonly SwiftType[]): SwiftProperty[] {
  return [...text.matchAll(PROPERTY)].flatMap(({ index, 0: all, 1: word = '', 2: name = '', 3: type = '' }) => {
    const owner = innermost(types, index);
    const depth = owner ? text.slice(owner.open + 1, index) : text.slice(0, index);
    // A member or a global, nothing local: every brace before it is closed.
    if ((depth.match(/[{([]/g)?.length ?? 0) !== (depth.match(/[})\]]/g)?.length ?? 0)) return [];
    const valueAt = index + all.length;
    const end = endOfExpression(text, valueAt);
    const modifiers = modifiersBefore(text, index);
    const place = { path, start: index - modifiers.length, valueAt, end };
    return end < 0 ? [] : [{ ...place, name, modifiers, word, type, ...(owner && { owner }) }];
  });
}

const known = new WeakMap<Texts, Swift>();

/** The Swift files among these texts. */
export function swift(texts: Texts): Swift {
  const made = known.get(texts) ?? outline(texts);
  known.set(texts, made);
  return made;
}

function outline(texts: Texts): Swift {
  const own = Object.entries(texts).filter(([path]) => path.endsWith('.swift') && !path.endsWith('Package.swift'));
  const bareTexts = Object.fromEntries(own.map(([path, text]) => [path, bare(text)]));
  const types: SwiftType[] = [];
  const functions: SwiftFunction[] = [];
  const properties: SwiftProperty[] = [];
  for (const [path, text] of Object.entries(bareTexts)) {
    const here = typesOf(path, text);
    const funcs = functionsOf(path, text);
    types.push(...here);
    for (const it of funcs) {
      const owner = innermost(here, it.start);
      const around = innermost(funcs, it.start);
      functions.push({
        ...it,
        ...(owner && { owner }),
        isLocal: around !== undefined && (!owner || around.open > owner.open),
      });
    }
    properties.push(...propertiesOf(path, text, here));
  }
  return { texts, bare: bareTexts, types, functions, properties };
}

/** Whether a type stands in no other and in no function. */
export const isTopLevel = ({ types, functions }: Swift, type: SwiftType): boolean =>
  ![...types, ...functions].some((it) => it.path === type.path && holds(it, type.start));

/** What the system calls or knows by these names too. */
const SYSTEMS = new Set(
  `body main init application description rawValue title name type data error execute show load map filter first next
  perform run start update value viewDidLoad makeBody body requestAuthorization`.split(/\s+/),
);

/** Whether a name is the app's own, declared once and in no text with a value in it. */
export function isDeclaredOnce({ bare: texts, texts: whole }: Swift, name: string, alsoSystems = false): boolean {
  if (!alsoSystems && SYSTEMS.has(name)) return false;
  const word = `(?<![\\w$])${name}(?![\\w$])`;
  const declared = new RegExp(`\\b(?:func|let|var|case|class|struct|enum|actor|protocol|typealias)\\s+${word}`, 'g');
  const count = Object.values(texts).reduce((sum, text) => sum + (text.match(declared)?.length ?? 0), 0);
  return (
    count === 1 && !Object.entries(texts).some(([path]) => new RegExp(`\\\\\\([^"]*${word}`).test(whole[path] ?? ''))
  );
}

/** All places of a name in the code of all files. */
export function usesOf({ bare: texts }: Swift, name: string): { path: string; at: number; text: string }[] {
  return Object.entries(texts).flatMap(([path, text]) => placesOf(text, name).map((at) => ({ path, at, text })));
}

/** The arguments by which a function hands on what it was given; nothing where that cannot be told. */
export function forwarded({ parameters }: SwiftFunction): string | undefined {
  if (parameters.trim() === '') return '';
  const given: string[] = [];
  for (const one of parameters.split(/,(?![^([<]*[)\]>])/)) {
    const match = /^\s*(\w+)(?:\s+(\w+))?\s*:\s*(?!inout|@)/.exec(one);
    if (!match || /\.\.\.|inout|@/.test(one)) return undefined;
    const [, label = '', name = label] = match;
    given.push(label === '_' ? name : `${label}: ${name}`);
  }
  return given.join(', ');
}

/** `try await`, as far as a function needs it. */
export const callWords = ({ effects }: SwiftFunction): string =>
  `${effects.includes('throws') ? 'try ' : ''}${effects.includes('async') ? 'await ' : ''}`;
