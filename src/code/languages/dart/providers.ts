/**
 * Riverpod's providers. One is an object with a function for its state and one for its notifier; that of a family is made by
 * a call. Whoever watches or reads it calls these.
 * https://riverpod.dev/docs/concepts2/providers https://riverpod.dev/docs/concepts2/family
 */
import type {
  Argument,
  Expression,
  FunctionFact,
  Parameter,
  Site,
  Statement,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, findType, type Syntax } from '../syntax.ts';
import type { DartUnit } from './expressions.ts';
import { lowerParameters } from './functions.ts';

const KINDS =
  /^(?:AutoDispose)?(Future|Stream|State|StateNotifier|ChangeNotifier|Notifier|AsyncNotifier|StreamNotifier)?Provider$/;
/** Whose object is not the state: that is what it builds, or keeps. */
const NOTIFIERS = new Set(['StateNotifier', 'Notifier', 'AsyncNotifier', 'StreamNotifier']);
const LISTENS = new Set(['listen', 'listenManual']);
const WATCHES = new Set(['watch', 'read', ...LISTENS, 'refresh', 'exists']);
/** What `build` of a notifier is called: widgets have one too, that nobody calls by its name. */
export const BUILD = '\0build';
/** The functions of a provider. */
const STATE = '\0state';
const NOTIFIER = '\0notifier';
const FORMS = new Set(['future', 'stream', 'state']);

/** A call that makes a provider, or comes to one. Undefined for any other. */
export function callProvider(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  return define(callee, args, site) ?? (callee.kind === 'member' ? watch(callee, args, site) : undefined);
}

/** `Provider((ref) => …)`, `FutureProvider.autoDispose.family((ref, type) => …)`, `NotifierProvider(Loader.new)`. */
function define(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  let root = callee;
  let isFamily = false;
  while (root.kind === 'member' && root.of && /^(?:autoDispose|family)$/.test(root.name)) {
    isFamily ||= root.name === 'family';
    root = root.of;
  }
  const found = root.kind === 'name' ? KINDS.exec(root.name) : null;
  const first = args[0]?.label === undefined ? args[0]?.value : undefined;
  if (!found || !first || first.kind === 'literal') return undefined;
  const [, kind = ''] = found;
  const words = makeWords(site);
  const given = isFamily ? [words.name('\0arg')] : [];
  const isBare = NOTIFIERS.has(kind) && kind !== 'StateNotifier';
  const made = words.call(first, isBare ? [] : [words.name('\0ref'), ...given]);
  const provider = providerOf(kind, made, given, words, typeMade(first));
  return isFamily ? words.closure([{ name: '\0arg', site }], [words.give(provider)]) : provider;
}

function providerOf(
  kind: string,
  made: Expression,
  given: readonly Expression[],
  words: Words,
  type?: TypeName,
): Expression {
  if (kind === 'State') return stateOf(made, words);
  const { site } = words;
  const make = words.name('\0make');
  // one notifier is kept, whoever asks for it
  const isKept = kind === 'ChangeNotifier' || NOTIFIERS.has(kind);
  const ref: Expression = { kind: 'call', callee: { kind: 'foreign', path: 'library#ref', site }, args: [], site };
  const object = isKept ? words.name('\0object') : words.call(make, [words.name('\0ref')]);
  const kept: Statement = {
    kind: 'declare',
    pattern: { kind: 'name', name: '\0object', ...(type && { type }), site },
    value: words.call(make, [ref]),
  };
  const built = kind === 'StateNotifier' ? [] : [words.call(words.member(object, BUILD), given)];
  const state: Expression = { kind: 'either', of: [...built, words.member(object, 'state')], site };
  const body: Statement[] = [
    { kind: 'declare', pattern: { kind: 'name', name: '\0make', site }, value: words.ofRef(made) },
    ...(isKept ? [kept] : []),
    words.give(
      words.object({
        [STATE]: NOTIFIERS.has(kind) ? words.ofRef(state) : isKept ? words.ofRef(object) : make,
        [NOTIFIER]: isKept ? words.ofRef(object) : make,
      }),
    ),
  ];
  return words.call(words.closure([], body), []);
}

/** The class whose object a function makes: `Names.new`, `(ref) => Names()`. */
function typeMade(made: Expression): TypeName | undefined {
  if (made.kind === 'reference') return made.to.kind === 'name' ? { name: made.to.name, args: [] } : undefined;
  const [only, more] = made.kind === 'closure' ? made.body.body : [];
  const value = only?.kind === 'return' && !more ? only.value : undefined;
  const name = value?.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : '';
  return /^_?[A-Z]/.test(name) ? { name, args: [] } : undefined;
}

/** What is put into the state later is there too: `ref.read(kind.notifier).state = …`. */
function stateOf(first: Expression, words: Words): Expression {
  const kept = words.name('\0kept');
  const state = words.member(kept, 'state');
  const set: Statement = {
    kind: 'evaluate',
    value: {
      kind: 'assign',
      target: state,
      operator: '=',
      value: words.call(words.name('\0change'), [state]),
      site: words.site,
    },
  };
  const { site } = words;
  const held = words.object({ state: first, update: words.changing([{ name: '\0change', site }], [set]) });
  const body: Statement[] = [
    { kind: 'declare', pattern: { kind: 'name', name: '\0kept', site }, value: held },
    words.give(words.object({ [STATE]: words.ofRef(state), [NOTIFIER]: words.ofRef(kept) })),
  ];
  return words.call(words.closure([], body), []);
}

/** `ref.watch(provider)`, `ref.read(provider(type).future)`, `ref.watch(provider.select((it) => it.kind))`. */
function watch(
  { of, name }: Extract<Expression, { kind: 'member' }>,
  [first, then]: readonly Argument[],
  site: Site,
): Expression | undefined {
  if (!of || !WATCHES.has(name) || !first || first.label !== undefined) return undefined;
  const isRef = (of.kind === 'name' || of.kind === 'member') && /^_?ref$/.test(of.name);
  if (!isRef && !/Provider$/.test(rootName(first.value))) return undefined;
  const words = makeWords(site);
  let provider = first.value;
  let select: Expression | undefined;
  if (provider.kind === 'call' && provider.callee.kind === 'member' && /^select/.test(provider.callee.name)) {
    select = provider.args[0]?.value;
    provider = provider.callee.of ?? provider;
  }
  let part = STATE;
  if (provider.kind === 'member' && provider.of && provider.name === 'notifier') part = NOTIFIER;
  if (provider.kind === 'member' && provider.of && (part === NOTIFIER || FORMS.has(provider.name)))
    provider = provider.of;
  const whole = words.call(words.member(provider, part), [of]);
  const value = select ? words.call(select, [whole]) : whole;
  if (!LISTENS.has(name) || !then) return value;
  const both = words.call(then.value, [words.name('\0value'), words.name('\0value')]);
  return words.call(words.closure([{ name: '\0value', site }], [words.give(both)]), [value]);
}

/** The last name before any call: of `Providers.records(type).future` it is `records`. */
function rootName(value: Expression): string {
  if (value.kind === 'call') return rootName(value.callee);
  if (value.kind === 'member' && value.of && (value.name === 'notifier' || FORMS.has(value.name)))
    return rootName(value.of);
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}

/** What `@riverpod` makes: `recordsProvider` of a function or class `records`. What is generated into `.g.dart` says the
 *  same in more words. */
export function generatedProviders(nodes: readonly Syntax[], unit: DartUnit): readonly VariableFact[] {
  return nodes.flatMap((node, index): readonly VariableFact[] => {
    const own = node.type === 'class_definition' ? findType(node, 'annotation') : annotationBefore(nodes, index);
    const nameNode = childOf(node, 'name');
    const said = own && childOf(own, 'name');
    if (!nameNode || !said || !/^[rR]iverpod$/.test(textOf(said, unit))) return [];
    const site = siteOf(node, unit);
    const words = makeWords(site);
    const name = textOf(nameNode, unit);
    const isClass = node.type === 'class_definition';
    const all = isClass
      ? buildParameters(node, unit)
      : lowerParameters(findType(node, 'formal_parameter_list'), unit).parameters.slice(1);
    const given = all.map(
      (one): Argument => ({ ...(one.label !== undefined && { label: one.label }), value: words.name(one.name) }),
    );
    const values = given.map(({ value }) => value);
    const made = isClass
      ? words.call(words.name(name), [])
      : callWith(words.name(name), [{ value: words.name('\0ref') }, ...given], site);
    const type = isClass ? { name, args: [] } : undefined;
    const provider = providerOf(isClass ? 'Notifier' : '', made, values, words, type);
    const value = all.length > 0 ? words.closure(all, [words.give(provider)]) : provider;
    return [
      { name: `${name.charAt(0).toLowerCase()}${name.slice(1)}Provider`, value, modifiers: new Set(['static']), site },
    ];
  });
}

function annotationBefore(nodes: readonly Syntax[], index: number): Syntax | undefined {
  if (nodes[index]?.type !== 'function_signature') return undefined;
  for (let at = index - 1; at >= 0 && nodes[at]?.type === 'annotation'; at -= 1) {
    const found = nodes[at];
    if (found) return found;
  }
  return undefined;
}

function buildParameters(node: Syntax, unit: DartUnit): readonly Parameter[] {
  const body = childOf(node, 'body');
  for (const member of body?.children ?? []) {
    const signature = member.type === 'method_signature' ? findType(member, 'function_signature') : undefined;
    const name = signature && childOf(signature, 'name');
    if (signature && name && textOf(name, unit) === 'build')
      return lowerParameters(findType(signature, 'formal_parameter_list'), unit).parameters;
  }
  return [];
}

function callWith(callee: Expression, args: readonly Argument[], site: Site): Expression {
  return { kind: 'call', callee, args, site };
}

/** Pieces of code that stand at one place. */
interface Words {
  readonly site: Site;
  name(text: string): Expression;
  member(of: Expression, name: string): Expression;
  call(callee: Expression, args: readonly Expression[]): Expression;
  closure(parameters: readonly Parameter[], body: readonly Statement[]): Expression;
  /** A function of a package's object, which nobody calls who is not seen. */
  changing(parameters: readonly Parameter[], body: readonly Statement[]): Expression;
  /** A function of the `ref` that it is called with. */
  ofRef(value: Expression): Expression;
  give(value: Expression): Statement;
  object(entries: Readonly<Record<string, Expression>>): Expression;
}

function makeWords(site: Site): Words {
  const give = (value: Expression): Statement => ({ kind: 'return', value, site });
  const closure = (parameters: readonly Parameter[], body: readonly Statement[]): Expression => {
    const fact: FunctionFact = { name: '', parameters, body, modifiers: new Set(), isPositional: true, site };
    return { kind: 'closure', body: fact, site };
  };
  return {
    site,
    give,
    closure,
    changing: (parameters, body) => ({
      kind: 'closure',
      body: { name: '', parameters, body, modifiers: new Set(), site },
      site,
    }),
    name: (text) => ({ kind: 'name', name: text, site }),
    member: (of, name) => ({ kind: 'member', of, name, site }),
    call: (callee, args) => ({ kind: 'call', callee, args: args.map((value) => ({ value })), site }),
    ofRef: (value) => closure([{ name: '\0ref', site }], [give(value)]),
    object: (entries) => ({
      kind: 'dictionary',
      pairs: Object.entries(entries).map(([key, value]) => [{ kind: 'literal', value: key, site }, value]),
      site,
    }),
  };
}
