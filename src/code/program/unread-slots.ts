/**
 * What functions and objects are given and never look at: a parameter that no code of its function says, a property that is
 * filled and never read, and what only such are handed. A function that is put there is called by nobody.
 */
import type { Expression, FunctionFact } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { matchArguments } from './arguments.ts';
import { assignsIn, type Target } from './assigns.ts';
import { initsOf } from './called-on-types.ts';
import { mentionsOf } from './find-mentions.ts';
import { isFunction, isSeenWhole, keepsFunction, toldTypes } from './function-fields.ts';
import { descendants, lineage } from './inheritance.ts';
import { DYNAMIC_MEMBER } from './members.ts';
import type { Call } from './mentions.ts';
import { callableNamed, globalNamed, membersNamed } from './named.ts';
import { type FunctionInfo, findVariable, type Program, type TypeInfo, type VariableInfo } from './program.ts';
import { type Reference, saidIn, saidOf, typeSaid } from './said.ts';
import { plainName } from './shared-names.ts';
import { listUnits, ownerOf, type Unit, type UnitMentions } from './units.ts';
import { findProps, type PropSlots } from './unread-props.ts';

/** Where something is put: whether anybody looks at it there, and what is put here from elsewhere. */
export interface Slot {
  /** By which others may come to it, where it is not seen from its function alone. */
  readonly name?: string;
  isRead: boolean;
  readonly from: Slot[];
}

export interface Unread {
  /** The names of what other files may look at. */
  readonly names: readonly string[];
  /** What is put where nobody looks, once it is told which of the names stand elsewhere. */
  values(isSaidElsewhere: (name: string) => boolean): readonly Expression[];
}

const known = new WeakMap<Program, Unread>();

export function unreadSlots(program: Program): Unread {
  let found = known.get(program);
  if (!found) {
    found = findUnread(program);
    known.set(program, found);
  }
  return found;
}

const NOTHING: Unread = { names: [], values: () => [] };

function findUnread(program: Program): Unread {
  if ([...program.types.values()].some(looksUpMembers)) return NOTHING;
  const slots = new Slots(program);
  const { fields, places, props } = slots;
  if (fields.size + places.size + props.size === 0) return NOTHING;
  const units = listUnits(program);
  if (units.some(({ mentions }) => mentions.names.has('Mirror'))) return NOTHING;
  for (const one of units) slots.notePuts(one);
  for (const one of units) slots.noteReads(one);
  slots.noteParameters();
  const all = [...fields.values(), ...[...places.values()].flat(), ...[...props.values()].flatMap((it) => it.all())];
  const named = [...new Set(all.flatMap(({ name, isRead }) => (name === undefined || isRead ? [] : name)))];
  return {
    names: named,
    values: (isSaidElsewhere) => {
      const waiting = all.filter((slot) => slot.isRead || (slot.name !== undefined && isSaidElsewhere(slot.name)));
      const read = new Set([READ, ...waiting]);
      for (let slot = waiting.pop(); slot; slot = waiting.pop())
        for (const from of slot.from)
          if (!read.has(from)) {
            read.add(from);
            waiting.push(from);
          }
      return [...slots.puts].flatMap(([value, into]) => (into.every((slot) => !read.has(slot)) ? value : []));
    },
  };
}

/** `@dynamicMemberLookup`: what is called on it may be a field of any other type. */
function looksUpMembers({ functions }: TypeInfo): boolean {
  return (functions.get('[]') ?? []).some(({ fact }) =>
    fact.parameters.some(({ label, name }) => label === DYNAMIC_MEMBER || name === DYNAMIC_MEMBER),
  );
}

class Slots {
  readonly program: Program;
  readonly fields = new Map<VariableInfo, Slot>();
  /** By the parameters of a function. */
  readonly places = new Map<FunctionInfo, readonly Slot[]>();
  readonly props: ReadonlyMap<FunctionInfo, PropSlots>;
  /** What is put somewhere, by an argument or an assignment. */
  readonly puts = new Map<Expression, Slot[]>();
  readonly #names: ReadonlySet<string>;
  readonly #called: ReadonlySet<string>;
  /** The names of fields of which some place may mean any. */
  readonly #open = new Set<string>();
  readonly #families = new Map<string, readonly VariableInfo[]>();
  readonly #stored = new Map<TypeInfo, ReadonlyMap<string, VariableInfo>>();

  constructor(program: Program) {
    this.program = program;
    const told = toldTypes(program.files.flatMap((file) => file.types));
    for (const info of program.everyVariable) {
      if (!keepsFunction(program, info) || (info.owner && told.has(info.owner.name))) continue;
      const slot: Slot = { name: info.fact.name, isRead: false, from: [] };
      this.fields.set(info, slot);
      if (info.fact.value) this.#put(info.fact.value, slot);
    }
    for (const info of program.everyFunction) {
      const { fact } = info;
      const name = fact.name === 'init' ? {} : { name: plainName(fact.name) };
      const isOpen = !isSeenWhole(program, info);
      const slots = fact.parameters.map(({ type }): Slot => {
        const mayCall = type === undefined || isFunction(program, type);
        return { ...name, isRead: isOpen || !mayCall, from: [] };
      });
      if (slots.some(({ isRead }) => !isRead)) this.places.set(info, slots);
    }
    this.props = findProps(program);
    this.#names = new Set([...this.fields.keys()].map(({ fact }) => fact.name));
    const filled = [...this.fields.keys()].flatMap(({ owner }) => owner?.name ?? []);
    const functions = [...this.places.keys(), ...this.props.keys()];
    this.#called = new Set([
      ...filled,
      ...functions.map(({ fact, owner }) => (fact.name === 'init' && owner ? owner.name : fact.name)),
      'init',
    ]);
  }

  /** Notes what a piece of code hands to functions, and puts into fields. */
  notePuts({ unit, mentions }: UnitMentions): void {
    for (const [name, calls] of mentions.calls)
      if (this.#called.has(name)) for (const call of calls) this.#noteCall(unit, call);
    if (![...mentions.assigned].some((name) => this.#names.has(name))) return;
    for (const { target, value } of assignsIn(unit)) {
      const field = this.#names.has(target.name) ? this.#fieldOf(unit, target) : undefined;
      if (field) this.#put(value, field);
    }
  }

  #noteCall(unit: Unit, call: Call): void {
    const meant = this.#meant(unit, call);
    for (const { fact, slots, props } of meant ?? []) {
      const [first] = call.args;
      if (props && first) for (const [value, slot] of props.given(first.value)) this.#put(value, slot);
      const matched = props ? undefined : matchArguments(fact, call.args, call.isMessage);
      for (const [index, { value }] of call.args.entries()) {
        const at = matched?.indexOf(index) ?? -1;
        if (matched) this.#put(value, slots[at] ?? READ);
      }
    }
  }

  #put(value: Expression, slot: Slot): void {
    const into = this.puts.get(value);
    if (into) into.push(slot);
    else this.puts.set(value, [slot]);
  }

  /** All functions that a call may mean; undefined where that is not told. */
  #meant(unit: Unit, call: Call): readonly Meant[] | undefined {
    const { program } = this;
    const { callee, args } = call;
    if (callee.kind !== 'name' && callee.kind !== 'type' && callee.kind !== 'member') return undefined;
    const isMade = callee.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name';
    const name =
      callee.kind === 'type' ? callee.type.name : isMade && callee.of?.kind === 'name' ? callee.of.name : callee.name;
    const around = isMade && (name === 'self' || name === 'Self') ? ownerOf(unit) : undefined;
    const type = around ?? program.types.get(name);
    if (type && type.kind !== 'extension' && (callee.kind !== 'member' || isMade || !callee.of)) {
      const inits = initsOf(program, type, call);
      if (inits.length > 0) return inits.map((info) => this.#meantBy(info));
      return type.kind === 'struct' ? [this.#memberwise(type, args)] : undefined;
    }
    if (callee.kind === 'type' || membersNamed(program, name).length > 0 || globalNamed(program, name))
      return undefined;
    if (callee.kind === 'name' && saidIn(unit).locals.has(name)) return undefined;
    const all = callableNamed(program, name);
    const found = all.length > MOST ? [] : all.filter(({ fact }) => fact.isPositional || matchArguments(fact, args));
    return found.length > 0 ? found.map((info) => this.#meantBy(info)) : undefined;
  }

  #meantBy(info: FunctionInfo): Meant {
    const props = this.props.get(info);
    return { fact: info.fact, slots: this.places.get(info) ?? [], ...(props && { props }) };
  }

  /** `RecordsView(onRefresh: { … })`, `RecordsView { … }` of a struct that says no initialiser. */
  #memberwise(type: TypeInfo, args: Call['args']): Meant {
    const stored = this.#storedIn(type);
    const fields = args.map(({ label, isTrailing }) => stored.get(label ?? (isTrailing ? ONLY : '')));
    const parameters = args.map(({ label }, index) => ({
      ...(label !== undefined && { label }),
      name: `${index}`,
      site: type.site ?? NO_SITE,
    }));
    const fact: FunctionFact = {
      ...{ name: 'init', parameters, body: [], modifiers: new Set<string>(), site: NO_SITE, isPositional: true },
    };
    return { fact, slots: fields.map((field) => (field && this.fields.get(field)) ?? READ) };
  }

  /** What such a struct is made with, by labels, and the function that needs none. */
  #storedIn(type: TypeInfo): ReadonlyMap<string, VariableInfo> {
    let found = this.#stored.get(type);
    if (!found) {
      const all = [...type.variables.values()].filter(
        ({ fact }) => !fact.getter && !fact.modifiers.has('static') && !(fact.isConstant && fact.value),
      );
      const [only, ...more] = all.filter(({ fact }) => fact.type && isFunction(this.program, fact.type));
      found = new Map(all.map((one) => [one.fact.name, one]));
      if (only && more.length === 0) found = new Map([...found, [ONLY, only]]);
      this.#stored.set(type, found);
    }
    return found;
  }

  /** The field that an assignment fills. */
  #fieldOf(unit: Unit, target: Target): Slot | undefined {
    const owner = ownerOf(unit);
    const { locals } = saidIn(unit);
    const { program } = this;
    const isOwn = target.kind === 'name' && !locals.has(target.name);
    const of = target.kind === 'member' ? target.of : undefined;
    const type = isOwn ? owner : of && typeSaid(program, of, unit, locals);
    const named = membersNamed(program, target.name);
    const field = type ? findVariable(program, type, target.name) : of && named.length === 1 ? named[0] : undefined;
    return field && this.fields.get(field);
  }

  /** Notes who looks at fields. */
  noteReads({ unit, mentions }: UnitMentions): void {
    const { names, keys, selectors, macros } = mentions;
    const texts = [...names].flatMap((name) => (name.startsWith('"') ? name.slice(1) : []));
    for (const name of [...texts, ...keys, ...selectors, ...macros]) this.#noteRead(unit, name, undefined);
    const isOurs = (name: string): boolean => this.#names.has(name) || this.#names.has(withoutLine(name));
    const said = [...names, ...mentions.assigned].filter(isOurs);
    if (said.length === 0) return;
    const targets = new Set<Expression>(assignsIn(unit).map(({ target }) => target));
    const { references, values } = saidIn(unit);
    for (const name of new Set(said)) {
      const all = [...(references.get(name) ?? []), ...(values.get(name) ?? [])];
      // what is said in a way that is not known here
      if (all.length === 0 && names.has(name)) this.#noteRead(unit, name, undefined);
      for (const one of all) {
        if (targets.has(one)) continue;
        this.#noteRead(unit, name, one);
        // what Objective-C keeps a property in
        if (name.startsWith('_')) this.#noteRead(unit, withoutLine(name), undefined);
      }
    }
  }

  #noteRead(unit: Unit, name: string, at: Reference | undefined): void {
    if (!this.#names.has(name) || this.#open.has(name)) return;
    const whose = at ? this.#whose(unit, name, at) : 'any';
    if (whose === 'any') this.#open.add(name);
    for (const info of whose === 'any' ? membersNamed(this.program, name) : whose) {
      const slot = this.fields.get(info);
      if (!slot || slot.isRead) continue;
      if (!at || whose === 'any' || !this.#handsOn(at, slot)) slot.isRead = true;
    }
  }

  /** Whether a place puts what it says where it is seen who looks. */
  #handsOn(at: Reference, slot: Slot): boolean {
    const into = this.puts.get(at);
    for (const each of into ?? []) each.from.push(slot);
    return into !== undefined;
  }

  /** Which fields a place may say by a name. */
  #whose(unit: Unit, name: string, at: Reference): readonly VariableInfo[] | 'any' {
    if (at.kind === 'key-path') return 'any';
    const { locals } = saidIn(unit);
    if (at.kind === 'member') {
      // `.refresh` is no field of an object
      if (!at.of) return languageOf(at.site.file.path) === 'swift' ? [] : 'any';
      const type = typeSaid(this.program, at.of, unit, locals);
      return type ? this.#family(type, name) : 'any';
    }
    const around = ownerOf(unit);
    const own = around ? this.#family(around, name) : [];
    if (!locals.has(name)) return own.length > 0 ? own : 'any';
    return unit.kind === 'function' && isOnlyGiven(unit.info.fact, name) ? [] : own;
  }

  /** The fields by a name of a type, of those above it and of its heirs. */
  #family(type: TypeInfo, name: string): readonly VariableInfo[] {
    const key = `${type.id} ${name}`;
    let found = this.#families.get(key);
    if (!found) {
      const all = [...lineage(this.program, type), ...descendants(this.program, type)];
      found = [...new Set(all)].flatMap(({ variables }) => variables.get(name) ?? []);
      this.#families.set(key, found);
    }
    return found;
  }

  /** Notes which functions look at what they are given. */
  noteParameters(): void {
    for (const [{ fact }, slots] of this.places) {
      const { references, values } = saidOf(fact.body);
      const { names, keys, selectors, macros } = mentionsOf(fact.body);
      const others = fact.parameters.flatMap((it) => (it.default ? [mentionsOf(it.default).names] : []));
      for (const [index, { name }] of fact.parameters.entries()) {
        const slot = slots[index];
        if (!slot || slot.isRead) continue;
        const all = [...(references.get(name) ?? []), ...(values.get(name) ?? [])];
        const isTold = [keys, selectors, macros, ...others].some((some) => some.has(name)) || names.has(`"${name}`);
        const own = all.filter((at) => at.kind === 'name');
        // a name that stands for another, or in a way that is not known here
        const isHidden = (own.length === 0 && names.has(name) && all.length === 0) || new Set(own).size < own.length;
        if (isTold || isHidden || own.some((at) => !this.#handsOn(at, slot))) slot.isRead = true;
      }
    }
    for (const props of this.props.values()) props.note((at, slot) => this.#handsOn(at, slot));
  }
}

/** A function, with what it does with what it is given. */
interface Meant {
  readonly fact: FunctionFact;
  readonly slots: readonly Slot[];
  readonly props?: PropSlots;
}

/** Functions of one name that are looked at for a call. */
const MOST = 50;
const ONLY = '\0only';
const READ: Slot = { isRead: true, from: [] };
const NO_SITE = { file: { path: '', lines: [0] }, start: 0, end: 0 };

function withoutLine(name: string): string {
  return name.replace(/^_/, '');
}

/** Whether a name in a function is what it is given, wherever it stands: nothing else there is called so. */
function isOnlyGiven({ parameters }: FunctionFact, name: string): boolean {
  return parameters.some((parameter) => parameter.name === name);
}
