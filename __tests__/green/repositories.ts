/**
 * Small repositories whose code stands where a quick look may pass by, made on a disk and checked by the built command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Skipped, Verdict } from '../../src/types.ts';
import { pbxproj, type TestProject } from '../targets/xcode-project.ts';

/** The command's bundle, or the one that `CRC_CLI` names: a build that is not to be committed yet. */
export const CLI = process.env.CRC_CLI ?? path.join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
export const NO_BUNDLE = !existsSync(CLI) && process.env.CI === undefined;

export interface TestFiles {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Links, and what each holds. */
  readonly links?: Readonly<Record<string, string>>;
  /** The folder that is checked, where it is not the one that all stands in. */
  readonly checked?: string;
}

export interface Checked {
  readonly status: number | null;
  readonly stderr: string;
  readonly verdict: Verdict;
  /** `rule file:line`, in the order of the report. */
  readonly findings: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly targets: readonly string[];
}

/** Runs the command over a repository that is made for it and taken away again. */
export function checkFiles({ files, links = {}, checked = '.' }: TestFiles, ...options: readonly string[]): Checked {
  const root = mkdtempSync(path.join(tmpdir(), 'green-'));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
    for (const [link, target] of Object.entries(links)) {
      mkdirSync(path.join(root, path.dirname(link)), { recursive: true });
      symlinkSync(target, path.join(root, link));
    }
    return checkFolder(path.join(root, checked), ...options);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function checkFolder(root: string, ...options: readonly string[]): Checked {
  const args = [CLI, '--format', 'json', '--no-urls', ...options, root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (stdout === '') throw new Error(`exit ${status}: ${stderr}`);
  const report = JSON.parse(stdout);
  return {
    status,
    stderr,
    verdict: report.verdict,
    findings: report.findings.map(
      (one: { ruleId: string; at: { file: string; line: number } }) => `${one.ruleId} ${one.at.file}:${one.at.line}`,
    ),
    skipped: report.skipped,
    targets: report.targets.map(({ name }: { name: string }) => name),
  };
}

/** Code that asks for and reads allergies, with the entitlement and the text missing: two errors. */
export const RECORDS = `import HealthKit

final class RecordStore {
  let store = HKHealthStore()
  func load() async throws {
    let allergies = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    try await store.requestAuthorization(toShare: [], read: [allergies])
    let query = HKSampleQuery(sampleType: allergies, predicate: nil, limit: 1, sortDescriptors: nil) { _, samples, _ in
      _ = samples as? [HKClinicalRecord]
    }
    store.execute(query)
  }
}
`;

/** The same place, and nothing clinical. */
export const STEPS = `import HealthKit

final class StepStore {
  let store = HKHealthStore()
  func load() async throws {
    let steps = HKObjectType.quantityType(forIdentifier: .stepCount)!
    try await store.requestAuthorization(toShare: [], read: [steps])
  }
}
`;

export const RECORDS_OBJC = `#import <HealthKit/HealthKit.h>

static void load(HKHealthStore *store) {
  HKClinicalType *allergies = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:allergies] completion:^(BOOL ok, NSError *e) {}];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:allergies predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *samples, NSError *e) {}];
  [store executeQuery:query];
}
`;

export const STEPS_OBJC = `#import <HealthKit/HealthKit.h>

static void load(HKHealthStore *store) {
  HKQuantityType *steps = [HKObjectType quantityTypeForIdentifier:HKQuantityTypeIdentifierStepCount];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:steps] completion:^(BOOL ok, NSError *e) {}];
}
`;

export const MAIN = `import SwiftUI

@main
struct DemoApp: App {
  var body: some Scene { WindowGroup { Text("Hello") } }
}
`;

/** An app entitled to HealthKit and nothing more. */
export function app(project: Omit<TestProject, 'targets'> & { target: Omit<TestProject['targets'][number], 'name'> }) {
  const { target, ...rest } = project;
  const settings = {
    CODE_SIGN_ENTITLEMENTS: 'App.entitlements',
    INFOPLIST_FILE: 'Info.plist',
    PRODUCT_BUNDLE_IDENTIFIER: 'org.example.app',
    ...target.settings,
  };
  return pbxproj({ ...rest, targets: [{ name: 'App', ...target, settings }] });
}

/** What stands beside the project of an app. */
export const BESIDE = {
  'App.entitlements': `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>com.apple.developer.healthkit</key><true/>
</dict></plist>
`,
  'Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.example.app</string>
  <key>NSHealthShareUsageDescription</key><string>Your steps are shown beside your training plan, and stay on this phone.</string>
</dict></plist>
`,
  'Main.swift': MAIN,
};
