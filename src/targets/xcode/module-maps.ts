/**
 * Headers that Swift sees without a bridging header: those of a map of modules, and those that its flags name.
 * https://clang.llvm.org/docs/Modules.html#module-map-language
 */
import { type Checkout, resolvePath } from '../checkout.ts';
import { isInstalled } from '../packages/installed.ts';
import { folderOf, inFolder } from '../paths.ts';
import { readTextIfPossible } from '../plist-paths.ts';
import type { Owned } from './projects.ts';
import type { Settings } from './settings.ts';

const SEARCHED = [
  'SWIFT_INCLUDE_PATHS',
  'HEADER_SEARCH_PATHS',
  'USER_HEADER_SEARCH_PATHS',
  'SYSTEM_HEADER_SEARCH_PATHS',
];
const FLAGS = ['OTHER_SWIFT_FLAGS', 'OTHER_CFLAGS'];
const MAPS = ['module.modulemap', 'module.map'];

/** The headers among the repository's own files. */
export function headersOfModules({ project }: Owned, settings: Settings, checkout: Checkout): readonly string[] {
  const listOf = (setting: string): readonly string[] => {
    const list = settings.list(setting);
    return list.state === 'known' ? list.value : [];
  };
  const inside = (written: string): string[] => {
    const path = resolvePath(project.root, written.replace(/^["']|["']$/g, ''), checkout.files.root);
    return path === undefined || isInstalled(path, checkout.files) ? [] : [path];
  };
  // what follows is for clang
  const flags = FLAGS.flatMap(listOf).filter((flag) => flag !== '-Xcc');
  const after = (pattern: RegExp) =>
    flags.flatMap((flag, index) => (pattern.test(flag) ? (flags[index + 1] ?? []) : []));
  const joined = (pattern: RegExp) => flags.flatMap((flag) => pattern.exec(flag)?.[1] ?? []);

  const folders = [...SEARCHED.flatMap(listOf), ...after(/^-I$/), ...joined(/^-I(.+)$/)].map((one) =>
    one.replace(/\/\*\*$/, ''),
  );
  const maps = [
    ...joined(/^-fmodule-map-file=(.+)$/).flatMap(inside),
    ...folders.flatMap(inside).flatMap((folder) => MAPS.map((name) => inFolder(folder, name))),
  ];
  const named = after(/^-(?:import-objc-header|include|imacros)$/).flatMap(inside);
  const found = [...named, ...[...new Set(maps)].flatMap((map) => headersIn(map, checkout))];
  return found.flatMap((path) => checkout.locate(path) ?? []);
}

function headersIn(map: string, checkout: Checkout): string[] {
  const file = checkout.locate(map);
  if (file === undefined) return [];
  const text = readTextIfPossible(checkout.files, file);
  const path = (written: string) => resolvePath(folderOf(file), written) ?? [];
  const headers = [...text.matchAll(/\bheader\s{1,9}"([^"\n]{1,999})"/g)].flatMap(([, written = '']) => path(written));
  const umbrellas = [...text.matchAll(/\bumbrella\s{1,9}"([^"\n]{1,999})"/g)].flatMap(([, written = '']) =>
    path(written),
  );
  return [...headers, ...umbrellas.flatMap((one) => checkout.below(one).filter((inner) => inner.endsWith('.h')))];
}
