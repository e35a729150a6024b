/**
 * Whether anything can bring a module that a source asks for by `#if canImport(…)`: a target, a package or a map of
 * modules of the repository, or something that is linked and is not here.
 */
import { bufferOf } from '../../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import type { CodeInput, FindModule } from '../facts/input.ts';
import { APPLE_MODULES } from '../models/apple-modules.ts';

/** Where modules are declared, and where what brings them is named. */
const MANIFEST =
  /(?:^|\/)(?:Package(?:@swift-[\d.]{1,20})?\.swift|Package\.resolved|Project\.swift|Tuist\/[^\n]{1,400}\.swift|Podfile(?:\.lock)?|Cartfile(?:\.resolved)?|project\.ya?ml|project\.pbxproj|[^/\n]{1,200}\.(?:modulemap|podspec|podspec\.json|xcconfig|xcproj|rb))$/;
/** Settings by which a compiler finds what nobody links. */
const SEARCHED =
  /\b(?:\w{0,20}FRAMEWORK_SEARCH_PATHS|\w{0,20}HEADER_SEARCH_PATHS|SWIFT_INCLUDE_PATHS|OTHER_SWIFT_FLAGS)\b/;
/** Files that are a module, or hold one. */
const OF_A_MODULE =
  /^\.(?:framework|xcframework|swiftmodule|swiftinterface|modulemap|podspec|podspec\.json|xcodeproj|h|a|zip)$/;
/** Far more than any repository asks for: each is looked for in all manifests. */
const MOST_ASKED = 40;

/** For each target, what is known of a module. A target of which not all is known that it links may be brought any. */
export function createFindModule(files: RepoFiles): (input: CodeInput) => FindModule | undefined {
  const known = new Map<string, boolean>();
  let texts: readonly Buffer[] | undefined;
  let searched: boolean | undefined;
  const manifests = (): readonly Buffer[] => {
    texts ??= files.paths.flatMap((path) => (MANIFEST.test(path) ? (read(path, files) ?? []) : []));
    return texts;
  };
  const isSearched = (): boolean => {
    searched ??= manifests().some((text) => SEARCHED.test(text.toString('latin1')));
    return searched;
  };
  /** Whether the repository names it where modules are made. `Lab_Kit` may be spelled `Lab-Kit` there, or `Lab Kit`. */
  const isHeld = (module: string): boolean => {
    const found = known.get(module);
    if (found !== undefined) return found;
    if (module.includes('_') || known.size >= MOST_ASKED) return true;
    const isNamed =
      files.paths.some((path) => isNamedIn(path, module)) || manifests().some((it) => it.includes(module));
    known.set(module, isNamed);
    return isNamed;
  };
  return ({ linked, linksAll }) => {
    if (!linked || !linksAll) return undefined;
    const foreign = linked.filter((name) => !APPLE_MODULES.has(name));
    return (module) => {
      if (foreign.some((name) => plain(name).startsWith(plain(module))) || isHeld(module)) return undefined;
      return foreign.length > 0 || isSearched() ? 'perhaps' : 'none';
    };
  };
}

function isNamedIn(path: string, module: string): boolean {
  if (!path.includes(module)) return false;
  const parts = path.split('/');
  return parts.some((part, index) => {
    if (!part.startsWith(module)) return false;
    const rest = part.slice(module.length);
    return (rest === '' && index < parts.length - 1) || OF_A_MODULE.test(rest);
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** What cannot be read names anything: nothing is then said to be missing. */
function read(path: string, files: RepoFiles): Buffer {
  try {
    return bufferOf(files.bytes(path));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return Buffer.from('OTHER_SWIFT_FLAGS');
  }
}
