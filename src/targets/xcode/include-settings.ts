/**
 * What settings say of includes: headers that stand before every source, and where others are looked for.
 */
import { type Checkout, resolvePath } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import { compilerFlags } from './compiler-flags.ts';
import type { IncludePlaces } from './includes.ts';
import type { Owned } from './projects.ts';
import type { Settings } from './settings.ts';

/** The prefix header, the one that Swift sees, and what `-include` names: those that are there. */
export function headersBefore(owned: Owned, settings: Settings, checkout: Checkout): readonly string[] {
  const { project } = owned;
  const named = ['GCC_PREFIX_HEADER', 'SWIFT_OBJC_BRIDGING_HEADER'].flatMap((setting) => {
    const text = settings.text(setting);
    return text.state === 'known' && text.value !== '' ? [text.value] : [];
  });
  const values = compilerFlags(owned, settings, checkout);
  const included = values.flatMap((flag, index) =>
    /^-(?:include|imacros)$/.test(flag) ? (values[index + 1] ?? []) : [],
  );
  return [...named, ...included].flatMap((written) => {
    const path = resolvePath(project.root, written, checkout.files.root);
    const file = path === undefined ? undefined : checkout.locate(path);
    return file === undefined || isInstalled(file, checkout.files) ? [] : [file];
  });
}

/** `-I Headers`, `-IHeaders`. */
function searchedBy(flags: readonly string[]): string[] {
  return flags.flatMap((flag, index) => {
    const [, joined] = /^-(?:I|iquote|isystem|idirafter)(.*)$/.exec(flag) ?? [];
    return joined === undefined ? [] : joined === '' ? (flags[index + 1] ?? []) : [joined];
  });
}

/** What settings define macros as. */
export function definedMacros(owned: Owned, settings: Settings, checkout: Checkout): ReadonlyMap<string, string> {
  const list = settings.list('GCC_PREPROCESSOR_DEFINITIONS');
  const flags = compilerFlags(owned, settings, checkout).flatMap((flag) => /^-D(.+)$/.exec(flag)?.[1] ?? []);
  const all = [...(list.state === 'known' ? list.value : []), ...flags];
  return new Map(
    all.flatMap((one) => {
      const [, name, value] = /^(\w+)(?:\([^)]*\))?=(.*)$/s.exec(one) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Whether settings have C compiled as Objective-C. */
export function compilesAsObjectiveC({ target, project }: Owned, settings: Settings, checkout: Checkout): boolean {
  const type = settings.text('GCC_INPUT_FILETYPE');
  if (type.state === 'known' && /^sourcecode\.(?:c|cpp)\.objc/.test(type.value)) return true;
  const ofAll = { project, target: { ...target, compiled: [], folders: [] } };
  return isObjectiveC(compilerFlags(ofAll, settings, checkout).join(' '));
}

/** `-x objective-c`. */
export function isObjectiveC(flags: string): boolean {
  return /(?:^|\s)(?:-x\s*|--language[=\s])objective-c/.test(flags);
}

const SEARCHED = ['USER_HEADER_SEARCH_PATHS', 'HEADER_SEARCH_PATHS', 'SYSTEM_HEADER_SEARCH_PATHS'];

/** The project's folder, then those that are searched for headers, as far as they are in the checkout. */
export function includePlaces(owned: Owned, settings: Settings, checkout: Checkout): IncludePlaces['folders'] {
  const { project } = owned;
  const searched = SEARCHED.flatMap((setting) => {
    const list = settings.list(setting);
    return list.state === 'known' ? list.value : [];
  });
  return [
    { path: project.root, isDeep: false },
    ...[...searched, ...searchedBy(compilerFlags(owned, settings, checkout))].flatMap((written) => {
      const isDeep = /\/\*\*$/.test(written);
      const plain = written.replace(/^"|"$/g, '').replace(/\/\*\*$/, '');
      const path = resolvePath(project.root, plain, checkout.files.root);
      return path === undefined || path === '' || isInstalled(path, checkout.files) ? [] : [{ path, isDeep }];
    }),
  ];
}
