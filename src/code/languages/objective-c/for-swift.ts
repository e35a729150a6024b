/**
 * What declarations of Objective-C are in Swift where they say so: a function of C a method, a maker or an accessor of a
 * type, `NS_SWIFT_NAME(getter:Portal.kind(self:))`, a constant a member of one. Each does what it is another name of.
 * https://developer.apple.com/documentation/swift/customizing-objective-c-apis
 */
import type { Expression, FunctionFact, Parameter, Site, TypeFact, VariableFact } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import { FORWARDS, makersOf } from './selectors.ts';
import type { SwiftNames } from './swift-names.ts';

interface ForSwift {
  readonly types: readonly TypeFact[];
  readonly functions: readonly FunctionFact[];
  readonly variables: readonly VariableFact[];
}

interface Members {
  readonly functions: FunctionFact[];
  readonly variables: Map<string, VariableFact>;
}

/** `getter:Portal.kind(self:)`, in its parts. */
interface Said {
  readonly accessor: string | undefined;
  readonly owner: string | undefined;
  readonly name: string;
  readonly labels: readonly string[];
  readonly isFunction: boolean;
}

const SAID = /^(?:([gs]etter):)?(?:([\w.]{1,200})\.)?(\w{1,200})(?:\(([\w:]*)\))?$/;

function partsOf(text: string): Said | undefined {
  const [, accessor, path, name = '', labels] = SAID.exec(text) ?? [];
  return name === ''
    ? undefined
    : {
        accessor,
        owner: path && lastPart(path),
        name,
        labels: labels?.split(':').slice(0, -1) ?? [],
        isFunction: labels !== undefined,
      };
}

/** Types inside of others are known by their own names. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What Swift has beside the declarations of a file. */
export function declaredForSwift({ types, functions, variables }: ForSwift, names: SwiftNames): ForSwift {
  const members = new Map<string, Members>();
  const membersOf = (owner: string): Members => {
    const known = members.get(owner) ?? { functions: [], variables: new Map() };
    members.set(owner, known);
    return known;
  };
  const more = {
    functions: types.flatMap((type) => makersOf(type, lastPart(names.get(type.name) ?? type.name))),
    variables: new Map<string, VariableFact>(),
  };
  for (const fact of functions) {
    const said = partsOf(names.get(fact.name) ?? '');
    if (said) addFunction(fact, said, said.owner === undefined ? more : membersOf(said.owner), more);
  }
  for (const fact of variables) {
    const said = partsOf(names.get(fact.name) ?? '');
    // what a header announces of a function
    if (!said || said.isFunction) continue;
    const words = wordsAt(fact.site);
    const member = { ...fact, name: said.name, value: words.name(fact.name) };
    const owner = said.owner ?? fact.type?.name;
    if (owner !== undefined) membersOf(owner).variables.set(said.name, { ...member, modifiers: STATIC });
    if (said.owner === undefined) more.variables.set(said.name, member);
  }
  return {
    types: [...members].flatMap(([name, it]) => {
      const [site] = [...it.functions, ...it.variables.values()].map((member) => member.site);
      return site ? [extensionOf(name, it, site)] : [];
    }),
    functions: more.functions,
    variables: [...more.variables.values()],
  };
}

const STATIC: ReadonlySet<string> = new Set(['static']);
const SELF = 'self';

/** What a function of C is among the members of the type that it says, or among what is of no type. */
function addFunction(fact: FunctionFact, said: Said, into: Members, more: Members): void {
  const { name, labels, accessor, owner } = said;
  const { parameters, site, result } = fact;
  const words = wordsAt(site);
  const isOfObject = labels.includes(SELF);
  const passed = (parameter: Parameter, index: number): Expression =>
    words.name(labels[index] === SELF ? SELF : parameter.name);
  const body = [words.give(words.call(words.name(fact.name), parameters.map(passed)))];
  const own = parameters.flatMap(({ label: _, ...it }, index): Parameter[] => {
    const label = labels[index];
    return label === SELF ? [] : [{ ...it, ...(label !== undefined && label !== '_' && { label }) }];
  });
  const modifiers = new Set(isOfObject || owner === undefined ? FORWARDS : [...STATIC, ...FORWARDS]);
  const plain = { ...fact, body, modifiers };
  if (accessor !== undefined && name !== SUBSCRIPT) {
    const kept = into.variables.get(name) ?? { name, modifiers, site };
    const isGetter = accessor === 'getter';
    const type = isGetter ? result : own.at(-1)?.type;
    into.variables.set(name, {
      ...kept,
      ...(type && { type }),
      [accessor]: { ...plain, name: isGetter ? 'get' : 'set', parameters: own },
    });
  } else if (accessor === 'setter') {
    const getter = into.functions.find((it) => it.name === '[]');
    const setter = { ...plain, name: '[]', parameters: own };
    if (getter) into.functions.splice(into.functions.indexOf(getter), 1, { ...getter, setter });
  } else if (name === 'init')
    more.functions.push({ ...plain, name: owner ?? name, parameters: own, modifiers: FORWARDS });
  else into.functions.push({ ...plain, name: accessor === undefined ? name : '[]', parameters: own });
}

const SUBSCRIPT = 'subscript';

function extensionOf(name: string, { functions, variables }: Members, site: Site): TypeFact {
  return {
    name,
    kind: 'extension',
    supertypes: [],
    cases: [],
    variables: [...variables.values()],
    functions,
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site,
  };
}

/** A property by another name: the same value. */
export function renamedProperty(fact: VariableFact, name: string): VariableFact {
  const { site, type, modifiers } = fact;
  const words = wordsAt(site);
  const own = words.member(words.name(SELF), fact.name);
  const next = { name: 'newValue', ...(type && { type }), site };
  const plain = { modifiers: FORWARDS, site };
  return {
    name,
    ...(type && { type }),
    modifiers,
    getter: { ...plain, name: 'get', parameters: [], body: [words.give(own)] },
    setter: { ...plain, name: 'set', parameters: [next], body: [words.assign(own, words.name(next.name))] },
    site,
  };
}
