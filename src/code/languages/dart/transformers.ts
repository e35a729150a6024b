/**
 * Transformers of streams: one is an object that binds a stream, and what its function puts into the sink that it is given
 * is what comes out. https://api.dart.dev/dart-async/StreamTransformer-class.html
 */
import { type Argument, BINDS, type Expression, type Site, TRANSFORMER } from '../../facts/facts.ts';
import { type Words, wordsAt } from '../words.ts';

const STREAM = '\0stream';
const SINK = '\0sink';

/** `StreamTransformer.fromHandlers(handleData: (row, sink) { … })`, `StreamTransformer.fromBind(…)`. */
export function makeTransformer(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  if (callee.kind !== 'member' || callee.of?.kind !== 'name' || callee.of.name !== 'StreamTransformer')
    return undefined;
  const words = wordsAt(site);
  const [first] = args;
  const bind =
    callee.name === 'fromBind' ? first?.value : callee.name === 'fromHandlers' ? handling(args, words) : undefined;
  const value = bind && words.object({ [BINDS]: bind });
  return value && { kind: 'cast', value, to: { name: TRANSFORMER, args: [] }, site };
}

function handling(args: readonly Argument[], words: Words): Expression {
  const given = (name: string): Expression | undefined => args.find(({ label }) => label === name)?.value;
  const sink = words.name(SINK);
  const each = words.name('\0each');
  const data = given('handleData');
  const failed = given('handleError');
  const done = given('handleDone');
  const handled = data ? words.call(data, [each, sink]) : words.call(words.member(sink, 'append'), [each]);
  return words.closure(
    [STREAM],
    [
      words.declare(SINK, { kind: 'list', items: [], site: words.site }),
      words.does(
        words.call(words.member(words.name(STREAM), 'forEach'), [words.closure(['\0each'], [words.does(handled)])]),
      ),
      ...(failed ? [words.does(words.call(failed, [words.unknown('error'), words.unknown('trace'), sink]))] : []),
      ...(done ? [words.does(words.call(done, [sink]))] : []),
      words.give(sink),
    ],
  );
}
