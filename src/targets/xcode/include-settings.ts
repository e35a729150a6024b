/**
 * What settings say of includes: headers that stand before every source, and where others are looked for.
 */
import { type Checkout, resolvePath } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import type { IncludePlaces } from './includes.ts';
import type { Owned } from './projects.ts';
import type { Settings } from './settings.ts';

/** The prefix header, the one that Swift sees, and what `-include` names: those that are there. */
export function headersBefore({ project, target }: Owned, settings: Settings, checkout: Checkout): readonly string[] {
  const named = ['GCC_PREFIX_HEADER', 'SWIFT_OBJC_BRIDGING_HEADER'].flatMap((setting) => {
    const text = settings.text(setting);
    return text.state === 'known' && text.value !== '' ? [text.value] : [];
  });
  const values = flagsOf(target, settings);
  const included = values.flatMap((flag, index) =>
    /^--?(?:include|imacros)$/.test(flag) ? (values[index + 1] ?? []) : [],
  );
  return [...named, ...included].flatMap((written) => {
    const path = resolvePath(project.root, written, checkout.files.root);
    const file = path === undefined ? undefined : checkout.locate(path);
    return file === undefined || isInstalled(file, checkout.files) ? [] : [file];
  });
}

/** The flags of the compiler for all sources of a target, and for single ones. */
function flagsOf({ compiled }: Owned['target'], settings: Settings): readonly string[] {
  const flags = ['OTHER_CFLAGS', 'OTHER_CPLUSPLUSFLAGS'].flatMap((setting) => {
    const list = settings.list(setting);
    return list.state === 'known' ? list.value : [];
  });
  return [
    ...flags,
    ...compiled.flatMap(({ flags: own = '' }) => (own === '' ? [] : wordsOf(settings.expand(own).text))),
  ];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ''));
}

/** `-I Headers`, `-IHeaders`. */
function searchedBy(flags: readonly string[]): string[] {
  return flags.flatMap((flag, index) => {
    const [, joined] = /^-(?:I|iquote|isystem|idirafter)(.*)$/.exec(flag) ?? [];
    return joined === undefined ? [] : joined === '' ? (flags[index + 1] ?? []) : [joined];
  });
}

/** What settings define macros as. */
export function definedMacros({ target }: Owned, settings: Settings): ReadonlyMap<string, string> {
  const list = settings.list('GCC_PREPROCESSOR_DEFINITIONS');
  const flags = flagsOf(target, settings).flatMap((flag) => /^-D(.+)$/.exec(flag)?.[1] ?? []);
  const all = [...(list.state === 'known' ? list.value : []), ...flags];
  return new Map(
    all.flatMap((one) => {
      const [, name, value] = /^(\w+)=(.*)$/s.exec(one) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Whether settings have C compiled as Objective-C. */
export function compilesAsObjectiveC({ target }: Owned, settings: Settings): boolean {
  const type = settings.text('GCC_INPUT_FILETYPE');
  if (type.state === 'known' && /^sourcecode\.(?:c|cpp)\.objc/.test(type.value)) return true;
  return isObjectiveC(flagsOf({ ...target, compiled: [] }, settings).join(' '));
}

/** `-x objective-c`. */
export function isObjectiveC(flags: string): boolean {
  return /(?:^|\s)(?:-x\s*|--language[=\s])objective-c/.test(flags);
}

const SEARCHED = ['USER_HEADER_SEARCH_PATHS', 'HEADER_SEARCH_PATHS', 'SYSTEM_HEADER_SEARCH_PATHS'];

/** The project's folder, then those that are searched for headers, as far as they are in the checkout. */
export function includePlaces(
  { project, target }: Owned,
  settings: Settings,
  checkout: Checkout,
): IncludePlaces['folders'] {
  const searched = SEARCHED.flatMap((setting) => {
    const list = settings.list(setting);
    return list.state === 'known' ? list.value : [];
  });
  return [
    { path: project.root, isDeep: false },
    ...[...searched, ...searchedBy(flagsOf(target, settings))].flatMap((written) => {
      const isDeep = /\/\*\*$/.test(written);
      const plain = written.replace(/^"|"$/g, '').replace(/\/\*\*$/, '');
      const path = resolvePath(project.root, plain, checkout.files.root);
      return path === undefined || path === '' || isInstalled(path, checkout.files) ? [] : [{ path, isDeep }];
    }),
  ];
}
