import { describe, expect, test } from 'vitest';
import { checkFiles, NO_BUNDLE, RECORDS } from './repositories.ts';

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>org.example.app</string></dict></plist>
`;
const ENTITLEMENTS = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>com.apple.developer.healthkit</key><true/></dict></plist>
`;

const project = (properties: string, reference?: string) => `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>${properties}</PropertyGroup>
  ${reference === undefined ? '' : `<ItemGroup><ProjectReference Include="${reference}" /></ItemGroup>`}
</Project>
`;

const STORE = `using HealthKit;
public class Store {
  public async Task Load() {
    var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord);
    await new HKHealthStore().RequestAuthorizationToShareAsync(new NSSet(), new NSSet(type));
  }
}
`;

const rulesOf = ({ findings }: { findings: readonly string[] }) => findings.map((one) => one.split(' ')[0]);

describe.skipIf(NO_BUNDLE)('what an app is built from is followed to the end, or told', () => {
  test('the last of 100 projects that a .NET app refers to', () => {
    const files: Record<string, string> = {
      'App/App.csproj': project(
        '<TargetFramework>net9.0-ios</TargetFramework><OutputType>Exe</OutputType>',
        '../L0/L0.csproj',
      ),
      'App/Info.plist': LIST,
      'App/Entitlements.plist': ENTITLEMENTS,
      'App/Program.cs': 'new Store().Load();\n',
      'L99/Store.cs': STORE,
    };
    for (let index = 0; index < 100; index += 1) {
      const next = index < 99 ? `../L${index + 1}/L${index + 1}.csproj` : undefined;
      files[`L${index}/L${index}.csproj`] = project('<TargetFramework>net9.0-ios</TargetFramework>', next);
    }
    const { verdict, ...rest } = checkFiles({ files });
    expect(rulesOf(rest)).toContain('health-records-entitlement-missing');
    expect(verdict).toBe('failed');
  }, 60_000);

  test.each([
    ['read behind 6,000 others', 6_000, 'failed'],
    ['told behind 100,000 others', 100_000, 'incomplete'],
  ])(
    'a rule of Bazel: %s',
    (_, count, expected) => {
      const others = Array.from({ length: count }, (_, index) => `f(name="${index}")\n`).join('');
      const rules = `ios_application(name = "App", bundle_id = "org.example.app", infoplists = ["Info.plist"], entitlements = "App.entitlements", deps = [":Lib"])
swift_library(name = "Lib", srcs = ["Records.swift"])
`;
      const files = {
        'app/BUILD.bazel': others + rules,
        'app/Info.plist': LIST,
        'app/App.entitlements': ENTITLEMENTS,
        'app/Records.swift': RECORDS,
      };
      // another app beside it, without anything of health
      const { verdict, skipped } = checkFiles({
        files: {
          ...files,
          'other/BUILD': 'ios_application(name = "Other", infoplists = ["Info.plist"])\n',
          'other/Info.plist': LIST,
        },
      });
      expect(verdict).toBe(expected);
      if (expected === 'incomplete')
        expect(skipped).toContainEqual(
          expect.objectContaining({
            blocking: true,
            reason: expect.stringMatching(/^The rules from here on are not read/),
          }),
        );
    },
    60_000,
  );

  test('scripts that take part and are more than is read', () => {
    const pad = '// a comment of some length, again and again, again and again\n'.repeat(20_000);
    const files: Record<string, string> = {
      'app.json': JSON.stringify({ expo: { name: 'App', ios: { bundleIdentifier: 'org.example.app' } } }),
      'package.json': JSON.stringify({
        name: 'app',
        dependencies: { expo: '53.0.0', 'react-native': '0.79.0', 'react-native-health': '1.19.0' },
      }),
      'src/records.js': `import AppleHealthKit from 'react-native-health';
export const loadAllergies = (done) => AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, done);
`,
    };
    for (let index = 0; index < 8; index += 1)
      files[`src/screen${index}.js`] = `import { loadAllergies } from './records';
${pad}export const show${index} = () => loadAllergies((_, records) => fetch('https://example.org', { method: 'POST', body: JSON.stringify(records) }));
`;
    const { verdict, skipped } = checkFiles({ files });
    expect(skipped).toContainEqual(
      expect.objectContaining({
        blocking: true,
        at: expect.objectContaining({ file: expect.stringMatching(/^src\/screen\d\.js$/) }),
        reason: expect.stringMatching(/too much other code takes part; \d other files as well/),
      }),
    );
    expect(verdict).toBe('failed');
  }, 60_000);
});
