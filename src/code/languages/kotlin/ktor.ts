/**
 * Requests of Ktor: what the block of one says is sent, wherever in it, and by whatever extension of the builder it calls.
 * https://ktor.io/docs/client-requests.html
 */
import type { Argument, Expression, Site, Statement } from '../../facts/facts.ts';
import { nothing } from '../lowering.ts';
import { type Words, wordsAt } from '../words.ts';

export const BUILDER = 'HttpRequestBuilder';

const REQUESTS = /^(?:post|put|patch|get|delete|request|prepare(?:Post|Put|Patch|Get|Delete|Request))$/;

/** `client.post(url) { setBody(text) }`: the same call, which is given what its block sends. */
export function requested(
  callee: Expression,
  args: readonly Argument[],
  text: string,
  site: Site,
): Expression | undefined {
  const block = args.at(-1);
  const isRequest = callee.kind === 'member' && REQUESTS.test(callee.name) && block?.value.kind === 'closure';
  if (!isRequest || !block || !text.includes('io.ktor.client')) return undefined;
  const words = wordsAt(site);
  const [sent, does] = [words.name('\0sent'), words.name('\0block')];
  const given = [...args.slice(0, -1), { label: 'setBody', value: sent }, { ...block, value: does }];
  return words.run([
    words.declare('\0sent', { kind: 'list', items: [nothing(site)], site }),
    ...sending(sent, words),
    words.declare('\0block', block.value),
    words.does(words.call(does, [sent])),
    words.give({ kind: 'call', callee, args: given, site }),
  ]);
}

/** What a block, or an extension of the builder, may say. */
export function sending(into: Expression, words: Words): readonly Statement[] {
  const next = words.name('\0next');
  const put = [words.does(words.call(words.member(into, 'append'), [next]))];
  return [
    words.declare('setBody', words.closure(['\0next'], put)),
    ...['parameter', 'header'].map((each) => words.declare(each, words.closure(['\0key', '\0next'], put))),
  ];
}
