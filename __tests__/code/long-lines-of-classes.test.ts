/** Classes of which thousands stand above one another, or each above many: what is looked up in all of them ends. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

test('a line of 3,000 classes of Swift', async () => {
  const classes = Array.from({ length: 3000 }, (_, at) => `class C${at}: ${at < 2999 ? `C${at + 1}` : 'NSObject'} {}`);
  const text = `import HealthKit
@main struct Main { static func main() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in }; C0().load() } }
extension C2999 { func load() { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }
`;
  expect(await flow(`${text}${classes.join('\n')}`, { kind: 'app' })).toMatch(/^allergy \| /);
});

test('layers of 30 widgets of Dart, each of all of the next', async () => {
  const widgets = Array.from({ length: 8 }, (_, layer) =>
    Array.from({ length: 30 }, (__, at) => {
      const above = Array.from({ length: 30 }, (___, each) => `W${layer + 1}x${each}`).join(', ');
      return `class W${layer}x${at} ${layer < 7 ? `implements ${above}` : 'extends StatelessWidget'} { const W${layer}x${at}(); Widget build(BuildContext context) { plugin.getData(ClinicalType.allergy); return Text(''); } }`;
    }),
  ).flat();
  const head = `import 'package:flutter/material.dart';
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
final plugin = AppleHealthClinicalRecords();
void main() { plugin.requestAuthorization([ClinicalType.allergy]); runApp(const W0x0()); }
`;
  const app = { 'ios/AppDelegate.swift': '@main class AppDelegate: FlutterAppDelegate {}\n' };
  expect(await flow({ ...app, 'lib/main.dart': head + widgets.join('\n') }, { kind: 'app' })).toMatch(/^allergy \| /);
});
