/**
 * Functions of two as those of a pair, and of a pair as those of its parts.
 */
import type { Expression, Pattern, Site, Statement } from '../facts/facts.ts';
import { wordsAt } from './words.ts';

/** `kinds.mapIndexed((place, kind) => …)`, of Kotlin and Dart: the same of each with its number. Undefined for any other call. */
export function calledWithPlaces(of: Expression, name: string, does: Expression, site: Site): Expression | undefined {
  const words = wordsAt(site);
  const method = WITH_PLACES.get(name);
  if (method === undefined) return undefined;
  const numbered = words.call(words.member(of, 'enumerated'), []);
  const made = words.call(words.member(numbered, method), [ofPair(does, site)]);
  return method === 'filter' ? words.call(words.member(made, 'map'), [partOf(1, site)]) : made;
}

const WITH_PLACES: ReadonlyMap<string, string> = new Map([
  ['mapIndexed', 'map'],
  ['mapIndexedNotNull', 'compactMap'],
  ['flatMapIndexed', 'flatMap'],
  ['expandIndexed', 'flatMap'],
  ['forEachIndexed', 'forEach'],
  ['filterIndexed', 'filter'],
  ['whereIndexed', 'filter'],
]);

/** A function of two, as one of a pair. */
export function ofPair(of: Expression, site: Site): Expression {
  const words = wordsAt(site);
  const names = ['\0first', '\0second'];
  return words.closure(
    ['\0whole'],
    [
      takenApart(
        names.map((name) => ({ kind: 'name', name, site })),
        site,
      ),
      words.give(words.call(of, names.map(words.name))),
    ],
  );
}

/** A function that takes what it is given apart, and gives one of the parts. */
export function partOf(place: number, site: Site): Expression {
  const words = wordsAt(site);
  const parts = Array.from(
    { length: place + 1 },
    (_, index): Pattern => (index === place ? { kind: 'name', name: '\0part', site } : { kind: 'any' }),
  );
  return words.closure(['\0whole'], [takenApart(parts, site), words.give(words.name('\0part'))]);
}

function takenApart(parts: readonly Pattern[], site: Site): Statement {
  const items = parts.map((pattern) => ({ pattern }));
  return { kind: 'declare', pattern: { kind: 'tuple', items }, value: wordsAt(site).name('\0whole') };
}
