// What the fuzzer calls: one entry a reader, with the files of fixtures/, or another folder, that it starts from. A reader passes when it
// returns or throws the error that it declares; anything else is a finding, and so is more time or memory than the
// limits in fuzz.mjs. FUZZ_READER names the reader, FUZZ_LIB the compiled sources, FUZZ_SECONDS how much processor time it
// gets, FUZZ_STATUS a file for what it did.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GROWN, nestCode } from './grown-code.mjs';

const load = (file) => import(pathToFileURL(path.join(process.env.FUZZ_LIB, file)).href);

const text = (bytes) => Buffer.from(bytes).toString('utf8');
const reader = (file, name, seeds) => ({ seeds, open: async () => (await load(file))[name], from: 'bytes' });
const ofText = (file, name, seeds) => ({ seeds, open: async () => (await load(file))[name], from: 'text' });

const SWIFT = /\.swift$/;
const PLIST = /\.(plist|entitlements|xcprivacy)$/;
const NONE = /^$/;
const CONTAINERS = (seeds) => ({ folder: 'fixtures-built/containers', seeds });
const BUILT = (seeds) => ({ folder: 'fixtures-built/mach-o', seeds });

export const READERS = new Map(
  Object.entries({
    plist: reader('read/plist.js', 'readPlist', PLIST),
    'binary-plist': { ...reader('read/plist-binary.js', 'readBinaryPlist', /binary.*\.plist$/), head: 'bplist00' },
    openstep: ofText('read/openstep.js', 'readOpenStep', /\.(pbxproj|strings)$/),
    pbxproj: reader('read/pbxproj.js', 'readPbxproj', /\.pbxproj$/),
    xcproj: reader('read/xcproj.js', 'readXcproj', /\.xcproj|\.json$/),
    xcconfig: reader('read/xcconfig.js', 'readXcconfig', /\.xcconfig$/),
    'setting-key': ofText('read/setting-key.js', 'readSettingKey', NONE),
    strings: reader('read/strings.js', 'readStrings', /\.strings$/),
    xcstrings: reader('read/xcstrings.js', 'readStringCatalog', /\.(xcstrings|json)$/),
    workspace: reader('read/workspace.js', 'readWorkspace', /\.xcworkspacedata$/),
    xml: reader('read/xml.js', 'readXml', /\.(xml|csproj)$/),
    json: reader('read/json.js', 'readJson', /\.json$/),
    json5: reader('read/json5.js', 'readJson5', /\.json$/),
    yaml: reader('read/yaml.js', 'readYaml', /\.ya?ml$/),
    podfile: reader('read/podfile.js', 'readPodfile', /Podfile|\.rb$/),
    'podfile-lock': reader('read/podfile.js', 'readPodfileLock', /\.lock$|\.ya?ml$/),
    podspec: reader('read/podspec.js', 'readPodspec', /\.podspec$|Podfile/),
    references: { seeds: /\.(xcconfig|pbxproj|csproj)$/, open: openReferences, maxLength: 400 },
    'limited-reading': { seeds: /\.(json|ya?ml|plist|pbxproj)$/, open: openLimited },
    'bazel-targets': { seeds: /\.(bazel|bzl)$|BUILD$/, open: openBazel },
    starlark: reader('read/starlark.js', 'readStarlark', /\.(bazel|bzl)$|BUILD$/),
    'swift-literals': ofText('read/swift/literals.js', 'readSwiftLiterals', /(Package|Project)\.swift$/),
    'swift-functions': ofText('read/swift/functions.js', 'readSwiftFunctions', /(Package|Project)\.swift$/),
    'swift-manifest': reader('read/swift/manifest.js', 'readSwiftManifest', /Package\.swift$/),
    javascript: { seeds: /\.(js|cjs|mjs|ts)$/, open: openJavaScript },
    specifiers: { seeds: /\.([cm]?[jt]sx?|dart)$/, open: openSpecifiers },
    tsconfig: { seeds: /\.json$/, open: openTsconfig },
    gradle: { seeds: /\.(kts|gradle|podspec)$/, open: openGradle },
    'compiler-flags': ofText('targets/xcode/split-list.js', 'splitList', /\.xcconfig$/),
    'project-beside': { seeds: /\.(xcscheme|modulemap|h)$/, open: openBeside },
    'package-lock': reader('read/package-lock.js', 'readPackageLock', /package-lock\.json$|\.json$/),
    'pnpm-lock': reader('read/pnpm-lock.js', 'readPnpmLock', /\.ya?ml$/),
    'yarn-lock': reader('read/yarn-lock.js', 'readYarnLock', /\.(lock|ya?ml)$/),
    'bun-lock': reader('read/bun-lock.js', 'readBunLock', /\.json$/),
    'pubspec-lock': reader('read/pubspec-lock.js', 'readPubspecLock', /\.(lock|ya?ml)$/),
    'nuget-lock': reader('read/nuget-lock.js', 'readNugetLock', /\.json$/),
    'cartfile-resolved': reader('read/cartfile-resolved.js', 'readCartfileResolved', NONE),
    configuration: { seeds: /\.ya?ml$/, open: openConfiguration },
    glob: { seeds: NONE, open: openGlob, maxLength: 400 },
    url: { seeds: /privacy_url\.txt$/, open: openUrl },
    'policy-page': { seeds: /\.html$/, open: openPage },
    deliverfile: { seeds: /(Deliverfile|Fastfile|Podfile)$/, open: openDeliverfile },
    'swift-flow': { seeds: SWIFT, open: () => openFlow('App/App.swift'), maxLength: 8192 },
    'objective-c-flow': { seeds: /\.m$/, open: () => openFlow('App/App.m'), maxLength: 8192 },
    'javascript-flow': { seeds: /\.[jt]sx?$/, open: () => openFlow('App.tsx'), maxLength: 8192 },
    'dart-flow': { seeds: /\.dart$/, open: () => openFlow('lib/main.dart'), maxLength: 8192 },
    'c-sharp-flow': { seeds: /\.cs$/, open: () => openFlow('App.cs'), maxLength: 8192 },
    'kotlin-flow': { seeds: /\.kt$/, open: () => openFlow('App.kt'), maxLength: 8192 },
    'comment-mark': { seeds: NONE, open: openCommentMark },
    ...Object.fromEntries(
      Object.keys(GROWN).map((language) => [
        `nested-${language}`,
        { seeds: NONE, open: () => openNested(language), maxLength: 80 },
      ]),
    ),
    // Whole, as it was linked: what is in its tables. Of a head alone: where they might be.
    'mach-o': { ...BUILT(/^(?!parts$|CHECKSUMS$)[\w-]+(\.(dylib|o|a))?$/), open: openMachO, maxLength: 90_000 },
    'mach-o-head': { ...BUILT(/\.[oa]$/), open: openMachO, maxLength: 8192 },
    'code-signature': { ...BUILT(/\.signature$/), open: openSignature, maxLength: 8192 },
    'der-entitlements': { ...BUILT(/\.der$/), open: openDer },
    'dyld-bindings': { ...BUILT(/\.bindings$/), open: openBindings },
    'chained-fixups': { ...BUILT(/\.fixups$/), open: openFixups },
    hermes: { ...reader('built/hermes.js', 'readHermesTexts', /\.hbc$/), folder: 'fixtures-built/hermes' },
    'raw-names': { ...reader('built/raw-names.js', 'readRawNames', /\.(hbc|js)$/), folder: 'fixtures-built/hermes' },
    zip: { ...CONTAINERS(/\.ipa$/), open: openZip },
    tar: { ...CONTAINERS(/\.tar$/), open: openTar, maxLength: 16_384 },
    'built-app': { seeds: /\/(Info\.plist|InfoPlist\.strings|[^/]+\.xcprivacy)$/, open: openBuiltApp },
    report: { seeds: /^$/, reports: true, open: openReport, maxLength: 65536 },
    baseline: { seeds: /\.json$/, open: openBaseline },
    'whole-repository': {
      seeds: /\/(Info\.plist|[^/]+\.entitlements|project\.pbxproj)$/,
      open: () => openRepository(XCODE_PLACES),
    },
    'whole-declarations': {
      seeds:
        /\/(project\.ya?ml|Project\.swift|app\.json|app\.config\.[jt]s|config\.xml|BUILD\.bazel|pubspec\.yaml|Podfile|[^/]+\.(csproj|xcconfig|xcworkspacedata))$/,
      open: () => openRepository(OTHER_PLACES),
    },
  }),
);

/** `$(A)` as Xcode and as MSBuild have it, in texts whose variables hold the same texts. */
async function openReferences() {
  const { expand } = await load('targets/xcode/expand.js');
  const { expandText, holds } = await load('targets/dotnet/msbuild-expand.js');
  return (bytes) => {
    const given = text(bytes);
    let left = 1000;
    const again = () => (left-- > 0 ? expand(given, again) : undefined);
    expand(given, again);
    const world = { property: () => (left-- > 0 ? given.slice(0, 100) : undefined), exists: () => true };
    expandText(given, world);
    holds(given, world);
  };
}

async function openMachO() {
  const { readMachO } = await load('built/mach-o.js');
  return (bytes) => {
    for (const { unread, imports } of readMachO(bytes, 'App').slices) {
      if (unread.some(({ reason }) => !reason)) throw new Error('left unread without a reason');
      if (imports.some(({ name }) => name === '')) throw new Error('an import without a name');
    }
  };
}

/** The bytes as a part of a binary. */
async function openPart() {
  const { Part } = await load('built/part.js');
  const { createFuel } = await load('built/fuel.js');
  const at = { file: 'App', line: 1, column: 1 };
  return (bytes) => new Part(bytes, at, createFuel(at));
}

async function openSignature() {
  const part = await openPart();
  const { readCodeSignature } = await load('built/code-signature.js');
  const { readEntitlements } = await load('built/entitlements.js');
  return (bytes) => {
    const file = part(bytes);
    readEntitlements(readCodeSignature(file, { offset: 0, size: file.size }), 'signature', (read) => read());
  };
}

async function openDer() {
  const part = await openPart();
  const { readDerEntitlements } = await load('built/der.js');
  return (bytes) => readDerEntitlements(part(bytes));
}

async function openBindings() {
  const part = await openPart();
  const { readDyldInfo } = await load('built/dyld-info.js');
  return (bytes) => {
    const file = part(bytes);
    const [all, none] = [
      { offset: 0, size: file.size },
      { offset: 0, size: 0 },
    ];
    readDyldInfo(file, { dyldInfo: { bind: all, lazy: none, weak: none } }, () => undefined);
  };
}

async function openFixups() {
  const part = await openPart();
  const { readChainedFixups } = await load('built/chained-fixups.js');
  const { pointersIn } = await load('built/pointers.js');
  return (bytes) => {
    const file = part(bytes);
    const chainedFixups = { offset: 0, size: file.size };
    readChainedFixups(file, { chainedFixups }, () => undefined);
    const segments = [{ name: '__TEXT', address: 0x1000, offset: 0, size: file.size }];
    const pointers = pointersIn(file, { chainedFixups, is64: true, segments });
    for (let address = 0x1000; address < 0x1000 + file.size; address += 8) pointers.follow(address);
  };
}

/** A file of the disk that each input is written to. */
async function scratch(name) {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const folder = mkdtempSync(path.join((await import('node:os')).tmpdir(), 'fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, name);
}

/** An archive, and all that it gives of its files. */
async function openArchive(openFile, pack = (bytes) => bytes) {
  const file = await scratch('App.ipa');
  return async (bytes) => {
    writeFileSync(file, pack(Buffer.from(bytes)));
    const container = await openFile(file);
    try {
      for (const name of container.paths)
        if (name.startsWith('/') || name.split('/').includes('..')) throw new Error(`leads elsewhere: ${name}`);
      for await (const piece of container.read(container.paths, () => 1 << 20))
        if ('bytes' in piece ? piece.bytes.length > 1 << 20 : !piece.fault)
          throw new Error('too many bytes, or no fault');
    } finally {
      container.close();
    }
  };
}

async function openZip() {
  return openArchive((await load('built/zip.js')).openZip);
}

async function openTar() {
  const { gzipSync } = await import('node:zlib');
  return openArchive((await load('built/tar.js')).openTar, (bytes) => gzipSync(bytes, { level: 1 }));
}

const APP_PLACES = [
  ...['Info.plist', 'App', 'de.lproj/InfoPlist.strings', 'InfoPlist.loctable', 'PrivacyInfo.xcprivacy'],
  ...['main.jsbundle', 'Frameworks/Dep.framework/Dep', 'PlugIns/Widget.appex/Info.plist'],
];

/** One file of a built app is hostile: all the way to every report. */
async function openBuiltApp() {
  const { mkdirSync, readFileSync } = await import('node:fs');
  const { readArtifact } = await load('built/read-artifact.js');
  const { examineBuilt } = await load('check/examine-built.js');
  const { conclude } = await load('check/check.js');
  const { NO_CONFIGURATION } = await load('settings/configuration.js');
  const { memoryFiles } = await load('files/files.js');
  const reporters = await Promise.all(
    ['text', 'json', 'sarif', 'markdown', 'annotations', 'html'].map(
      async (name) => (await load(`reporters/${name}.js`))[name],
    ),
  );
  const signed = readFileSync(path.join(import.meta.dirname, '..', 'fixtures-built', 'mach-o', 'signed'));
  const list = '<plist version="1.0"><dict><key>CFBundleExecutable</key><string>App</string></dict></plist>';
  const folder = await scratch('App.app');
  const plain = { 'Info.plist': list, App: signed };
  for (const place of APP_PLACES) mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
  for (const [name, content] of Object.entries(plain)) writeFileSync(path.join(folder, name), content);
  const options = {
    ...{ configuration: NO_CONFIGURATION, failOn: 'error', newOnly: false, urls: [], passedOver: [] },
    ...{ judgeUrls: async () => ({ urls: [], missing: [], descriptions: [], unresolved: [] }), today: '2026-01-01' },
  };
  return async (bytes) => {
    const place = APP_PLACES[(bytes.length + (bytes.at(-1) ?? 0)) % APP_PLACES.length];
    writeFileSync(path.join(folder, place), bytes);
    const { state } = await examineBuilt(await readArtifact(folder, 'App.app'), options);
    const report = conclude(state, memoryFiles({}), options);
    for (const one of reporters) one(report, { colour: false, prefix: '' });
    writeFileSync(path.join(folder, place), plain[place] ?? '');
  };
}

/** A file that is read twice, of a run that counts. */
async function openLimited() {
  const { limitReading } = await load('files/limit-reading.js');
  const { memoryFiles } = await load('files/files.js');
  return (bytes) => {
    const { files, unread } = limitReading(memoryFiles({ 'app.json': bytes, 'project.yml': bytes }));
    for (const path of [...files.paths, ...files.paths]) files.bytes(path);
    if (unread().length > 0) throw new Error('what is small is not read');
  };
}

async function openBazel() {
  const { findBazelTargets } = await load('targets/bazel/find.js');
  const { memoryFiles } = await load('files/files.js');
  const none = { targets: [], skipped: [], drifts: [] };
  return (bytes) => findBazelTargets(memoryFiles({ 'BUILD.bazel': bytes }), none);
}

/** A module of an Expo app, and whatever it asks for. */
async function openJavaScript() {
  const { openReading } = await load('read/javascript/literals.js');
  return (bytes) => {
    const reading = openReading({
      resolve: (specifier) => (specifier.startsWith('.') ? { file: 'app.config.js' } : undefined),
      bytes: () => bytes,
    });
    reading.readModule('app.config.js');
  };
}

async function openSpecifiers() {
  const { specifiersIn, unescapeText } = await load('read/javascript/specifiers.js');
  return (bytes) => {
    const given = text(bytes);
    for (const { index, end } of specifiersIn(given))
      if (index >= end || end > given.length) throw new Error('no place');
    unescapeText(given);
  };
}

/** The names that a configuration gives, and a module of another one. */
async function openTsconfig() {
  const { createAliases } = await load('read/javascript/aliases.js');
  const { memoryFiles } = await load('files/files.js');
  return (bytes) => {
    const files = memoryFiles({ 'a/tsconfig.json': bytes, 'tsconfig.json': bytes });
    const found = createAliases(files)('a/b.ts', text(bytes).slice(0, 40));
    if (found.some((path) => path.split('/').includes('..'))) throw new Error('leads out');
  };
}

async function openGradle() {
  const { kotlinSources } = await load('targets/packages/kotlin-sources.js');
  const { memoryFiles } = await load('files/files.js');
  return (bytes) =>
    kotlinSources(
      'iosApp',
      memoryFiles({ 'settings.gradle.kts': bytes, 'shared/build.gradle.kts': bytes, 'iosApp/a': bytes }),
    );
}

/** What a project of Xcode names and others read: its scheme, a map of modules, flags in a file. */
async function openBeside() {
  const { examine } = await load('check/check.js');
  const { memoryFiles } = await load('files/files.js');
  const { NO_CONFIGURATION } = await load('settings/configuration.js');
  const settings =
    'SWIFT_INCLUDE_PATHS = Map; OTHER_CFLAGS = "@flags.rsp"; INFOPLIST_FILE = Info.plist; SDKROOT = iphoneos;';
  const project = `// !$*UTF8*$!
{ objectVersion = 56; rootObject = P; objects = {
  P = { isa = PBXProject; buildConfigurationList = L; mainGroup = G; targets = (T); };
  G = { isa = PBXGroup; children = (F); sourceTree = "<group>"; };
  F = { isa = PBXFileReference; path = Main.swift; sourceTree = "<group>"; };
  B = { isa = PBXBuildFile; fileRef = F; };
  S = { isa = PBXSourcesBuildPhase; files = (B); };
  T = { isa = PBXNativeTarget; name = App; productType = "com.apple.product-type.application"; buildPhases = (S); buildConfigurationList = L; };
  L = { isa = XCConfigurationList; buildConfigurations = (C); };
  C = { isa = XCBuildConfiguration; name = Release; buildSettings = { ${settings} }; };
}; }
`;
  const app = { 'App.xcodeproj/project.pbxproj': project, 'Main.swift': 'import Records\nimport HealthKit\n' };
  const places = ['App.xcodeproj/xcshareddata/xcschemes/App.xcscheme', 'Map/module.modulemap', 'flags.rsp', 'Map/a.h'];
  const options = {
    configuration: NO_CONFIGURATION,
    failOn: 'error',
    newOnly: false,
    urls: [],
    passedOver: [],
    today: '2026-01-01',
  };
  const judgeUrls = async () => ({ urls: [], missing: [], descriptions: [], unresolved: [] });
  return (bytes) => {
    const place = places[(bytes.length + (bytes.at(-1) ?? 0)) % places.length];
    return examine(memoryFiles({ ...app, [place]: bytes }), { ...options, judgeUrls });
  };
}

async function openConfiguration() {
  const { readConfiguration } = await load('settings/read-configuration.js');
  return (bytes) => readConfiguration(bytes, '.clinical-records.yml');
}

/** A pattern, and a path that it is held against. */
async function openGlob() {
  const { readGlob, UnreadableGlob } = await load('read/glob.js');
  return (bytes) => {
    const [glob = '', path = glob] = text(bytes).split('\n');
    for (const options of [{}, { shell: true, below: true }]) {
      try {
        readGlob(glob, options)(path);
      } catch (error) {
        if (!(error instanceof UnreadableGlob)) throw error;
      }
    }
  };
}

async function openUrl() {
  const { readUrl, showUrl, showPlace } = await load('policy/static.js');
  const { hideCredentials } = await load('credentials/credentials.js');
  return (bytes) => {
    const url = text(bytes);
    readUrl(url, bytes[0] % 2 === 0);
    hideCredentials(url);
    if ([...showUrl(url)].length > 200 || [...showPlace(url)].length > 120)
      throw new Error('longer than it may be shown');
  };
}

async function openPage() {
  const { readPage } = await load('policy/page.js');
  return (bytes) => {
    const types = ['text/html', 'text/html; charset=utf-16', 'text/plain', 'application/pdf', ''];
    const type = types[(bytes[0] ?? 0) % types.length];
    readPage({ body: bytes, type, disposition: '', cut: bytes.length % 2 === 0, host: 'example.com' });
  };
}

async function openDeliverfile() {
  const { findPolicy } = await load('policy/find.js');
  const { memoryFiles } = await load('files/files.js');
  return (bytes) =>
    findPolicy(memoryFiles({ 'fastlane/Deliverfile': bytes, 'fastlane/metadata/en-US/privacy_url.txt': bytes }));
}

async function openFlow(file) {
  const { readCode } = await load('code/index.js');
  const { memoryFiles } = await load('files/files.js');
  const sign = file.endsWith('.tsx')
    ? "import HealthKit from 'react-native-health'; HealthKit.getClinicalRecords({ type: 'AllergyRecord' })"
    : "HealthDataType.CLINICAL; 'HKClinicalTypeIdentifierAllergyRecord'; HKClinicalTypeIdentifier.allergyRecord";
  const marks = Buffer.from(`\n${sign}\n`);
  return (bytes) => {
    const files = memoryFiles({ [file]: Buffer.concat([bytes, marks]) });
    return readCode([{ sources: files.paths, flags: new Map(), platforms: ['ios'] }], files);
  };
}

/** A comment whose last line may be a mark: of ours, of another workflow, of somebody who knows how they look. */
async function openCommentMark() {
  const { compareRuns, isPossible, markerLine, splitMarker } = await load('github/comment-marker.js');
  const own = { id: 16_000_000_000, attempt: 2 };
  return (bytes) => {
    const says = text(bytes);
    for (const body of [says, `${says} -->`, `A text.\n\n<!-- clinical-records-check path=${says} -->`]) {
      const { marker } = splitMarker(body);
      const run = isPossible(marker?.run, own) ? marker?.run : undefined;
      if (!Number.isSafeInteger(compareRuns(run, own))) throw new Error('a number that orders nothing');
      if (run && compareRuns({ id: own.id + 2e9, attempt: 1 }, run) <= 0) throw new Error('used up');
    }
    // What we write ourselves is read again, whatever the folder is called.
    const written = splitMarker(`${says}\n\n${markerLine({ path: says, run: own })}`);
    if (!written.marker || compareRuns(written.marker.run, own) !== 0) throw new Error('our own mark is not read');
  };
}

/** Code in code in code: each byte says what stands around the rest. */
async function openNested(language) {
  const flow = await openFlow(GROWN[language].file);
  return (bytes) => flow(Buffer.from(nestCode(language, bytes)));
}

/** A report that a pull request from a fork left behind. */
async function openReport() {
  const { readReport } = await load('companion/read-report.js');
  const { reportFromJson } = await load('companion/report-from-json.js');
  const { markdown } = await load('reporters/markdown.js');
  const { RULES } = await load('catalogue/catalogue.js');
  return async (bytes) => {
    const { report: json } = await readReport(bytes);
    if (!json) return;
    for (const failOn of ['error', 'notice', 'never']) {
      const report = reportFromJson(json, RULES, { failOn, newOnly: bytes.length % 2 === 0 });
      const page = markdown(report, { colour: false, prefix: '' });
      if (!page.includes(`: ${report.verdict}\n`)) throw new Error('another verdict than it was judged to');
      const hasError = report.findings.some(({ severity, silenced }) => severity === 'error' && !silenced);
      if (
        failOn === 'error' &&
        bytes.length % 2 &&
        hasError !== (report.verdict === 'failed') &&
        json.verdict !== 'failed'
      )
        throw new Error('its errors do not decide');
    }
  };
}

async function openBaseline() {
  const { readBaseline } = await load('exceptions/baseline.js');
  return (bytes) => readBaseline(bytes, 'baseline.json');
}

const XCODE_PLACES = [
  'App/Info.plist',
  'App/App.entitlements',
  'App.xcodeproj/project.pbxproj',
  'App/en.lproj/InfoPlist.strings',
  'App/InfoPlist.xcstrings',
  'App/PrivacyInfo.xcprivacy',
  'Package.swift',
];
const OTHER_PLACES = [
  'project.yml',
  'Project.swift',
  'app.json',
  'app.config.js',
  'App.csproj',
  'config.xml',
  'BUILD.bazel',
  'pubspec.yaml',
  'ios/Podfile',
  'App/App.xcconfig',
  'App.xcworkspace/contents.xcworkspacedata',
];

/** One file of a small app is hostile: all the way to every report, and to the mends. */
async function openRepository(places) {
  const { conclude, examine } = await load('check/check.js');
  const { mendable, planMends } = await load('fixes/plan.js');
  const { memoryFiles } = await load('files/files.js');
  const { NO_CONFIGURATION } = await load('settings/configuration.js');
  const reporters = await Promise.all(
    ['text', 'json', 'sarif', 'markdown', 'annotations', 'html'].map(
      async (name) => (await load(`reporters/${name}.js`))[name],
    ),
  );
  const metadata = { urls: [], missing: [], descriptions: [], unresolved: [] };
  const app = {
    'App/Store.swift':
      'import HealthKit\nlet a = HKClinicalType(.allergyRecord)\nfunc ask(_ s: HKHealthStore) async throws { try await s.requestAuthorization(toShare: [], read: [a]) }\n',
    'App/Info.plist': '<plist version="1.0"><dict><key>CFBundlePackageType</key><string>APPL</string></dict></plist>',
    'App/App.entitlements':
      '<plist version="1.0"><dict><key>com.apple.developer.healthkit.access</key><array/></dict></plist>',
  };
  return async (bytes) => {
    const place = places[(bytes.length + (bytes.at(-1) ?? 0)) % places.length];
    const files = memoryFiles({ ...app, [place]: bytes });
    const options = {
      configuration: NO_CONFIGURATION,
      failOn: 'error',
      newOnly: false,
      urls: [],
      judgeUrls: async () => metadata,
      passedOver: [],
      today: '2026-01-01',
    };
    const state = await examine(files, options);
    planMends(mendable(state), state, files);
    const report = conclude(state, files, options);
    for (const report_ of reporters) report_(report, { colour: false, prefix: '' });
    JSON.parse(reporters[1](report, { colour: false, prefix: '' }));
    for (const { at } of [...report.findings, ...report.skipped])
      if (!(at.line >= 0) || !(at.column >= 0) || at.file.startsWith('..'))
        throw new Error(`no place: ${JSON.stringify(at)}`);
  };
}

const DECLARED = ['UnreadableFile', 'UnreadableArtifact', 'UsageError'];

async function open() {
  const { open, from, head } = READERS.get(process.env.FUZZ_READER);
  const run = await open();
  const call = from === 'text' ? (bytes) => run(text(bytes), 'file') : (bytes) => run(bytes, 'file');
  const forgive = (error) => {
    if (!DECLARED.includes(error?.constructor?.name)) throw error;
  };
  // What a reader loads when it is first called, as grammars, is no input's time.
  await (async () => call(new Uint8Array()))().catch(() => undefined);
  let executions = 0;
  let told = 0;
  const budget = Number(process.env.FUZZ_SECONDS);
  const tell = () => {
    const now = Date.now();
    if (now - told < 500) return;
    told = now;
    const { user, system } = process.cpuUsage();
    const seconds = (user + system) / 1e6;
    writeFileSync(process.env.FUZZ_STATUS, JSON.stringify({ executions, seconds }));
    if (seconds > budget) process.kill(process.pid, 'SIGINT');
  };
  return (given) => {
    executions += 1;
    tell();
    const bytes =
      head && !given.subarray(0, head.length).equals(Buffer.from(head))
        ? Buffer.concat([Buffer.from(head), given])
        : given;
    try {
      const result = call(bytes);
      return typeof result?.then === 'function' ? result.then(() => undefined, forgive) : undefined;
    } catch (error) {
      forgive(error);
      return undefined;
    }
  };
}

export const fuzz = process.env.FUZZ_READER ? await open() : undefined;
