/**
 * The flags of conditional compilation that a configuration sets.
 */
import type { CompilationFlags } from '../../types.ts';
import type { Settings } from './settings.ts';

interface Flags {
  readonly values: ReadonlyMap<string, boolean>;
  /** False when a setting that may set more cannot be read. */
  readonly complete: boolean;
}

/**
 * The flags of each of a target's configurations. What another configuration of the same target sets and this one does
 * not is off here: such a flag is the project's own. Whatever no configuration mentions is unknown.
 */
export function readFlags(configurations: readonly Settings[]): CompilationFlags[] {
  const all = configurations.map(readOwnFlags);
  const names = new Set(all.flatMap(({ values }) => [...values.keys()]));
  return all.map(({ values, complete }) => {
    const flags = new Map(values);
    if (complete) for (const name of names) if (!flags.has(name)) flags.set(name, false);
    return new Map([...flags].sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function readOwnFlags(settings: Settings): Flags {
  const values = new Map<string, boolean>();
  let complete = true;
  const words = (name: string): readonly string[] => {
    const list = settings.list(name);
    if (list.state === 'unresolved') complete = false;
    return list.state === 'known' ? list.value : [];
  };
  for (const definition of words('GCC_PREPROCESSOR_DEFINITIONS')) {
    const [name = '', value] = definition.split('=', 2);
    values.set(name, value !== '0');
  }
  for (const name of words('SWIFT_ACTIVE_COMPILATION_CONDITIONS')) values.set(name, true);
  const swift = words('OTHER_SWIFT_FLAGS');
  for (const [index, word] of swift.entries()) {
    const name = word === '-D' ? swift[index + 1] : /^-D(.+)$/.exec(word)?.[1];
    if (name !== undefined) values.set(name, true);
  }
  for (const word of words('OTHER_CFLAGS')) {
    const [, name, value] = /^-D(\w+)(?:=(.*))?$/.exec(word) ?? [];
    if (name !== undefined) values.set(name, value !== '0');
  }
  values.delete('');
  return { values, complete };
}
