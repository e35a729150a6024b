import { expect, test } from 'vitest';
import { check } from './xcode-project.ts';

const spec = (...lines: readonly string[]) => `Pod::Spec.new do |s|\n  s.name = 'Kit'\n${lines.join('\n')}\nend\n`;
const SUBSPECS = spec(
  "s.source_files = 'All/*.swift'",
  "s.default_subspec = 'Core'",
  "s.subspec 'Core' do |core|",
  "core.source_files = 'Core/**/*'",
  'end',
  "s.subspec 'UI' do |ui|",
  "ui.source_files = 'UI/*'",
  "ui.dependency 'Kit/Core'",
  'end',
  "s.subspec 'Extra' do |extra|",
  "extra.source_files = 'Extra/*'",
  'end',
);

/** The sources of an app whose Podfile has these lines, beside a pod in `Kit`. */
function build(lines: string, podspec: string | undefined, configuration?: string) {
  const sources = ['All/A.swift', 'Core/In/C.m', 'Core/notes.txt', 'UI/U.swift', 'Extra/E.swift'];
  const others = ['Tests/T.swift', 'Example/App.swift'];
  return check(
    { targets: [{ name: 'App', sources: ['App.swift'] }] },
    {
      Podfile: `target 'App' do\n${lines}\nend\n`,
      'App.swift': '',
      ...(podspec !== undefined && { 'Kit/Kit.podspec': podspec }),
      ...Object.fromEntries([...sources, ...others].map((path) => [`Kit/${path}`, ''])),
    },
  ).build('App', configuration);
}

function sourcesOf(...given: Parameters<typeof build>): string {
  const { sources } = build(...given);
  return sources.flatMap((path) => (path.startsWith('Kit/') ? [path.split('/')[1]] : [])).join(' ');
}

test.each([
  ["pod 'Kit', :path => './Kit'", 'All Core'],
  ["pod 'Kit', path: 'Kit/'", 'All Core'],
  ["pod 'Kit',\n  '~> 1',\n  :path => 'Kit/Kit.podspec'", 'All Core'],
  ["pod 'Kit/UI', :path => 'Kit'", 'All Core UI'],
  ["pod 'Kit', :path => 'Kit', :subspecs => ['UI', 'Extra']", 'All Core Extra UI'],
  ["pod 'Kit', '~> 1.0'", ''],
  ["pod 'Kit', :path => '../node_modules/Kit'", ''],
  ['pod \'Kit\', :path => "#{root}/Kit"', ''],
])('%s compiles what its podspec names: %s', (lines, expected) => {
  expect(sourcesOf(lines, SUBSPECS)).toBe(expected);
});

test('where code names the sources, all of the folder but tests and examples', () => {
  expect(sourcesOf("pod 'Kit', :path => 'Kit'", spec("s.source_files = Dir['*/**']"))).toBe('All Core Extra UI');
  expect(sourcesOf("pod 'Kit', :path => 'Kit'", spec("s.vendored_frameworks = 'Kit.framework'"))).toBe('');
});

test('what is excluded, and another configuration’s, is not compiled', () => {
  const podspec = spec("s.source_files = '*/**/*.{swift,m}'", "s.exclude_files = ['Tests/**', 'Example/*', 'UI']");
  const lines = "pod 'Kit', :path => 'Kit', :configurations => ['Debug']";
  expect(sourcesOf(lines, podspec, 'Debug')).toBe('All Core Extra');
  expect(sourcesOf(lines, podspec)).toBe('');
});

test('what comes from pods is offered, and a pod that is not there is unseen', () => {
  const found = build("pod 'Kit', :path => 'Kit'", SUBSPECS);
  expect(found.offered).toEqual(['Kit/All/A.swift', 'Kit/Core/In/C.m']);
  expect(build("pod 'Other', :path => 'Modules/Other'", SUBSPECS).unseen?.map(({ reason }) => reason)).toEqual([
    'Other comes from Modules/Other, which is not in the checkout; check that folder out too',
  ]);
});
