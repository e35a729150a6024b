/**
 * The title of the page, which code of any file sets and reads: there is one. What is called `document` may be something of the
 * app's own, so what that holds is meant as well. https://developer.mozilla.org/docs/Web/API/Document/title
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';

const TITLE = '\0document title';

/** `document.title`, as it is written, or what somebody sets it to. */
export function titleRead(of: string, member: Expression, words: Words): Expression | undefined {
  const isTitle = member.kind === 'member' && member.name === 'title' && OWN.test(of);
  return isTitle ? words.either(member, words.shared(TITLE)) : undefined;
}

const OWN = /^(?:(?:window|globalThis)\.)?document$/;

/** `document.title = name`. Undefined for any other assignment. */
export function setTitle(target: Expression, value: Expression, words: Words): Expression | undefined {
  const [own, shared] = target.kind === 'either' ? target.of : [];
  if (!own || shared?.kind !== 'name' || shared.name !== TITLE) return undefined;
  return words.run([
    words.declare('\0titled', value),
    ...[own, shared].map((each) => words.assign(each, words.name('\0titled'))),
    words.give(words.name('\0titled')),
  ]);
}
