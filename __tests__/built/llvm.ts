import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

/** The compilers' own readers, where they are installed: what ours is held against. LLVM before 15 knows no chained fixups. */
const VERSIONS = ['-19', ''];
const suffix = VERSIONS.find((it) =>
  ['nm', 'objdump'].every((tool) => {
    const { status, stdout } = spawnSync(`llvm-${tool}${it}`, ['--version'], { encoding: 'utf8' });
    return status === 0 && Number(/version (\d+)/.exec(stdout)?.[1] ?? 0) >= 15;
  }),
);

export const isThere = suffix !== undefined;
export const MACH_O = path.join(import.meta.dirname, '..', '..', 'fixtures-built', 'mach-o');

function run(tool: string, ...args: readonly string[]): string {
  return execFileSync(`llvm-${tool}${suffix}`, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Undefined symbols. */
export function symbolsOf(file: string, architecture: string): string[] {
  return lines(
    run('nm', '--undefined-only', '--just-symbol-name', '--no-dyldinfo', `--arch=${architecture}`, file),
    /^(\S+)$/,
  );
}

export interface Chained {
  readonly name: string;
  readonly library: string;
  readonly isWeak: boolean;
}

export function chainedOf(file: string, architecture: string): Chained[] {
  const told = run('objdump', '--macho', '--chained-fixups', `--arch=${architecture}`, file);
  const entry =
    /^dyld chained import(?: addend\S*)?\[\d+\]\n\s*lib_ordinal = -?\d+ \(([^)]*)\)\n\s*weak_import = (\d)(?:\n\s*(?:addend|reserved) = .*)*\n\s*name_offset = \d+ \((.*)\)(?:\n\s*addend = .*)?$/gm;
  return [...told.matchAll(entry)].map(([, library = '', isWeak, name = '']) => ({
    name,
    library,
    isWeak: isWeak === '1',
  }));
}

export function boundOf(file: string, architecture: string): string[] {
  const told = run('objdump', '--macho', '--bind', '--lazy-bind', '--weak-bind', `--arch=${architecture}`, file);
  return lines(told, /^__\S+\s+__\S+\s+0x.*?\s(\S+)(?: \(weak_import\))?$/);
}

export function classesOf(file: string, architecture: string): string[] {
  // Addresses of chained pointers are not followed, so the names are those of the symbols.
  const all = run('objdump', '--macho', '--objc-meta-data', `--arch=${architecture}`, file);
  const told = /^Contents of \(__\w+,__objc_classlist\) section\n((?!Contents).*\n)*/m.exec(all)?.[0] ?? '';
  return lines(told, /^[0-9a-f]+ 0x[0-9a-f]+ _OBJC_CLASS_\$_(\S+)$/);
}

export interface Head {
  readonly platform: string;
  readonly minimum: string;
  readonly isEncrypted: boolean;
  readonly libraries: readonly string[];
}

export function headOf(file: string, architecture: string): Head {
  // Of several processors `llvm-otool` shows the first, whichever is asked for.
  const told = run('objdump', '--macho', '--private-headers', `--arch=${architecture}`, file);
  const field = (pattern: RegExp): string => pattern.exec(told)?.[1] ?? '';
  return {
    platform: field(/^\s*platform (\S+)$/m),
    minimum: field(/^\s*(?:minos|version) (\d+\.\d+)$/m),
    isEncrypted: field(/^\s*cryptid (\d+)$/m) === '1',
    libraries: [...told.matchAll(/cmd LC_LOAD_DYLIB\n\s*cmdsize \d+\n\s*name (\S+)/g)].map(([, name = '']) => name),
  };
}

function lines(told: string, pattern: RegExp): string[] {
  return [...new Set(told.split('\n').flatMap((line) => pattern.exec(line)?.[1] ?? []))].sort();
}
