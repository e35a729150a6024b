/**
 * The classes and categories of Objective-C that a linked binary has, by name. Linkers put the names among all other
 * texts, so they are found as the system finds them: by the lists that it reads when it starts the app.
 */
import type { LoadCommands, Section } from './load-commands.ts';
import type { Part } from './part.ts';
import { pointersIn } from './pointers.ts';

/** The place of `class_ro_t` in a class, and of the name in it, in pointers; before the name stand numbers, too. */
const DATA = 4;
/** Of those low bits of the place that say what Swift and the run time know of a class. */
const FLAGS = 7;

export function readClassList(file: Part, commands: LoadCommands, sections: readonly Section[]): ReadonlySet<string> {
  const found = new Set<string>();
  const listed = sections.filter(({ name }) => name === '__objc_classlist' || name === '__objc_catlist');
  if (listed.length === 0) return found;
  const pointers = pointersIn(file, commands);
  const { size: width } = pointers;
  for (const { name: list, address, size, offset } of listed) {
    // as many as the file holds: a few bytes may speak of billions
    file.check(offset, size, 'the list of classes');
    for (let at = address; at + width <= address + size; at += width) {
      file.fuel.take(1);
      const item = pointers.follow(at);
      const named = item === undefined ? undefined : list === '__objc_catlist' ? item : nameField(item);
      const text = named === undefined ? undefined : pointers.follow(named);
      const name = text === undefined ? undefined : pointers.text(text);
      if (name) found.add(name);
    }
  }
  return found;

  function nameField(item: number): number | undefined {
    const data = pointers.follow(item + DATA * width);
    // flags, start and size, and on 64 bits a number in reserve; then the layout of the fields, then the name.
    return data === undefined ? undefined : data - (data % (FLAGS + 1)) + (width === 8 ? 16 : 12) + width;
  }
}
