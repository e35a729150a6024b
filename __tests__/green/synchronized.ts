/**
 * Files of a synchronized folder that their names do not show to be sources.
 */
import type { Layout } from './odd-names.ts';
import { app, BESIDE, MAIN } from './repositories.ts';

const PROJECT = 'App.xcodeproj/project.pbxproj';

const synced =
  (file: string, fields: string, objects = ''): Layout =>
  ({ swift }) => ({
    files: {
      ...BESIDE,
      [`Src/${file}`]: swift,
      'Src/Main.swift': MAIN,
      [PROJECT]: app({
        target: { sources: ['Main.swift'], folders: ['Src'] },
        folders: { Src: {} },
        objects,
      }).replace('explicitFolders = (', `${fields}\n\t\t\texplicitFolders = (`),
    },
  });

/** Found, and judged as any other source. */
export const SYNCHRONIZED: Readonly<Record<string, Layout>> = {
  'by the type that the folder gives': synced('S.txt', 'explicitFileTypes = {S.txt = sourcecode.swift; };'),
  'deeper, by the type that the folder gives': synced('In/S', 'explicitFileTypes = {"In/S" = sourcecode.swift; };'),
  'in .build': synced('.build/S.swift', ''),
};

/** Nothing to tell. */
export const NO_SOURCE: Readonly<Record<string, Layout>> = {
  'a text without a type': synced('S.txt', ''),
  'a text that is typed as one': synced('S.txt', 'explicitFileTypes = {S.txt = text; };'),
  'a checkout of a package': synced('.build/checkouts/One/S.swift', ''),
};
