// Repositories for scripts/bench.mjs, made of small parts: what matters is their size and shape, not what they say.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Swift files of some 4 KB without HealthKit, a hundred a folder, and an Xcode project that compiles them all: as one
 *  folder, or `listed` one by one, as projects before Xcode 16 do. */
export function makePlainFiles(folder, count, { listed = false } = {}) {
  const files = Array.from({ length: count }, (_, index) => `App/Part${Math.floor(index / 100)}/View${index}.swift`);
  for (const [index, file] of files.entries()) write(folder, file, plainSource(index));
  const target = { name: 'App', configurations: ['Debug', 'Release'], folders: !listed };
  writeProject(folder, [target], listed ? files : []);
  write(folder, 'App/Info.plist', plist('<key>CFBundleName</key><string>App</string>'));
  write(folder, 'App/App.entitlements', plist(''));
}

/** A HealthKit app of which every third file has to do with clinical records. */
export function makeApp(folder, count) {
  for (let index = 0; index < count; index += 1) {
    write(
      folder,
      `App/Part${Math.floor(index / 100)}/File${index}.swift`,
      index % 3 === 0 ? clinicalSource(index) : plainSource(index),
    );
  }
  writeProject(folder, [{ name: 'App', configurations: ['Debug', 'Release'] }]);
  write(folder, 'App/Info.plist', plist(TEXTS));
  write(folder, 'App/App.entitlements', plist(ENTITLEMENTS));
}

/** An app whose project lists 20,000 files, in groups, as old projects do: some 6 MB. */
export function makeLargeProject(folder) {
  const files = Array.from({ length: 20_000 }, (_, index) => `Old${index}.swift`);
  writeProject(folder, [{ name: 'App', configurations: ['Debug', 'Release'] }], files);
  write(folder, 'App/Info.plist', plist(TEXTS));
  write(folder, 'App/App.entitlements', plist(ENTITLEMENTS));
  write(folder, 'App/File0.swift', clinicalSource(0));
}

/** Apps that share one folder of sources, each in four configurations. */
export function makeTargets(folder, count) {
  for (let index = 0; index < 30; index += 1) write(folder, `App/File${index}.swift`, clinicalSource(index));
  const configurations = ['Debug', 'Beta', 'Store', 'Release'];
  writeProject(
    folder,
    Array.from({ length: count }, (_, index) => ({ name: `App${index}`, configurations })),
  );
  write(folder, 'App/Info.plist', plist(TEXTS));
  write(folder, 'App/App.entitlements', plist(ENTITLEMENTS));
}

const TEXTS = ['ClinicalHealthRecordsShare', 'Share', 'Update']
  .map(
    (name) =>
      `<key>NSHealth${name}UsageDescription</key><string>Shows your ${name} records in your care plan.</string>`,
  )
  .join('\n');
const ENTITLEMENTS =
  '<key>com.apple.developer.healthkit</key><true/>\n<key>com.apple.developer.healthkit.access</key><array><string>health-records</string></array>';

function plainSource(index) {
  const lines = Array.from(
    { length: 60 },
    (_, line) => `    func step${line}(_ value: Int) -> Int { value * ${line + index} + offset }`,
  );
  return `import SwiftUI\n\n// Part ${index} of the app.\nstruct View${index}: View {\n    let offset = ${index}\n    var body: some View { Text("Hello ${index}") }\n${lines.join('\n')}\n}\n`;
}

function clinicalSource(index) {
  const types = ['allergy', 'condition', 'medication', 'procedure', 'labResult', 'vitalSign', 'immunization'];
  const type = types[index % types.length];
  return `import HealthKit

final class Store${index} {
    let store = HKHealthStore()
    let types: [HKClinicalTypeIdentifier] = [.${type}Record]

    func ask() async throws {
        let read = Set(types.compactMap { HKObjectType.clinicalType(forIdentifier: $0) })
        try await store.requestAuthorization(toShare: [], read: read)
        for type in read { load(type) }
    }

    func load(_ type: HKSampleType) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
            self.show(samples as? [HKClinicalRecord] ?? [])
        }
        store.execute(query)
    }

    func show(_ records: [HKClinicalRecord]) { Cache${index}.shared.names = records.map(\\.displayName) }
}

final class Cache${index} {
    static let shared = Cache${index}()
    var names: [String] = []
}
`;
}

function plist(body) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n${body}\n</dict>\n</plist>\n`;
}

/** Every target owns the folder App, unless it has no `folders`; `listed` files stand in groups and build phases besides. */
function writeProject(folder, targets, listed = []) {
  const objects = [];
  const add = (id, fields) =>
    objects.push(`\t\t${id} = {\n${fields.map((field) => `\t\t\t${field};`).join('\n')}\n\t\t};`);
  const id = (kind, number) => `${kind}${String(number).padStart(23, '0')}`;
  for (const [index, file] of listed.entries()) {
    add(id('F', index), [
      'isa = PBXFileReference',
      'lastKnownFileType = sourcecode.swift',
      `path = ${file}`,
      'sourceTree = "<group>"',
    ]);
    add(id('B', index), ['isa = PBXBuildFile', `fileRef = ${id('F', index)} /* ${file} */`]);
  }
  add(id('D', 0), ['isa = PBXFileSystemSynchronizedRootGroup', 'path = App', 'sourceTree = "<group>"']);
  add(id('E', 0), [
    'isa = PBXGroup',
    `children = (${[id('D', 0), ...listed.map((_, index) => id('F', index))].join(', ')}, )`,
    'sourceTree = "<group>"',
  ]);
  targets.forEach(({ name, configurations, folders = true }, index) => {
    configurations.forEach((configuration, at) => {
      const settings = `CODE_SIGN_ENTITLEMENTS = App/App.entitlements; INFOPLIST_FILE = App/Info.plist; PRODUCT_BUNDLE_IDENTIFIER = org.bench.${name}; IPHONEOS_DEPLOYMENT_TARGET = 17.0; SDKROOT = iphoneos;`;
      add(id('C', index * 10 + at), [
        'isa = XCBuildConfiguration',
        `buildSettings = { ${settings} }`,
        `name = ${configuration}`,
      ]);
    });
    const list = configurations.map((_, at) => id('C', index * 10 + at)).join(', ');
    add(id('A1', index).slice(0, 24), [
      'isa = XCConfigurationList',
      `buildConfigurations = (${list}, )`,
      'defaultConfigurationName = Release',
    ]);
    add(id('A2', index).slice(0, 24), [
      'isa = PBXSourcesBuildPhase',
      `files = (${listed.map((_, file) => `${id('B', file)}, `).join('')})`,
    ]);
    add(id('A3', index).slice(0, 24), [
      'isa = PBXNativeTarget',
      `buildConfigurationList = ${id('A1', index).slice(0, 24)}`,
      `buildPhases = (${id('A2', index).slice(0, 24)}, )`,
      ...(folders ? [`fileSystemSynchronizedGroups = (${id('D', 0)}, )`] : []),
      `name = ${name}`,
      'productType = "com.apple.product-type.application"',
    ]);
  });
  add(id('C', 9999), ['isa = XCBuildConfiguration', 'buildSettings = { }', 'name = Release']);
  add(id('A4', 0).slice(0, 24), [
    'isa = XCConfigurationList',
    `buildConfigurations = (${id('C', 9999)}, )`,
    'defaultConfigurationName = Release',
  ]);
  add(id('A5', 0).slice(0, 24), [
    'isa = PBXProject',
    `buildConfigurationList = ${id('A4', 0).slice(0, 24)}`,
    `mainGroup = ${id('E', 0)}`,
    `targets = (${targets.map((_, index) => id('A3', index).slice(0, 24)).join(', ')}, )`,
  ]);
  write(
    folder,
    'App.xcodeproj/project.pbxproj',
    `// !$*UTF8*$!\n{\n\tarchiveVersion = 1;\n\tobjectVersion = 77;\n\tobjects = {\n${objects.join('\n')}\n\t};\n\trootObject = ${id('A5', 0).slice(0, 24)};\n}\n`,
  );
}

function write(folder, file, text) {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
