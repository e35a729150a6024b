/** Property lists that a committed project names, that are not there, and that a generator's input or a script writes. */
import { expect, test } from 'vitest';
import { check, makeRepository } from '../base/repositories.ts';

const CODE = `import HealthKit
@main struct Main { static func main() {
  let store = HKHealthStore()
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    store.enableBackgroundDelivery(for: allergies, frequency: .daily) { _, _ in }
  }
} }
`;
const spec = (entitlements: string): string => `name: Clinic
targets:
  Clinic:
    type: application
    platform: iOS
    sources: [App]
    entitlements:
      path: App/Clinic.entitlements
      properties:
        com.apple.developer.healthkit: true
        com.apple.developer.healthkit.access: [health-records]
${entitlements}`;
const project = (script: string): string => `// !$*UTF8*$!
{ objects = {
  P = { isa = PBXProject; buildConfigurationList = L; mainGroup = G; targets = ( T ); };
  G = { isa = PBXGroup; children = ( F ); sourceTree = "<group>"; };
  F = { isa = PBXFileReference; path = App/Main.swift; sourceTree = "<group>"; };
  B = { isa = PBXBuildFile; fileRef = F; };
  S = { isa = PBXSourcesBuildPhase; files = ( B ); };
  X = { isa = PBXShellScriptBuildPhase; shellScript = "${script}"; };
  T = { isa = PBXNativeTarget; name = Clinic; productType = "com.apple.product-type.application"; buildConfigurationList = L2; buildPhases = ( S, X ); };
  L = { isa = XCConfigurationList; buildConfigurations = ( R ); };
  L2 = { isa = XCConfigurationList; buildConfigurations = ( R2 ); };
  R = { isa = XCBuildConfiguration; name = Release; buildSettings = { SDKROOT = iphoneos; }; };
  R2 = { isa = XCBuildConfiguration; name = Release; buildSettings = { CODE_SIGN_ENTITLEMENTS = App/Clinic.entitlements; GENERATE_INFOPLIST_FILE = YES; PRODUCT_NAME = Clinic; }; };
}; rootObject = P; }
`;

async function found(files: Readonly<Record<string, string>>) {
  const repository = makeRepository({});
  repository.write({ 'App/Main.swift': CODE, ...files });
  const { findings, skipped } = await check(repository.folder);
  return {
    finding: findings.find(({ rule }) => rule.id === 'background-delivery-entitlement-missing'),
    open: skipped.filter(({ reason }) => reason.includes('Clinic.entitlements')),
  };
}

test('what a specification writes into them is judged, and mended there', async () => {
  const files = { 'Clinic.xcodeproj/project.pbxproj': project('true') };
  const { finding, open } = await found({ ...files, 'project.yml': spec('') });
  expect(finding).toMatchObject({
    at: { file: 'project.yml' },
    fix: expect.stringContaining('for Clinic into entitlements.properties in project.yml'),
  });
  expect(open).toEqual([]);
  const background = '        com.apple.developer.healthkit.background-delivery: true\n';
  expect((await found({ ...files, 'project.yml': spec(background) })).finding).toBeUndefined();
});

test('what a script makes is told once', async () => {
  const script = 'cp Signing/Clinic.entitlements App/Clinic.entitlements';
  const { finding, open } = await found({ 'Clinic.xcodeproj/project.pbxproj': project(script) });
  expect(finding).toBeUndefined();
  expect(open).toHaveLength(1);
});
