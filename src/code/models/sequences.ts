/**
 * What a sequence of the app's own goes by, in each language.
 */

/** What gives an iterator: in Swift, C#, Kotlin and Dart, JavaScript. */
export const MAKES_ITERATOR: readonly string[] = [
  ...['makeIterator', 'makeAsyncIterator', 'GetEnumerator', 'GetAsyncEnumerator', 'iterator'],
  ...['[Symbol.iterator]', '[Symbol.asyncIterator]'],
];
/** What an iterator gives an element by: a method, or a property. */
export const GIVES_ELEMENT: readonly string[] = ['next', 'Current', 'current'];
