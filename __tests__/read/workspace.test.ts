import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkspace } from '../../src/read/workspace.ts';
import { refusal } from './tools.ts';

const read = (text: string, file = 'ios/Care.xcworkspace/contents.xcworkspacedata'): string[] =>
  readWorkspace(Buffer.from(text), file).map(({ value, at }) => `${at.line} ${value}`);
const workspace = (lines: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Workspace\n   version = "1.0">\n${lines}\n</Workspace>\n`;
const reference = (location: string): string => `<FileRef location = "${location}"></FileRef>`;

test('projects and packages, relative to the folder of the workspace', () => {
  const lines = [
    'group:Care.xcodeproj',
    'container:Pods/Pods.xcodeproj',
    'group:../Packages/Health &amp; Co',
    'absolute:/opt/x.xcodeproj',
  ];
  expect(read(workspace(lines.map(reference).join('\n')))).toEqual([
    '4 ios/Care.xcodeproj',
    '5 ios/Pods/Pods.xcodeproj',
    '6 Packages/Health & Co',
    '7 /opt/x.xcodeproj',
  ]);
});

test('groups within groups', () => {
  const inner = `<Group location="group:Health" name="Health">\n${reference('group:Health.xcodeproj')}\n</Group>`;
  const named = `<Group location="container:" name="Top">\n${reference('group:Top.xcodeproj')}</Group>`;
  const outer = `<Group location="container:Modules">\n${inner}\n${reference('group:A.xcodeproj')}\n${named}\n</Group>`;
  expect(read(workspace(`${outer}\n${reference('group:B.xcodeproj')}`))).toEqual([
    '6 ios/Modules/Health/Health.xcodeproj',
    '8 ios/Modules/A.xcodeproj',
    '10 ios/Top.xcodeproj',
    '12 ios/B.xcodeproj',
  ]);
});

test('a workspace inside a project or a package, at the root, out of the root', () => {
  const self = workspace(reference('self:'));
  expect(read(self, 'ios/Care.xcodeproj/project.xcworkspace/contents.xcworkspacedata')).toEqual([
    '4 ios/Care.xcodeproj',
  ]);
  const named = workspace(reference('self:Care.xcodeproj'));
  expect(read(named, 'Care.xcodeproj/project.xcworkspace/contents.xcworkspacedata')).toEqual(['4 Care.xcodeproj']);
  expect(read(self, '.swiftpm/xcode/package.xcworkspace/contents.xcworkspacedata')).toEqual(['4 .']);
  expect(read(self, 'Kit/.swiftpm/xcode/package.xcworkspace/contents.xcworkspacedata')).toEqual(['4 Kit']);
  const out = workspace(reference('group:../../Other/Other.xcodeproj') + reference('developer:SDKs'));
  expect(read(out, 'Care.xcworkspace/contents.xcworkspacedata')).toEqual(['4 ../../Other/Other.xcodeproj']);
});

test('refused', () => {
  expect(refusal(() => read(workspace('<FileRef location="group:a">')))).toMatch(/^5:\d+ is not well-formed XML/);
  expect(refusal(() => read('<Workspace>'))).toMatch(/is not well-formed XML: unclosed tag: Workspace$/);
  expect(refusal(() => read(''))).toMatch(/is not well-formed XML/);
  const long = (length: number) => workspace(reference(`group:${'a'.repeat(length - 6)}`));
  expect(read(long(4096))).toHaveLength(1);
  expect(refusal(() => read(long(4097)))).toMatch(/^4:\d+ refers to a path of more than 4096 characters$/);
  expect(refusal(() => read('<Group>'.repeat(100_000)))).toMatch(/nests deeper than 200 levels$/);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void refusal(() => readWorkspace(bytes, 'f'))));
});
