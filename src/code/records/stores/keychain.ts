/**
 * Apple's keychain, by its functions: an item is a place by its account, as the query that is a dictionary says.
 */
import type { Expression } from '../../facts/facts.ts';
import { ASKS_ATTRIBUTES, ASKS_MORE, ITEM_DATA } from '../../models/keychain-keys.ts';
import { matchArguments } from '../../program/arguments.ts';
import { calledByName } from '../../program/called.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { answerOf, itemIn } from '../../program/keychain-items.ts';
import { meaningOf } from '../../program/meaning.ts';
import { findName } from '../../program/scopes.ts';
import { assign } from '../assign.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { noteKeeper } from '../objects/objects.ts';
import { topFrame } from '../runs.ts';
import { link, newCell, type Taint, type TaintFrame } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { partName } from '../value-parts.ts';
import { answerOfPart, scopeOfCase } from './key-parts.ts';
import { type Places, placesNamed, watchNames } from './places-named.ts';
import { placeOf } from './stored-places.ts';

export const KEYCHAIN = 'the keychain';
const PUTS: ReadonlySet<string> = new Set(['SecItemAdd', 'SecItemUpdate']);
const GETS = 'SecItemCopyMatching';

/** What else names an item in a file than the types of libraries. */
export const KEYCHAIN_WORDS: readonly string[] = [GETS];

/** Queries that stand for one another: further than that is not looked. */
const DEEPEST = 6;

/** Keeps an item, or brings it to where the second argument points. */
export function callKeychain(taint: Taint, { name: written, made, given, call, frame }: SystemCall): void {
  // functions of C are spelled as Swift's types are
  const name = made?.name ?? written;
  const [query, other] = given;
  if (!query || !other || !(PUTS.has(name) || name === GETS)) return;
  const places = itemNamed(taint, query.argument.value, frame);
  if (!places) return;
  const { site } = call;
  if (places.by) noteKeeper(taint, places.by, placeOf(taint, KEYCHAIN, places.name));
  if (name !== GETS) {
    const value = name === 'SecItemAdd' ? query : other;
    watchNames(taint, places, 'puts', frame, (place) => {
      const step = { what: `kept in ${KEYCHAIN}`, site };
      for (const each of [place, ...(place.includes('/') ? [ofAny(place), serviceOf(place)] : [])]) {
        link(taint, value.typed.cell, placeOf(taint, KEYCHAIN, each), taint.values.element, step);
        link(taint, value.typed.cell, placeOf(taint, ATTRIBUTES, each), attributes, step);
      }
    });
    return;
  }
  const { value } = other.argument;
  const [target] = value.kind === 'operation' ? value.operands : [value];
  if (!target) return;
  const cell = newCell(taint);
  const store = asksAttributes(query.argument.value, frame) ? ATTRIBUTES : KEYCHAIN;
  watchNames(taint, places, 'gets', frame, (place, doubt) => {
    const via = doubt === undefined ? undefined : taint.values.doubted(doubt);
    const step = { what: `comes out of ${KEYCHAIN}`, site };
    // one of the two may say no service
    for (const each of [place, place.includes('/') ? accountOf(place) : ofAny(place)])
      link(taint, placeOf(taint, store, each), cell, via, step);
  });
  assign(taint, target, cell, frame);
}

/** What an item says of itself beside what it keeps, each by its key. */
const ATTRIBUTES = 'the attributes of the keychain';

const attributes: Via = (value) => (partName(value) === ITEM_DATA ? undefined : value);

/** Whether a query that is written out asks for the attributes alone, and nothing beside it for what is kept. */
function asksAttributes(query: Expression, frame: TaintFrame): boolean {
  const inner = query.kind === 'cast' ? [query.value] : query.kind === 'other' ? query.parts : [];
  const [only, ...more] = inner;
  if (only && more.length === 0) return asksAttributes(only, frame);
  const local = query.kind === 'name' ? findName(frame.scope, query.name)?.began : undefined;
  const written = local ?? query;
  if (written.kind !== 'dictionary') return false;
  const names = mentionsOf(frame.function?.fact.body ?? [], [written]).names;
  return !ASKS_MORE.some((name) => names.has(name)) && written.pairs.some(([key, value]) => isAsked(key, value));
}

function isAsked(key: Expression, value: Expression): boolean {
  return mentionsOf(key).names.has(ASKS_ATTRIBUTES) && value.kind === 'literal' && value.value === true;
}

function accountOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}

/** For who asks for all of a service. */
function serviceOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/'));
}

/** Of whatever service and group. */
function ofAny(place: string): string {
  return `*/${accountOf(place)}`;
}

/** The item that a query is of. */
function itemNamed(taint: Taint, query: Expression, frame: TaintFrame, depth = 0): Places | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = (each: Expression, around = frame): Places | undefined => itemNamed(taint, each, around, depth + 1);
  switch (query.kind) {
    case 'dictionary':
      return together(itemIn(query).map((each) => placesNamed(taint, each, frame)));
    case 'cast':
      return inner(query.value);
    case 'other':
    case 'operation': {
      const [only, ...more] = query.kind === 'other' ? query.parts : query.operands;
      return only && more.length === 0 ? inner(only) : undefined;
    }
    case 'name': {
      const local = findName(frame.scope, query.name);
      if (local) return local.began && inner(local.began);
      const meaning = meaningOf(taint.program, query.name, frame.owner);
      if (meaning?.kind !== 'variable' && meaning?.kind !== 'global') return undefined;
      const { fact, file, owner } = meaning.variable;
      const told = fact.getter ? answerOf(fact.getter) : fact.value;
      const own = owner !== undefined && owner === frame.owner;
      return told && inner(told, own ? { ...frame, scope: scopeOfCase(frame.self) } : topFrame(taint, file, owner));
    }
    case 'member': {
      const isOwn = query.of?.kind === 'name' && query.of.name === 'self';
      if (isOwn) return inner({ kind: 'name', name: query.name, site: query.site });
      const [told, inside] = answerOfPart(taint, query, frame) ?? [];
      return told && inner(told, inside);
    }
    case 'call': {
      const { callee, args } = query;
      // `base.merging([kSecValueData: data]) { $1 }`, `[base mutableCopy]`, `NSMutableDictionary(dictionary: base)`
      const [first] = args;
      if (callee.kind === 'member' && callee.of && SAME.test(callee.name)) return inner(callee.of);
      if (callee.kind === 'member' && callee.of && callee.name === 'merging' && first)
        return together([inner(callee.of), inner(first.value)]);
      if (first && args.length === 1 && MADE_OF.test(calledAs(callee))) return inner(first.value);
      const isOwn =
        callee.kind === 'name' || (callee.kind === 'member' && callee.of?.kind === 'name' && OWN.test(callee.of.name));
      const name = isOwn && (callee.kind === 'name' || callee.kind === 'member') ? callee.name : undefined;
      const limit = { most: 2, onMore: () => undefined };
      const called = name === undefined ? undefined : calledByName(taint.program, name, query, frame.owner, limit);
      const functions =
        called?.kind === 'functions' ? called.functions : called?.kind === 'methods' ? called.methods : [];
      const [only, ...more] = functions;
      const answer = only && more.length === 0 ? answerOf(only.fact) : undefined;
      if (!only || answer?.kind !== 'dictionary') return undefined;
      const order = matchArguments(only.fact, args, query.isMessage);
      return together(
        itemIn(answer).map((each) => {
          const at = only.fact.parameters.findIndex((it) => each.kind === 'name' && it.name === each.name);
          const argument = at < 0 ? undefined : args[order?.[at] ?? -1];
          if (at < 0) return placesNamed(taint, each, { ...frame, scope: scopeOfCase(frame.self) });
          return argument && placesNamed(taint, argument.value, frame);
        }),
      );
    }
    default:
      return undefined;
  }
}

/** Gives the same dictionary again, or one of the same. */
const SAME = /^(?:mutableCopy|copy|bridge)$/;
const MADE_OF = /^(?:NSMutableDictionary|NSDictionary|Dictionary|dictionaryWithDictionary|initWithDictionary)$/;

function calledAs(callee: Expression): string {
  if (callee.kind === 'type') return callee.type.name;
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

/** The name of an item is that of all that names it, as far as it is told. */
function together(named: readonly (Places | undefined)[]): Places | undefined {
  const told = named.filter((it) => it !== undefined);
  const by = told.find((it) => it.by)?.by;
  if (told.length === 0) return undefined;
  return {
    name: told.map(({ name }) => name).join('/'),
    ...(by && { by }),
    nameFor: (name) => told.map((it) => it.nameFor(name)).join('/'),
  };
}

const OWN = /^(?:self|Self|[A-Z]\w*)$/;
