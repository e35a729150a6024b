/**
 * Names of Objective-C: of classes, categories and protocols that a binary has, and of methods that it has or calls.
 */
import type { Section } from './load-commands.ts';
import type { Part } from './part.ts';

export interface ObjectiveCNames {
  readonly classNames: Set<string>;
  readonly methodNames: Set<string>;
}

const CLASS_NAMES = '__objc_classname';
const METHOD_NAMES = '__objc_methname';

/** Between the names of classes stand layouts of their fields, which are no text: a nibble a word, so they are short. */
const NAME = /^[\p{L}_$][\p{L}\p{N}_$.]*$/u;

export function readObjectiveCNames(file: Part, sections: readonly Section[], into: ObjectiveCNames): void {
  const { classNames, methodNames } = into;
  for (const { segment, name, offset, size } of sections) {
    const found = name === CLASS_NAMES ? classNames : name === METHOD_NAMES ? methodNames : undefined;
    if (!found) continue;
    for (const text of texts(file.part(offset, size, `the section ${segment},${name}`))) {
      if (found === methodNames || NAME.test(text)) found.add(text);
    }
  }
}

function* texts(section: Part): Generator<string> {
  for (let at = 0; at < section.size; ) {
    const found = section.bytes.indexOf(0, at);
    const end = found < 0 ? section.size : found;
    section.fuel.keep(end - at);
    if (end > at) yield section.bytes.toString('utf8', at, end);
    at = end + 1;
  }
}
