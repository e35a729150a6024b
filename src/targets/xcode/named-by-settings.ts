/**
 * Sources that a target is built with and that only its settings lead to: a path with a variable, a file among the flags
 * of a compiler. What cannot be found that way is told, and leaves open what the target uses.
 */
import type { Location, NativeLanguage, Platform, Unseen } from '../../types.ts';
import { isFetched } from '../absent.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import { readTextIfPossible } from '../plist-paths.ts';
import { languageByEnding } from './compiled-as.ts';
import { C_FLAGS } from './compiler-flags.ts';
import { FILTER_NAMES } from './kinds.ts';
import type { Owned } from './projects.ts';
import type { Settings } from './settings.ts';

export interface NamedSources {
  readonly sources: ReadonlyMap<string, NativeLanguage>;
  readonly unseen: readonly Unseen[];
}

/** A response file may name others. */
const MOST_RESPONSES = 100;

export function namedBySettings(
  owned: Owned,
  settings: Settings,
  platform: Platform,
  checkout: Checkout,
): NamedSources {
  const { target, project } = owned;
  const sources = new Map<string, NativeLanguage>();
  const unseen: Unseen[] = [];
  const miss = (written: string, why: string, at: Location): void => {
    unseen.push({ reason: `code of ${target.name} comes from ${written}, ${why}`, at, isOpen: true });
  };

  for (const { written, language, platforms, at } of target.bySetting ?? []) {
    if (platforms.length > 0 && !platforms.includes(FILTER_NAMES[platform])) continue;
    const isFolder = !/\.\w+$/.test(written);
    const compiled = language ?? languageByEnding(written);
    if ((!isFolder && !compiled) || /^\$[({]PODS_/.test(written)) continue;
    const { text, missing, opaque } = settings.expand(written);
    const path = missing || opaque !== undefined ? undefined : resolvePath(project.root, text, checkout.files.root);
    const file = path === undefined ? undefined : checkout.locate(path);
    if (file !== undefined && compiled) sources.set(file, compiled);
    else if (missing || opaque !== undefined) miss(written, 'a path that only a build knows', at);
    else if (path === undefined) miss(written, 'which is outside of the checked folder', at);
    else if (isFolder) miss(written, 'a folder that a setting names; name it by its path', at);
    else if (!isFetched(path)) miss(written, 'which is not in the repository', at);
  }

  const asked = new Set<string>();
  for (const setting of ['OTHER_SWIFT_FLAGS', ...C_FLAGS]) {
    const list = settings.list(setting);
    if (list.state === 'known') takeFlags(list.value, setting, list.at);
  }
  return { sources, unseen };

  /** Flags that begin with a dash are followed by what is no source at times: a header, a map of modules. */
  function takeFlags(flags: readonly string[], setting: string, at: Location): void {
    for (const [index, flag] of flags.entries()) {
      if (flag.startsWith('-') || TAKES_A_FILE.test(flags[index - 1] ?? '')) continue;
      const written = flag.replace(/^@/, '');
      const language = languageByEnding(written);
      if (!flag.startsWith('@') && (language === undefined || /\.(?:h|pch|hh|hpp|hxx|ipp|inl)$/i.test(written)))
        continue;
      const path = resolvePath(project.root, written, checkout.files.root);
      const file = path === undefined ? undefined : checkout.locate(path);
      // `@executable_path` and such are for the linker
      if (flag.startsWith('@') && /^@(?:executable_path|loader_path|rpath)\b/.test(flag)) continue;
      if (file === undefined) {
        if (path === undefined || !isFetched(path))
          miss(shown(written), `which ${setting} names and which cannot be read`, at);
      } else if (isInstalled(file, checkout.files)) continue;
      else if (!flag.startsWith('@')) sources.set(file, language ?? 'swift');
      else if (!asked.has(file) && asked.size >= MOST_RESPONSES)
        miss(shown(written), `which is one of more than ${MOST_RESPONSES} such files`, at);
      else if (!asked.has(file)) {
        asked.add(file);
        takeFlags(wordsOf(readTextIfPossible(checkout.files, file)), setting, at);
      }
    }
  }
}

const TAKES_A_FILE =
  /^-(?:include|imacros|o|Xcc|Xfrontend|Xclang|import-objc-header|D|I|F|L|isystem|iquote|vfsoverlay|\w+-path)$/;

function shown(written: string): string {
  return written.replace(/^\/\(checkout\)\//, '');
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|((?:[^\s"'\\]|\\.)+)/g)].map(([, double, single, plain]) =>
    (double ?? single ?? plain ?? '').replace(/\\(.)/g, '$1'),
  );
}
