/**
 * What settings say of includes: headers that stand before every source, and where others are looked for.
 */
import { type Checkout, resolvePath } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import type { CompiledWith } from '../packages/package-content.ts';
import { compilerFlags, plainFlags } from './compiler-flags.ts';
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
  const included = includedBy(compilerFlags(owned, settings, checkout));
  return [...named, ...included].flatMap((written) => locateOwn(project.root, written, checkout));
}

function locateOwn(folder: string, written: string, checkout: Checkout): string[] {
  const path = resolvePath(folder, written, checkout.files.root);
  const file = path === undefined ? undefined : checkout.locate(path);
  return file === undefined || isInstalled(file, checkout.files) ? [] : [file];
}

/** `-include Prefix.h`. */
function includedBy(flags: readonly string[]): string[] {
  return flags.flatMap((flag, index) => (/^-(?:include|imacros)$/.test(flag) ? (flags[index + 1] ?? []) : []));
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
  const flags = definedBy(compilerFlags(owned, settings, checkout));
  return readMacros([...(list.state === 'known' ? list.value : []), ...flags]);
}

/** `-DA=1`. */
function definedBy(flags: readonly string[]): string[] {
  return flags.flatMap((flag) => /^-D(.+)$/.exec(flag)?.[1] ?? []);
}

function readMacros(definitions: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    definitions.flatMap((one) => {
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
    ...[...searched, ...searchedBy(compilerFlags(owned, settings, checkout))].flatMap((written) =>
      placeOf(project.root, written, checkout),
    ),
  ];
}

function placeOf(folder: string, written: string, checkout: Checkout): IncludePlaces['folders'] {
  const isDeep = /\/\*\*$/.test(written);
  const plain = written.replace(/^"|"$/g, '').replace(/\/\*\*$/, '');
  const path = resolvePath(folder, plain, checkout.files.root);
  return path === undefined || path === '' || isInstalled(path, checkout.files) ? [] : [{ path, isDeep }];
}

/** The same of a target of a package, by its manifest. */
export function compiledWith({ folders, flags, from }: CompiledWith, checkout: Checkout) {
  const plain = plainFlags(flags);
  return {
    headers: includedBy(plain).flatMap((written) => locateOwn(from, written, checkout)),
    macros: readMacros(definedBy(plain)),
    places: [
      ...folders.map((path) => ({ path, isDeep: false })),
      ...searchedBy(plain).flatMap((written) => placeOf(from, written, checkout)),
    ],
  };
}
