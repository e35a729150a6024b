/**
 * Attributes of a page's elements by which code keeps something with them: what is put into one is read of whatever element
 * was clicked, by the same name. https://developer.mozilla.org/docs/Web/API/HTMLElement/dataset
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

const DATASET = 'dataset';
/** What all elements keep so. */
const OF_ALL = '\0dataset';

/** `node.dataset`, as it is written: what the element keeps, or any other. */
export function datasetRead(member: Expression, words: Words): Expression | undefined {
  const isOne = member.kind === 'member' && member.of !== undefined && member.name === DATASET;
  return isOne ? words.either(member, words.shared(OF_ALL)) : undefined;
}

/** `row.dataset.tap = name`, `row.dataset['tap'] = name`. Undefined for any other assignment. */
export function setInDataset(target: Expression, value: Expression, words: Words): Expression | undefined {
  const of = target.kind === 'member' || target.kind === 'index' ? target.of : undefined;
  const [own, all] = of?.kind === 'either' ? of.of : [];
  if (own?.kind !== 'member' || own.name !== DATASET || !all || !of) return undefined;
  if (target.kind !== 'member' && target.kind !== 'index') return undefined;
  return words.run([
    words.declare('\0kept', value),
    ...[own, all].map((each) => words.assign({ ...target, of: each }, words.name('\0kept'))),
    words.give(words.name('\0kept')),
  ]);
}

/** `data-first-tap` as `firstTap`. */
function keyOf(name: Expression | undefined): string | undefined {
  const written = name?.kind === 'literal' ? /^data-([a-z][\w-]{0,80})$/.exec(`${name.value}`)?.[1] : undefined;
  return written?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const setAttribute: Library = ([name, value], words, of) => {
  const key = keyOf(name);
  if (key === undefined || !value || !of) return undefined;
  const target = words.member(words.either(words.member(of, DATASET), words.shared(OF_ALL)), key);
  return setInDataset(target, value, words);
};

const getAttribute: Library = ([name], words, of) => {
  const key = keyOf(name);
  if (key === undefined || !of) return undefined;
  return words.either(words.member(words.member(of, DATASET), key), words.member(words.shared(OF_ALL), key));
};

/** What an element that is drawn says of itself: `<li data-tap={name}>`. */
export function drawnAttribute(name: Expression, value: Expression, words: Words): Expression | undefined {
  const key = keyOf(name);
  return key === undefined ? undefined : words.run([words.assign(words.member(words.shared(OF_ALL), key), value)]);
}

/** Methods of elements, by name. */
export const OF_ELEMENT: Readonly<Record<string, Library>> = { setAttribute, getAttribute };
