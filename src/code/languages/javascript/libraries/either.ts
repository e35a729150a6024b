/**
 * What went well or did not, as one value: neverthrow and fp-ts. https://github.com/supermacro/neverthrow,
 * https://gcanti.github.io/fp-ts/modules/Either.ts.html
 */
import type { Library } from './index.ts';

const same: Library = ([of]) => of;
const failed: Library = ([of], words) => of && words.call(words.name('left'), [of]);
const fold: Library = ([left, right], words) =>
  left &&
  right &&
  words.closure(['\0side'], [words.give(words.call(words.member(words.name('\0side'), 'fold'), [left, right]))]);
const pipe: Library = ([first, ...functions], words) =>
  first && functions.reduce((of, each) => words.call(each, [of]), first);

export const EITHER: Readonly<Record<string, Library>> = {
  'neverthrow#err': failed,
  'neverthrow#errAsync': failed,
  'neverthrow#ok': same,
  'neverthrow#okAsync': same,
  'fp-ts/Either#left': failed,
  'fp-ts/Either#right': same,
  'fp-ts/Either#match': fold,
  'fp-ts/Either#fold': fold,
  'fp-ts/function#pipe': pipe,
};
