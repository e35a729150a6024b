/**
 * Functions of Kotlin's collections that are made of several of those that the flow knows: `mapIndexed`, `partition`,
 * `component1()`. https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.collections/
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { calledWithPlaces, ofPair, partOf } from '../pairs.ts';
import { tableOfPairs } from '../tables.ts';
import { wordsAt } from '../words.ts';

/** Undefined for any other call. */
export function ofCollection(callee: Expression, given: readonly Argument[], site: Site): Expression | undefined {
  if (callee.kind === 'name') return madeOfList(callee.name, given, site);
  if (callee.kind !== 'member' || !callee.of) return undefined;
  const { of, name } = callee;
  const words = wordsAt(site);
  const [only, ...more] = given;
  if (!only) return withoutArguments(of, name, site);
  if (more.length > 0) return undefined;
  const pairs = only.value.kind === 'cast' ? only.value.value : only.value;
  if (name === 'putAll' && pairs.kind === 'list')
    return words.call(words.member(of, 'formUnion'), [tableOfPairs(pairs, site)]);
  const counted = calledWithPlaces(of, name, only.value, site);
  if (counted) return counted;
  if (only.value.kind !== 'closure' || isHeavy(of)) return undefined;
  const each = name === 'onEachIndexed' ? calledWithPlaces(of, 'forEachIndexed', only.value, site) : undefined;
  if (each) return words.run([words.does(each), words.give(of)]);
  if (name === 'zipWithNext')
    return words.call(words.member(words.call(words.member(of, 'zip'), [of]), 'map'), [ofPair(only.value, site)]);
  if (name !== 'partition') return undefined;
  const sides = ['filter', 'filterNot'].map((each) => words.call(words.member(of, each), [only.value]));
  return pairOf(sides, site);
}

function withoutArguments(of: Expression, name: string, site: Site): Expression | undefined {
  const words = wordsAt(site);
  const [, place] = /^component(\d)$/.exec(name) ?? [];
  if (place !== undefined) return words.call(partOf(Number(place) - 1, site), [of]);
  const isOfPairs = of.kind === 'call' && of.callee.kind === 'member' && /^(?:map|zip)/.test(of.callee.name);
  if (name === 'toMap' && isOfPairs) return tableOfPairs(of, site);
  if (name !== 'zipWithNext' || isHeavy(of)) return undefined;
  return words.call(words.member(of, 'zip'), [of]);
}

function pairOf([first, second]: readonly Expression[], site: Site): Expression | undefined {
  if (!first || !second) return undefined;
  const items: readonly Argument[] = [
    { label: 'first', value: first },
    { label: 'second', value: second },
  ];
  return { kind: 'tuple', items: [...items], site };
}

const COPIES: ReadonlySet<string> = new Set([
  'ArrayList',
  'ArrayDeque',
  'LinkedList',
  'HashSet',
  'LinkedHashSet',
  'TreeSet',
]);

/** `ArrayDeque(kinds)`, `Array(2) { kinds[it] }` */
function madeOfList(name: string, given: readonly Argument[], site: Site): Expression | undefined {
  const [first, make, ...more] = given;
  if (!first || more.length > 0) return undefined;
  const words = wordsAt(site);
  if (name === 'Array' && make?.value.kind === 'closure')
    return { kind: 'call', callee: words.name('List'), args: [...given], site };
  if (!COPIES.has(name) || make || first.value.kind === 'literal') return undefined;
  return words.call(words.name('Array'), [first.value]);
}
