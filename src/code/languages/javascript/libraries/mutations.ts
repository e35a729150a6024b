/**
 * Mutations of TanStack Query: a function that is run with what `mutate` is called with, and those who are told of it.
 * https://tanstack.com/query/latest/docs/framework/react/reference/useMutation
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';
import { entryOf } from './redux.ts';

/** Whether options say something by a name. */
export const says = (options: Expression | undefined, name: string): boolean => entryOf(options, name) !== undefined;

/** What is told of a mutation, and where what it gave, what failed, what it was called with and what was made before stand. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['onSuccess', ['data', 'variables', 'context']],
  ['onError', ['error', 'variables', 'context']],
  ['onSettled', ['data', 'error', 'variables', 'context']],
];

/** What all mutations were called with and gave, for whoever hears of it by the cache. */
const ALL = '\0mutation all';

/** Runs a mutation, keeps what it gave, and tells those that its options and whoever calls it name. */
function mutation(run: Expression, options: Expression, words: Words): Expression {
  const [data, variables, context, own] = ['\0data', '\0variables', '\0context', '\0options'].map(words.name) as [
    Expression,
    Expression,
    Expression,
    Expression,
  ];
  const given: Readonly<Record<string, Expression>> = {
    data: words.name('\0made'),
    variables: words.name('\0arg'),
    context,
  };
  const tells = (of: Expression, names: readonly (readonly [string, readonly string[]])[]): readonly Statement[] =>
    names.map(([name, args]) =>
      words.does(
        words.call(
          words.member(of, name),
          args.map((each) => given[each] ?? words.unknown('error')),
        ),
      ),
    );
  const isBefore = says(options, 'onMutate');
  const mutate = words.open(
    ['\0arg', '\0more'],
    [
      words.assign(variables, words.name('\0arg')),
      ...(isBefore ? [words.assign(context, words.call(words.member(own, 'onMutate'), [words.name('\0arg')]))] : []),
      words.declare('\0made', words.call(run, [words.name('\0arg')])),
      words.assign(data, words.name('\0made')),
      words.assign(words.shared(ALL), words.object({ data, variables })),
      ...tells(
        own,
        TOLD.filter(([name]) => says(options, name)),
      ),
      ...tells(words.name('\0more'), TOLD),
      words.give(words.name('\0made')),
    ],
  );
  return words.run([
    words.declare('\0data'),
    words.declare('\0variables'),
    words.declare('\0context'),
    words.declare('\0mutate', mutate),
    words.give(words.object({ mutate: words.name('\0mutate'), mutateAsync: words.name('\0mutate'), data, variables })),
  ]);
}

export const useMutation: Library = ([first, second], words) => {
  if (!first) return undefined;
  const own = words.name('\0options');
  const isFunction = first.kind === 'closure' || second?.kind === 'dictionary';
  const run =
    first.kind === 'dictionary'
      ? words.member(own, 'mutationFn')
      : isFunction
        ? own
        : words.either(words.member(own, 'mutationFn'), own);
  return words.run([words.declare('\0options', first), words.give(mutation(run, first, words))]);
};

/** `new MutationCache({ onError: (error, variables) => … })`. */
export const mutationCache: Library = ([options], words) => {
  const [own, all] = [words.name('\0options'), words.name('\0all')];
  const told = TOLD.filter(([name]) => says(options, name)).map(([name, args]) =>
    words.does(
      words.call(
        words.member(own, name),
        args.map((each) => (/^(?:data|variables)$/.test(each) ? words.member(all, each) : words.unknown(each))),
      ),
    ),
  );
  const start = [words.declare('\0all', words.shared(ALL)), words.declare('\0options', options)];
  return words.run([...start, ...told, words.give(words.object({}))]);
};
