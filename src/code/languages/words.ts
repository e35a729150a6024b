/**
 * Pieces of code that stand for what a library does with what it is given: all at the place of the call.
 */
import {
  type Argument,
  type Expression,
  type FunctionFact,
  MERGES,
  OF_EACH_CALL,
  type Parameter,
  type Site,
  type Statement,
  THROWN,
} from '../facts/facts.ts';

type DictionaryExpression = Extract<Expression, { kind: 'dictionary' }>;

export interface Words {
  readonly site: Site;
  name(text: string): Expression;
  /** A variable that all files share. */
  shared(name: string): Expression;
  /** What is passed so may be written to. */
  writable(of: Expression): Expression;
  member(of: Expression, name: string): Expression;
  call(callee: Expression, args: readonly Expression[]): Expression;
  /** A function that code which is not seen may call as well. */
  open(parameters: readonly string[], body: readonly Statement[]): Expression;
  /** A function that nobody calls who is not seen. */
  closure(parameters: readonly (string | Parameter)[], body: readonly Statement[]): Expression;
  /** The same, of which each call is told apart: one of a library that many things are handed to. */
  each(parameters: readonly (string | Parameter)[], body: readonly Statement[]): Expression;
  /** Runs statements where it stands. */
  run(body: readonly Statement[]): Expression;
  give(value: Expression): Statement;
  declare(name: string, value?: Expression): Statement;
  assign(target: Expression, value: Expression): Statement;
  /** Puts what an object has into another, beside what that has. */
  merge(target: Expression, value: Expression): Statement;
  does(value: Expression): Statement;
  /** Throws it to whoever tries this. */
  throws(value: Expression): Statement;
  /** Runs `body` with what `tried` throws, in a variable. */
  catches(name: string, tried: readonly Statement[], body: readonly Statement[]): Statement;
  /** `of`, or what `handle` makes of what it fails with. */
  rescued(of: Expression, handle: Expression): Expression;
  either(...of: readonly Expression[]): Expression;
  tuple(...items: readonly Expression[]): Expression;
  object(entries: Readonly<Record<string, Expression>>, spreads?: readonly Expression[]): Expression;
  /** An object that whoever has it fills, by whatever name. */
  filled(entries: Readonly<Record<string, Expression>>): Expression;
  /** What a library gives that is not followed. */
  unknown(what: string): Expression;
}

/** `seen` is told the variables that all files share: somebody has to declare them. */
export function wordsAt(site: Site, seen: (name: string) => void = () => undefined): Words {
  const catches: Words['catches'] = (name, tried, body) => ({
    kind: 'block',
    conditions: [{ kind: 'bind', pattern: { kind: 'name', name, site }, value: { kind: 'name', name: THROWN, site } }],
    body,
    tried,
  });
  const give = (value: Expression): Statement => ({ kind: 'return', value, site });
  const call = (callee: Expression, args: readonly Expression[]): Expression => ({
    kind: 'call',
    callee,
    args: args.map((value) => ({ value })),
    site,
  });
  const make = (
    parameters: readonly (string | Parameter)[],
    body: readonly Statement[],
    isPositional: boolean,
    modifiers: ReadonlySet<string> = new Set(),
  ): Expression => {
    const named = parameters.map((it): Parameter => (typeof it === 'string' ? { name: it, site } : it));
    const fact: FunctionFact = { name: '', parameters: named, body, modifiers, site };
    return { kind: 'closure', body: isPositional ? { ...fact, isPositional } : fact, site };
  };
  const object = (entries: Readonly<Record<string, Expression>>): DictionaryExpression => ({
    kind: 'dictionary',
    pairs: Object.entries(entries).map(([key, value]) => [{ kind: 'literal', value: key, site }, value]),
    site,
  });
  return {
    site,
    give,
    call,
    open: (parameters, body) => make(parameters, body, true),
    closure: (parameters, body) => make(parameters, body, false),
    each: (parameters, body) => make(parameters, body, false, new Set([OF_EACH_CALL])),
    run: (body) => call(make([], body, false), []),
    name: (text) => ({ kind: 'name', name: text, site }),
    shared: (name) => {
      seen(name);
      return { kind: 'name', name, site };
    },
    writable: (of) => ({ kind: 'operation', operator: '&', operands: [of], site }),
    member: (of, name) => ({ kind: 'member', of, name, site }),
    declare: (name, value) => ({ kind: 'declare', pattern: { kind: 'name', name, site }, ...(value && { value }) }),
    assign: (target, value) => ({ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }),
    merge: (target, value) => ({ kind: 'evaluate', value: { kind: 'assign', target, operator: MERGES, value, site } }),
    does: (value) => ({ kind: 'evaluate', value }),
    throws: (value) => ({
      kind: 'evaluate',
      value: { kind: 'assign', target: { kind: 'name', name: THROWN, site }, operator: '=', value, site },
    }),
    catches,
    rescued: (of, handle) => {
      const failed: Expression = { kind: 'name', name: '\0failed', site };
      const handled = catches('\0failed', [{ kind: 'evaluate', value: of }], [give(call(handle, [failed]))]);
      return call(make([], [handled, give(of)], false), []);
    },
    either: (...of) => ({ kind: 'either', of, site }),
    tuple: (...items) => ({ kind: 'tuple', items: items.map((value) => ({ value })), site }),
    object: (entries, spreads = []) => ({ ...object(entries), ...(spreads.length > 0 && { spreads }) }),
    filled: (entries) => ({ ...object(entries), isFilled: true }),
    unknown: (what) => call({ kind: 'foreign', path: `library#${what}`, site }, []),
  };
}

/** Puts what it is given, or what a function that it is given makes of what is there, into `target`. */
export function setter(target: Expression, words: Words): Expression {
  const next = words.name('\0next');
  return words.closure(['\0next'], [words.assign(target, next), words.assign(target, words.call(next, [target]))]);
}

/** `: base(…)`, `super(…)`: runs the constructor of what a class extends. */
export function callSuper(parent: string | undefined, args: readonly Argument[], site: Site): readonly Statement[] {
  const of: Expression = { kind: 'name', name: 'super', site };
  const callee: Expression = { kind: 'member', of, name: 'init', site };
  const mentioned: Expression = { kind: 'other', parts: [{ kind: 'name', name: parent ?? 'super', site }], site };
  return [
    { kind: 'evaluate', value: mentioned },
    { kind: 'evaluate', value: { kind: 'call', callee, args, site } },
  ];
}
