/**
 * What went well or did not, as one value: neverthrow and fp-ts. https://github.com/supermacro/neverthrow,
 * https://gcanti.github.io/fp-ts/modules/Either.ts.html
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import type { Library } from './index.ts';

const same: Library = ([of]) => of;
const failed: Library = ([of], words) => of && words.call(words.name('left'), [of]);
const fold: Library = ([left, right], words) =>
  left &&
  right &&
  words.closure(['\0side'], [words.give(words.call(words.member(words.name('\0side'), 'fold'), [left, right]))]);
const pipe: Library = ([first, ...functions], words) =>
  first && functions.reduce((of, each) => words.call(each, [of]), first);

/** What is told the parts that a pattern selects. */
export const SELECTED = '\0selected';

/** `match(result).with({ type: 'ok' }, ({ row }) => …).otherwise(() => …)`. https://github.com/gvergnaud/ts-pattern */
const match: Library = ([of], words) => {
  if (!of) return undefined;
  const [chain, made, given] = [words.name('\0chain'), words.name('\0made'), words.name('\0matched')];
  const by = (name: string, of = given): Statement => words.assign(made, words.call(words.name(name), [of]));
  const told = (of: Expression): Expression =>
    words.closure(['\0pattern', '\0first', '\0second'], [by('\0first', of), by('\0second', of), words.give(chain)]);
  const selected = words.call({ kind: 'foreign', path: 'library#match', site: words.site }, [given]);
  const on = told(given);
  const done = words.closure([], [words.give(made)]);
  return words.run([
    words.declare('\0matched', of),
    words.declare('\0made'),
    words.declare('\0chain'),
    words.assign(
      chain,
      words.object({
        with: on,
        when: on,
        [SELECTED]: told(selected),
        otherwise: words.closure(['\0last'], [by('\0last'), words.give(made)]),
        exhaustive: done,
        run: done,
      }),
    ),
    words.give(chain),
  ]);
};

export const EITHER: Readonly<Record<string, Library>> = {
  'ts-pattern#match': match,
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
