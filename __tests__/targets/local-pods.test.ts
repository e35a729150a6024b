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
  ["root = '.'\npod 'Kit', :path => File.join(root, 'Kit')", 'All Core'],
  ["root = File.join(__dir__, '.')\npod 'Kit', :path => File.join(root, 'Kit')", 'All Core'],
  ["root = File.join(__dir__, 'Kit')\npod 'Kit', :path => root", 'All Core'],
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

/** What templates of the past write, which ask no script for it. */
const ENGINE_OF_2018 = "pod 'Flutter', :path => ENV['FLUTTER_FRAMEWORK_DIR']";
const PLUGINS_OF_2018 = `if File.exists? '../.flutter-plugins'
  flutter_root = File.expand_path('..')
  File.foreach('../.flutter-plugins') { |line|
    plugin = line.split(pattern='=')
    if plugin.length == 2
      name = plugin[0].strip()
      resolved_path = File.expand_path("#{plugin[1].strip()}/ios", flutter_root)
      pod name, :path => resolved_path
    end
  }
end`;
const ENGINE_OF_2019 = `settings = parse_KV_file('./Flutter/Generated.xcconfig')
settings.map { |p|
  if p[:name] == 'FLUTTER_FRAMEWORK_DIR'
    symlink = File.join('.symlinks', 'flutter')
    pod 'Flutter', :path => File.join(symlink, File.basename(p[:path]))
  end
}`;
const PLUGINS_OF_2019 = `plugin_pods = parse_KV_file('../.flutter-plugins')
plugin_pods.map { |p|
  symlink = File.join('.symlinks', 'plugins', p[:name])
  pod p[:name], :path => File.join(symlink, 'ios')
}`;
const PLUGINS_OF_2020 = `plugin_pods = parse_KV_file('../.flutter-plugins')
plugin_pods.each do |name, path|
  symlink = File.join('.symlinks', 'plugins', name)
  pod name, :path => File.join(symlink, 'ios')
end`;

test.each([
  ['2018', `${ENGINE_OF_2018}\n${PLUGINS_OF_2018}`],
  ['2019', `${ENGINE_OF_2019}\n${PLUGINS_OF_2019}`],
  ['2020', PLUGINS_OF_2020],
])('the engine and the plugins that Flutter’s template of %s names by code are no code of the app', (_, lines) => {
  const found = build(`${lines}\npod 'Kit', :path => 'Kit'`, SUBSPECS);
  expect(found.unseen).toBeUndefined();
  expect(found.offered).toEqual(['Kit/All/A.swift', 'Kit/Core/In/C.m']);
});

test('beside them a pod whose path code makes is unseen as ever', () => {
  const lines = `${PLUGINS_OF_2019}\n%w[Kit].each do |name|\n  pod name, :path => where(name)\nend`;
  expect(build(lines, SUBSPECS).unseen?.map(({ reason }) => reason)).toEqual([
    'name comes from a path that the Podfile makes by code; write it as a text',
  ]);
  expect(build("pod 'Flutter', :path => where", SUBSPECS).unseen).toHaveLength(1);
});

test('what Capacitor makes of the Cordova plugins that package.json names is not missed', () => {
  const lines = ['CordovaPlugins', 'CordovaPluginsStatic', 'CordovaPluginsResources'].map(
    (name) => `pod '${name}', :path => './capacitor-cordova-ios-plugins'`,
  );
  expect(build(lines.join('\n'), SUBSPECS).unseen).toBeUndefined();
});
