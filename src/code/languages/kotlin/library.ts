/**
 * What functions of Kotlin's library make of what they are given: collections, flows, texts, copies.
 */
import {
  type Argument,
  COPY,
  type Expression,
  type FunctionFact,
  RECEIVER,
  type Site,
  type Statement,
  type TypeName,
} from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { fillsEntry, isPath, putsEntry } from '../entries.ts';
import { nothing } from '../lowering.ts';
import { tableBy, tableOfPairs } from '../tables.ts';
import { listOf } from '../type-arguments.ts';
import { updatesAll, updatesEntry } from '../updated-entries.ts';
import { type Words, wordsAt } from '../words.ts';
import { ofCollection } from './collections.ts';
import { SAYS_THIS } from './lambdas.ts';
import { pairOrEntry } from './operators.ts';
import { methodName } from './types.ts';

const LISTS = new Set([
  'listOf',
  'setOf',
  'listOfNotNull',
  'setOfNotNull',
  'mutableListOf',
  'mutableSetOf',
  'mutableStateListOf',
  'arrayOf',
  'arrayListOf',
  'hashSetOf',
  'linkedSetOf',
  'sequenceOf',
  'flowOf',
  'emptyList',
  'emptySet',
  'emptyArray',
  'emptySequence',
  'emptyFlow',
]);

const BUILDS = new Set(['buildList', 'buildSet', 'buildMap']);
const EMPTY_MAPS = /^(?:(?:Linked)?Hash|Tree|ConcurrentHash)Map$/;
const MAPS = new Set(['mapOf', 'mutableMapOf', 'hashMapOf', 'linkedMapOf', 'mutableStateMapOf', 'emptyMap']);

/** `Kind.values()`, `enumValues<Kind>()`: every case of an enum. */
export function allOf(
  callee: Expression,
  args: readonly Argument[],
  given: TypeName | undefined,
  site: Site,
): Expression | undefined {
  if (args.length > 0) return undefined;
  if (callee.kind === 'member' && callee.name === 'allCases') return callee;
  const isNamed = callee.kind === 'name' && /^enum(?:Values|Entries)$/.test(callee.name);
  return isNamed && given
    ? { kind: 'member', of: { kind: 'type', type: given, site }, name: 'allCases', site }
    : undefined;
}

/** `Kind.valueOf(name)`, `enumValueOf<Kind>(name)`: the case of an enum by its name. */
export function caseOfName(
  callee: Expression,
  [name, ...more]: readonly Argument[],
  given: TypeName | undefined,
  site: Site,
): Expression | undefined {
  const isTold = callee.kind === 'name' && callee.name === 'enumValueOf';
  const of = callee.kind === 'member' && callee.name === 'valueOf' ? callee.of : undefined;
  const own = isTold ? given?.name : of?.kind === 'name' && /^[A-Z]/.test(of.name) ? of.name : undefined;
  if (own === undefined || !name || more.length > 0) return undefined;
  const args = [{ label: 'rawValue', value: name.value }];
  return { kind: 'call', callee: wordsAt(site).name(own), args, site };
}

/** The names of the first parameter of Objective-C's methods, which Kotlin may write out. */
const FIRST_LABELS = new Set(['typesToShare', 'identifier', 'type', 'withFHIRResourceType']);

export function madeBy(callee: Expression, given: readonly Argument[], site: Site, type?: TypeName): Expression {
  const name = callee.kind === 'name' ? callee.name : undefined;
  if (name !== undefined && LISTS.has(name))
    return listOf(
      given.map(({ value }) => value),
      type,
      site,
    );
  if (name !== undefined && (MAPS.has(name) || (given.length === 0 && EMPTY_MAPS.test(name)))) {
    const pairs = given.flatMap(({ value }): (readonly [Expression, Expression])[] => {
      const [key, entry] = value.kind === 'tuple' ? value.items : [];
      return key && entry ? [[key.value, entry.value]] : [];
    });
    return { kind: 'dictionary', pairs, isTable: true, site };
  }
  const [first] = given;
  const last = given.at(-1)?.value;
  if (last?.kind === 'closure' && (name === 'lazy' || name === 'remember' || name === 'run'))
    return { kind: 'call', callee: last, args: [], site };
  if (first && last?.kind === 'closure' && name === 'with' && given.length === 2)
    return wordsAt(site).call(wordsAt(site).member(first.value, methodName('run')), [withReceiver(last)]);
  // an interface of one function is that function
  if (last?.kind === 'closure' && (name === 'ReadOnlyProperty' || name === 'PropertyDelegateProvider')) return last;
  const made =
    name === 'buildString'
      ? textBuilt(given, site)
      : BUILDS.has(name ?? '')
        ? built(name ?? '', given, site)
        : undefined;
  if (made) return made;
  if (first && (name === 'requireNotNull' || name === 'checkNotNull')) return first.value;
  const ofSeveral = ofCollection(callee, given, site);
  if (ofSeveral) return ofSeveral;
  const emitting = name === undefined ? undefined : emitted(name, given, site, type);
  if (emitting) return emitting;
  if (name === 'Pair' || name === 'Triple') {
    const labels = ['first', 'second', 'third'];
    const items = given.map(({ value }, index): Argument => ({ label: labels[index] ?? `${index}`, value }));
    return { kind: 'tuple', items, site };
  }
  if (callee.kind !== 'member') return { kind: 'call', callee, args: given, site };
  const filled = fillsEntry(callee, (entry) => madeBy(entry, given, site, type), wordsAt(site));
  if (filled) return filled;
  const text = callee.of && callee.name === 'joinToString' ? joinOf(callee.of, given, site) : undefined;
  if (text) return text;
  const table = callee.of && tableOf(callee.of, callee.name, given, site);
  if (table) return table;
  const entry =
    callee.of &&
    (entryOf(callee.of, callee.name, given, site) ??
      entryPut(callee.of, callee.name, given, site) ??
      updatesEntry(callee.of, callee.name, given, site) ??
      updatesAll(callee.of, callee.name, given, site));
  if (entry) return entry;
  const appended = callee.of && callee.name === 'joinTo' ? joinInto(callee.of, given, site) : undefined;
  if (appended) return appended;
  const put = callee.of && FILLS.test(callee.name) ? fill(callee.of, callee.name, given, site) : undefined;
  if (put) return put;
  const applied = callee.name === 'apply' && callee.of ? applyTo(callee.of, given, site) : undefined;
  if (applied) return applied;
  const copied = callee.name === 'copy' && callee.of ? copyOf(callee.of, given, site) : undefined;
  if (copied) return copied;
  const updated = UPDATES.has(callee.name) && given.length === 1 ? update(callee.of, given, site) : undefined;
  if (updated) return updated;
  const args = given.map((arg, index) => {
    if (callee.name === 'run' && arg.isTrailing) return { ...arg, value: withReceiver(arg.value) };
    if (index > 0 || arg.label === undefined || !FIRST_LABELS.has(arg.label)) return arg;
    return { value: arg.value };
  });
  if (/^plus(?:Assign)?$/.test(callee.name)) {
    const added = args.map((arg) => ({ ...arg, value: pairOrEntry(arg.value) }));
    return { kind: 'call', callee: { ...callee, name: methodName(callee.name) }, args: added, site };
  }
  const failing = callFailing(callee.of, callee.name, args, site);
  if (failing) return failing;
  // `fold({ … }, { … })` of both sides, and what one of them is
  const isOfSides = callee.name === 'fold' ? first?.value.kind === 'closure' : callee.name === 'getOrNull' && !first;
  const told = isOfSides ? callee.name : methodName(callee.name);
  return { kind: 'call', callee: { ...callee, name: told }, args, site };
}

/** What fails, and who is told of it: `done.resumeWithException(x)`, `flow.catch { }`. */
function callFailing(
  of: Expression | undefined,
  name: string,
  [first]: readonly Argument[],
  site: Site,
): Expression | undefined {
  const words = wordsAt(site);
  if (!first || !of) return undefined;
  if (/^(?:resumeWithException|completeExceptionally)$/.test(name)) return words.run([words.throws(first.value)]);
  return name === 'catch' ? words.rescued(of, emitting(first.value, site)) : undefined;
}

/** A block that may emit something in the place of what failed: what it emits is what it gives. */
function emitting(block: Expression, site: Site): Expression {
  if (block.kind !== 'closure') return block;
  const words = wordsAt(site);
  const run = words.closure([], [words.does(words.call(block, [words.name('\0failure')]))]);
  const all = emitted('flow', [{ value: run, isTrailing: true }], site);
  return all ? words.closure(['\0failure'], [words.give(all)]) : block;
}

/** `kinds.associateWith { f(it) }`, `rows.groupBy { it.section }`: a table by what is made of each. */
function tableOf(of: Expression, name: string, given: readonly Argument[], site: Site): Expression | undefined {
  const words = wordsAt(site);
  // how often each key comes: `rows.groupingBy { it.tag }.eachCount()`
  const grouped = name === 'eachCount' && of.kind === 'call' && of.callee.kind === 'member' ? of.callee : undefined;
  if (grouped?.name === 'groupingBy' && grouped.of && of.kind === 'call')
    return { ...of, callee: { ...grouped, name: 'map' } };
  const [make, other, ...more] = given.map(({ value }) => value);
  if (!make || more.length > 0) return undefined;
  if (name === 'groupBy' || name === 'associateBy') return tableBy(of, make, site, other);
  if (other) return undefined;
  if (name === 'associate') return tableOfPairs(words.call(words.member(of, 'map'), [make]), site);
  const each = words.name('\0each');
  return name === 'associateWith' ? tableBy(of, words.closure(['\0each'], [words.give(each)]), site, make) : undefined;
}

const FILLS = /^(?:map|mapNotNull|flatMap|filter|filterNot|filterNotNull)To$|^toCollection$/;

/** `rows.mapTo(list) { it.text }`: what is made is put into the list. */
function fill(of: Expression, name: string, [into, make]: readonly Argument[], site: Site): Expression | undefined {
  if (!into || isHeavy(into.value)) return undefined;
  const words = wordsAt(site);
  const made = make ? words.call(words.member(of, methodName(name.slice(0, -'To'.length))), [make.value]) : of;
  const list = words.name('\0into');
  const [begun, filled] = isPath(into.value) ? [[], into.value] : [[words.declare('\0into', into.value)], list];
  return words.run([...begun, words.does(words.call(words.member(filled, 'formUnion'), [made])), words.give(filled)]);
}

function isThis(of: Expression): boolean {
  return of.kind === 'name' && of.name === 'self';
}

/** `table.getValue(key)`, `table.getOrDefault(key, other)`: what stands behind a key. */
function entryOf(of: Expression, name: string, given: readonly Argument[], site: Site): Expression | undefined {
  const [key, other, ...more] = given;
  if (!key || more.length > 0) return undefined;
  const entry: Expression = { kind: 'index', of, index: key.value, site };
  if (name === 'getValue' && !other) return entry;
  if (!other || !/^(?:getOr(?:Default|Else)|elementAtOrElse)$/.test(name)) return undefined;
  const { value } = other;
  const else_: Expression = value.kind === 'closure' ? { kind: 'call', callee: value, args: [], site } : value;
  return { kind: 'either', of: [entry, else_], site };
}

/** `table.put(key, value)`, `table.getOrPut(key) { value }`: what is put in stands there from then on. */
function entryPut(of: Expression, name: string, given: readonly Argument[], site: Site): Expression | undefined {
  const [key, value, ...more] = given;
  if (!key || !value || more.length > 0 || !/^(?:put|putIfAbsent|getOrPut|computeIfAbsent)$/.test(name))
    return undefined;
  const words = wordsAt(site);
  const made =
    value.value.kind === 'closure' && /^(?:getOrPut|computeIfAbsent)$/.test(name)
      ? words.call(value.value, [])
      : value.value;
  return putsEntry({ of, name, key: key.value, value: made, gives: 'value' }, words);
}

/** `buildList { add(x) }`, and `mutableListOf(x).apply { add(y) }`: what its block puts in, wherever in it. */
function built(name: string, given: readonly Argument[], site: Site, start?: Expression): Expression | undefined {
  const block = given.at(-1)?.value;
  if (block?.kind !== 'closure') return undefined;
  const words = wordsAt(site);
  const kept = words.name('\0built');
  const [one, other] = [words.name('\0one'), words.name('\0other')];
  const put = (parameters: readonly string[], does: Expression): Expression =>
    words.closure(parameters, [words.does(does)]);
  const on = (method: string): Expression => put(['\0one'], words.call(words.member(kept, method), [one]));
  const entry: Expression = { kind: 'index', of: kept, index: one, site };
  const isMap = name === 'buildMap';
  const empty: Expression = isMap
    ? { kind: 'dictionary', pairs: [], isTable: true, site }
    : { kind: 'list', items: [], site };
  return words.run([
    words.declare('\0built', start ?? empty),
    // whoever says `this` in it means what is built
    words.declare('self', kept),
    ...(isMap
      ? [
          words.declare('put', words.closure(['\0one', '\0other'], [words.assign(entry, other)])),
          words.declare('putAll', on('merge')),
        ]
      : [words.declare('add', on('append')), words.declare('addAll', on('formUnion'))]),
    words.does(words.call(block, [kept])),
    words.give(kept),
  ]);
}

/** `buildString { append(x) }`: a text of what its block appends, wherever in it. */
function textBuilt(given: readonly Argument[], site: Site): Expression | undefined {
  const block = given.at(-1)?.value;
  if (block?.kind !== 'closure') return undefined;
  const words = wordsAt(site);
  const built = words.name('\0text');
  const put = words.closure(
    ['\0next'],
    [words.does(words.call(words.member(built, 'append'), [words.name('\0next')]))],
  );
  return words.run([
    words.declare('\0text', { kind: 'list', items: [nothing(site)], site }),
    ...['append', 'appendLine'].map((each) => words.declare(each, put)),
    words.does(words.call(block, [])),
    words.give(words.call(words.member(built, 'joined'), [])),
  ]);
}

/** `rows.joinToString(", ") { it.text }`: the lambda gives what is put together. */
function joinOf(of: Expression, given: readonly Argument[], site: Site): Expression | undefined {
  const make = given.at(-1);
  if (!make || (!make.isTrailing && make.label !== 'transform')) return undefined;
  const words = wordsAt(site);
  const each = words.call(words.member(of, 'map'), [make.value]);
  const rest = given.filter((it) => it !== make).map(({ value }) => value);
  return words.call(words.member(each, 'joined'), rest);
}

/** `rows.joinTo(text) { it.name }`: the same, put behind a text. */
function joinInto(of: Expression, [into, ...given]: readonly Argument[], site: Site): Expression | undefined {
  if (!into || isHeavy(into.value)) return undefined;
  const words = wordsAt(site);
  const text = joinOf(of, given, site) ?? words.call(words.member(of, 'joined'), []);
  const append = words.does(words.call(words.member(into.value, 'append'), [text]));
  // of the text that is built around it
  const own = isThis(into.value) ? [words.does(words.call(words.name('append'), [text]))] : [];
  return words.run([append, ...own, words.give(into.value)]);
}

/** `state.copy(kind = x)`: what a property holds in the copy, the copied one may hold too. */
export function copyOf(of: Expression, given: readonly Argument[], site: Site): Expression | undefined {
  if (given.length === 0 || given.some(({ label }) => label === undefined)) return undefined;
  const words = wordsAt(site);
  const copy = words.name(COPY);
  return words.run([
    words.declare(COPY, of),
    ...given.map(({ label = '', value }) => words.assign(words.member(copy, label), value)),
    words.give(copy),
  ]);
}

const FLOWS = new Set(['flow', 'channelFlow', 'callbackFlow', 'produce', 'sequence', 'iterator']);
/** What keeps a value that is put into its `value`, and gives it to who collects: nothing else is told apart. */
const HOLDERS =
  /^(?:Mutable(?:State|Shared)Flow|MutableLiveData|MutableValue|mutableStateOf|rememberUpdatedState|Channel|ConflatedBroadcastChannel|(?:Stack|Slot|Pages)Navigation)$/;

/** Those that begin with what they are given. */
const HOLD_ONE: ReadonlySet<string> = new Set([
  'MutableStateFlow',
  'MutableLiveData',
  // of Decompose
  'MutableValue',
  'mutableStateOf',
  'rememberUpdatedState',
]);

const UPDATES = new Set(['update', 'getAndUpdate', 'updateAndGet']);

/** `_kind.update { next }`: what the block makes of what is there is there too. */
function update(of: Expression | undefined, [make]: readonly Argument[], site: Site): Expression | undefined {
  if (make?.value.kind !== 'closure' || (of?.kind !== 'name' && of?.kind !== 'member') || isHeavy(of)) return undefined;
  const words = wordsAt(site);
  return words.call(words.member(of, 'append'), [words.call(words.member(of, 'map'), [make.value])]);
}

/** `flow { emit(x) }`: the list of what its block emits, wherever in it; `MutableStateFlow(x)`: what is put into it. */
function emitted(name: string, given: readonly Argument[], site: Site, type?: TypeName): Expression | undefined {
  const first = given.at(-1)?.value;
  const words = wordsAt(site);
  if (HOLDERS.test(name)) {
    const isValue = HOLD_ONE.has(name);
    const initial = isValue ? given[0]?.value : undefined;
    // what nobody is seen to fill may be filled by who is handed it
    const items = [{ value: initial && initial.kind !== 'literal' ? initial : nothing(site) }];
    const made: Expression = { kind: 'call', callee: words.name('CurrentValueSubject'), args: items, site };
    return type ? { kind: 'cast', value: made, to: { name: 'Array', args: [type] }, site } : made;
  }
  if (!FLOWS.has(name) || first?.kind !== 'closure') return undefined;
  const built = words.name('\0emitted');
  const put = words.closure(
    ['\0next'],
    [words.does(words.call(words.member(built, 'append'), [words.name('\0next')]))],
  );
  const putAll = words.closure(
    ['\0all'],
    [words.does(words.call(words.member(built, 'formUnion'), [words.name('\0all')]))],
  );
  return words.run([
    words.declare('\0emitted', { kind: 'list', items: [nothing(site)], site }),
    ...['emit', 'send', 'trySend', 'trySendBlocking', 'yield'].map((each) => words.declare(each, put)),
    ...['emitAll', 'yieldAll'].map((each) => words.declare(each, putAll)),
    words.does(words.call(first, [])),
    words.give(built),
  ]);
}

/** `Request().apply { kind = x }`: what is put into a name in the block is put into the object, where it has one. */
function applyTo(of: Expression, [only]: readonly Argument[], site: Site): Expression | undefined {
  if (only?.value.kind !== 'closure') return undefined;
  if (of.kind === 'list') return built('buildList', [only], site, of);
  const words = wordsAt(site);
  const { body } = only.value;
  const put = (statement: Statement): readonly Statement[] => {
    const value = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    const entry = of.kind === 'dictionary' && value ? putInBlock(value, words) : undefined;
    return entry ? [words.does(entry)] : setInBlock(statement);
  };
  const fact: FunctionFact = {
    ...body,
    parameters: [{ name: 'it', site }],
    body: [words.declare(RECEIVER, words.name('it')), ...body.body.flatMap(put), words.give(words.name('it'))],
  };
  const callee = meaningThis(only.value, { kind: 'closure', body: fact, site });
  return { kind: 'call', callee, args: [{ value: of }], site };
}

/** `kind = x`, which may be a property of the receiver. */
function setInBlock(statement: Statement): readonly Statement[] {
  const value = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
  if (value?.kind !== 'assign' || value.target.kind !== 'name' || isHeavy(value.value)) return [statement];
  const words = wordsAt(value.site);
  return [words.assign(words.member(words.name('it'), value.target.name), value.value), words.does(value)];
}

/** A block whose receiver is what it is given: `with(cloud) { … }`, `record.run { … }`. */
function withReceiver(block: Expression): Expression {
  if (block.kind !== 'closure') return block;
  const words = wordsAt(block.site);
  const does = block.body.body.flatMap(setInBlock);
  const body = [words.declare(RECEIVER, words.name('it')), ...does];
  return meaningThis(block, { ...block, body: { ...block.body, body } });
}

/** A block in which `this` is what it is given. */
function meaningThis(block: Expression, does: Expression = block): Expression {
  if (!SAYS_THIS.has(block)) return does;
  const words = wordsAt(block.site);
  const inner = words.closure(['self'], [words.give(words.call(does, [words.name('self')]))]);
  return words.closure(['it'], [words.give(words.call(inner, [words.name('it')]))]);
}

/** `hashMapOf().apply { put(key, value) }`. */
function putInBlock(value: Expression, words: Words): Expression | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'name') return undefined;
  return entryPut(words.name('it'), value.callee.name, value.args, value.site);
}
