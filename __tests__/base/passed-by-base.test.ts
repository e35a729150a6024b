import { expect, test } from 'vitest';
import { passedByBase } from '../../src/base/passed-by-base.ts';

const passedBy = (files: readonly string[], foreign: Readonly<Record<string, readonly string[]>> = {}) =>
  passedByBase({
    ...{ files, plain: ['App/A.swift', 'App2/B.swift'], links: new Map(), isExcluded: () => false },
    foreign: { folders: Object.keys(foreign), below: (folder) => foreign[folder] ?? [] },
    has: (file) => files.includes(file),
  });

test('the outermost folders that are left out of a listing are known, each once', () => {
  const files = [
    ...['App/A.swift', 'Pods/X/a.swift', 'Pods/X/b.swift', 'apps/care/Pods/Y/Pods/c.swift', 'lib/Pods2/.build/d.swift'],
    ...['Podfile', 'apps/Build/Products/e.swift'],
  ];
  const own = ['Pods', 'apps/care/Pods', 'lib/Pods2/.build', 'apps/Build/Products'];
  expect(passedBy(files).folders).toEqual(own);
  expect(passedBy(files, { Pods: [], Carthage: [] }).folders).toEqual([...own, 'Carthage']);
});

test('those of version control and of catalogues hold nothing that is named', () => {
  expect(passedBy(['.git/config', 'A.xcassets/B.imageset/b.swift', 'B.imageset/b.swift']).folders).toEqual([
    'B.imageset',
  ]);
});

test('of such a folder all is listed but what is hidden in it, pictures and builds', () => {
  const list = passedBy(
    [
      ...['.build/checkouts/X/a.swift', '.build/checkouts/X/.git/config', '.build/checkouts/X/P.imageset/p.swift'],
      ...['.build/checkouts/X/Old.app/o.swift', '.build/checkoutsX/b.swift', 'App/A.swift'],
    ],
    { '.build/checkouts': ['.build/checkouts/Y/made.swift'] },
  );
  const listed = ['.build/checkouts/X/a.swift', '.build/checkouts/Y/made.swift'];
  expect(list.list('.build/checkouts')).toEqual(listed);
  expect(list.list('.build/checkouts')).toBe(list.list('.build/checkouts'));
  expect(list.own('App')).toEqual(['App/A.swift']);
});
