/**
 * Names of Objective-C that have a section of their own: those of methods that a binary has or calls, and in an object file
 * those of its classes, categories and protocols.
 */
import type { Section } from './load-commands.ts';
import type { Part } from './part.ts';

/** Between the names of classes stand layouts of their fields, which are no text. */
const NAME = /^[\p{L}_$][\p{L}\p{N}_$.]*$/u;

export function readMethodNames(file: Part, sections: readonly Section[]): ReadonlySet<string> {
  return new Set(textsOf(file, sections, '__objc_methname'));
}

export function readClassNames(file: Part, sections: readonly Section[]): ReadonlySet<string> {
  return new Set([...textsOf(file, sections, '__objc_classname')].filter((text) => NAME.test(text)));
}

function* textsOf(file: Part, sections: readonly Section[], wanted: string): Generator<string> {
  for (const { segment, name, offset, size } of sections) {
    if (name !== wanted) continue;
    const { bytes } = file.part(offset, size, `the section ${segment},${name}`);
    for (let at = 0; at < size; ) {
      const found = bytes.indexOf(0, at);
      const end = found < 0 ? size : found;
      file.fuel.keep(end - at);
      if (end > at) yield bytes.toString('utf8', at, end);
      at = end + 1;
    }
  }
}
