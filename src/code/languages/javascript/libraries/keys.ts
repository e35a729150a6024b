/**
 * What is handed from one place to another by a key: keys of Vue, `Symbol('cabinet')`, and tokens of Angular. Such a key keeps
 * what it is provided with. https://vuejs.org/guide/components/provide-inject https://angular.dev/guide/di/dependency-injection-providers
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';
import { READ_CONTEXT } from './react.ts';

const PROVIDE = '\0provide';
/** What is provided by a text. */
export const PROVIDED = '\0provided ';

/** What a key is that keeps what it is provided with; where nobody is seen to, who knows what that is. */
export function makeKey(words: Words, first?: Expression): Expression {
  const kept = words.member(words.name('\0key'), 'current');
  return words.run([
    words.declare('\0key', words.object(first ? { current: first } : {})),
    words.give(
      words.object({
        [PROVIDE]: first
          ? words.closure(['\0value'], [words.assign(kept, words.name('\0value'))])
          : words.open(['\0value'], [words.assign(kept, words.name('\0value'))]),
        [READ_CONTEXT]: words.closure([], [words.give(kept)]),
      }),
    ),
  ]);
}

/** Whether something is called like a key, and not like a class. */
export function isKey(expression: Expression | undefined): expression is Expression {
  if (expression?.kind === 'literal') return typeof expression.value === 'string';
  if (expression?.kind !== 'name' && expression?.kind !== 'member') return false;
  const [name = ''] = expression.name.split('@', 1);
  return /^(?:[a-z$_]|[A-Z][A-Z0-9_]*$)/.test(name);
}

/** The variable of a key that is a text: all who say it mean one. */
function keptBy(key: Expression, words: Words): Expression | undefined {
  return key.kind === 'literal' ? words.shared(`${PROVIDED}${key.value}`) : undefined;
}

export function provideKey(key: Expression, value: Expression, words: Words): Expression {
  const kept = keptBy(key, words);
  if (kept) return words.run([words.assign(kept, value)]);
  return words.call(words.member(key, PROVIDE), [value]);
}

export function readKey(key: Expression, words: Words): Expression {
  return keptBy(key, words) ?? words.call(words.member(key, READ_CONTEXT), []);
}

const provide: Library = ([key, value], words) => (isKey(key) && value ? provideKey(key, value, words) : undefined);

const inject: Library = ([key, otherwise], words) => {
  if (!isKey(key)) return undefined;
  return otherwise ? words.either(readKey(key, words), otherwise) : readKey(key, words);
};

/** What a package brings: a class of the app's own is asked for by its type. */
const injectToken: Library = ([of], words) => {
  const [name, site] = of?.kind === 'name' ? [of.name, of.site] : ['', words.site];
  if (of?.kind === 'foreign') return of;
  if (isKey(of)) return readKey(of, words);
  if (!/Store@/.test(name)) return undefined;
  return words.either(storeBy(name, words), {
    kind: 'cast',
    value: words.unknown('inject'),
    to: { name, args: [] },
    site,
  });
};

/** A store of NgRx that is no class, by the name that it has in the program. */
export function storeBy(name: string, words: Words): Expression {
  return words.shared(`\0store ${name}`);
}

const token: Library = ([, options], words) =>
  makeKey(words, options?.kind === 'dictionary' ? words.call(words.member(options, 'factory'), []) : undefined);

/** `{ provide: CARDS, useValue: card, multi: true }`, and the like. */
export function providedBy(
  pairs: readonly (readonly [Expression, Expression])[],
  words: Words,
): Expression | undefined {
  const entry = (name: string): Expression | undefined =>
    pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
  const [key, value, made, other] = ['provide', 'useValue', 'useFactory', 'useExisting'].map(entry);
  if (!isKey(key)) return undefined;
  const own = entry('useClass');
  const given =
    value ??
    (own ? words.call(own, []) : undefined) ??
    (made ? words.call(made, []) : isKey(other) ? readKey(other, words) : undefined);
  if (!given) return undefined;
  const isOne = entry('multi');
  return provideKey(key, isOne ? { kind: 'list', items: [given], site: words.site } : given, words);
}

export const KEYS: Readonly<Record<string, Library>> = {
  'vue#provide': provide,
  'vue#inject': inject,
  '@angular/core#inject': injectToken,
  '@angular/core#InjectionToken': token,
};
