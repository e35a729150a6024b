/**
 * What hangs on a target's flags is made once for all configurations that differ in other flags only.
 */
import type { CompilationFlags } from '../../types.ts';

/** `make` gets the flags to ask: which ones it asks for is remembered beside what it makes. */
export type PerFlags<T> = (flags: CompilationFlags, make: (asked: CompilationFlags) => T) => T;

export function perFlags<T>(): PerFlags<T> {
  const known: { readonly asked: ReadonlyMap<string, boolean | undefined>; readonly made: T }[] = [];
  return (flags, make) => {
    const found = known.find(({ asked }) => [...asked].every(([flag, value]) => flags.get(flag) === value));
    if (found) return found.made;
    const asked = new Map<string, boolean | undefined>();
    const made = make(watchFlags(flags, asked));
    known.push({ asked, made });
    return made;
  };
}

function watchFlags(flags: CompilationFlags, asked: Map<string, boolean | undefined>): CompilationFlags {
  const watched = new Map(flags);
  watched.get = (flag) => {
    asked.set(flag, flags.get(flag));
    return flags.get(flag);
  };
  return watched;
}
