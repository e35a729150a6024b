import { expect, test } from 'vitest';
import { whyUnfit } from '../../src/code/scan/does-not-compile.ts';
import { factsOf, flow } from './code.ts';

const QUERY = 'HKHealthStore().execute(HKSampleQuery(sampleType:';

test.each<[string, string, string]>([
  [
    'one record of one source',
    `let p = HKQuery.predicateForClinicalRecords(from: source, fhirResourceType: .immunization, identifier: "1"); ${QUERY} type, predicate: p, limit: 1, sortDescriptors: nil) { _, _, _ in })`,
    '| immunization',
  ],
  [
    'with a type that is known',
    `let p = HKQuery.predicateForClinicalRecords(from: source, fhirResourceType: .observation, identifier: "1"); ${QUERY} HKClinicalType(.vitalSignRecord), predicate: p, limit: 1, sortDescriptors: nil) { _, _, _ in })`,
    '| vitalSign',
  ],
  [
    'its sources',
    'HKHealthStore().execute(HKSourceQuery(sampleType: HKClinicalType(.allergyRecord), samplePredicate: nil) { _, _, _ in })',
    '| allergy',
  ],
])('%s', async (_, code, expected) => {
  const text = `import HealthKit
    @main struct Main { static func main() {} }
    final class Reader { func read(_ source: HKSource, _ type: HKSampleType) { ${code} } }`;
  expect(await flow(text)).toBe(expected);
});

test('one record of one source, in Objective-C', async () => {
  const text = `#import <HealthKit/HealthKit.h>
@implementation Reader
- (void)readFrom:(HKSource *)source {
  NSPredicate *p = [HKQuery predicateForClinicalRecordsFromSource:source FHIRResourceType:HKFHIRResourceTypeImmunization identifier:@"1"];
  HKSampleType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
  [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:p limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) {}]];
}
@end
int main(int c, char *v[]) { return UIApplicationMain(c, v, nil, nil); }`;
  expect(await flow({ 'App/Reader.m': text })).toBe('| immunization');
});

test('modules are seen however an Objective-C file spells that it takes them in', async () => {
  const spelled = ['#import <AdSupport/AdSupport.h>', '#  include <AdSupport/AdSupport.h>', '@import AdSupport;'];
  for (const line of spelled) {
    const { imports } = await factsOf({ 'App/Ads.m': `/* nothing is important here */\n${line}\nint ads = 1;\n` });
    expect([...imports.keys()], line).toEqual(['AdSupport']);
  }
});

test('links to a privacy policy are found where a target declares records and its code has none', async () => {
  const app =
    'import SwiftUI\nlet policy = Link("Privacy", destination: URL(string: "https://clinic.example/privacy")!)\n';
  expect((await factsOf(app, { isDeclared: true })).privacyLinks.map(({ at }) => at.line)).toEqual([2]);
  expect((await factsOf(app)).privacyLinks).toEqual([]);
});

test('a source that does not compile is said with its place, and nothing of it counts', async () => {
  const read = `HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`;
  const ask =
    'import HealthKit\n@main struct Main { static func main() { ask() } }\nfunc ask() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord)]) { _, _ in } }\n';
  const conflict = `import HealthKit\nfunc read() {\n<<<<<<< ours\n${read}\n=======\n>>>>>>> theirs\n}\n`;
  const facts = await factsOf({ 'App/App.swift': ask, 'App/Read.swift': conflict });
  expect(facts.read).toEqual([]);
  expect(facts.skipped.map(({ at, reason }) => `${at.file}:${at.line} ${reason}`)).toEqual([
    'App/Read.swift:3 App/Read.swift may say something of clinical records and is not read: it is in merge conflict.',
  ]);
  const quoted = Buffer.from(`/*\n${conflict}*/\nlet a = 1\n`);
  expect(whyUnfit('App/Read.swift', 'swift', quoted)).toBeUndefined();
  const wide = Buffer.from('\uFEFFimport HealthKit', 'utf16le');
  expect(whyUnfit('App/Read.swift', 'swift', wide)?.reason).toBe('it is in UTF-16, which compilers do not read');
});
