/**
 * What settings say of includes: headers that stand before every source, and where others are looked for.
 */
import { type Checkout, resolvePath } from '../checkout.ts';
import type { IncludePlaces } from '../includes.ts';
import { isInstalled } from '../installed.ts';
import type { Settings } from './settings.ts';
import type { Owned } from './world.ts';

/** The prefix header, the one that Swift sees, and what `-include` names: those that are there. */
export function headersBefore({ project }: Owned, settings: Settings, checkout: Checkout): readonly string[] {
  const named = ['GCC_PREFIX_HEADER', 'SWIFT_OBJC_BRIDGING_HEADER'].flatMap((setting) => {
    const text = settings.text(setting);
    return text.state === 'known' && text.value !== '' ? [text.value] : [];
  });
  const flags = settings.list('OTHER_CFLAGS');
  const values = flags.state === 'known' ? flags.value : [];
  const included = values.flatMap((flag, index) =>
    /^-(?:include|imacros)$/.test(flag) ? (values[index + 1] ?? []) : [],
  );
  return [...named, ...included].flatMap((written) => {
    const path = resolvePath(project.root, written);
    const file = path === undefined ? undefined : checkout.locate(path);
    return file === undefined || isInstalled(file, checkout.files) ? [] : [file];
  });
}

const SEARCHED = ['USER_HEADER_SEARCH_PATHS', 'HEADER_SEARCH_PATHS', 'SYSTEM_HEADER_SEARCH_PATHS'];

/** The project's folder, then those that are searched for headers, as far as they are in the checkout. */
export function includePlaces({ project }: Owned, settings: Settings, checkout: Checkout): IncludePlaces['folders'] {
  const searched = SEARCHED.flatMap((setting) => {
    const list = settings.list(setting);
    return list.state === 'known' ? list.value : [];
  });
  return [
    { path: project.root, isDeep: false },
    ...searched.flatMap((written) => {
      const isDeep = /\/\*\*$/.test(written);
      const path = resolvePath(project.root, written.replace(/^"|"$/g, '').replace(/\/\*\*$/, ''));
      return path === undefined || path === '' || isInstalled(path, checkout.files) ? [] : [{ path, isDeep }];
    }),
  ];
}
