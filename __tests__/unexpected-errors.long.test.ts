import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { openRepository } from '../src/files/files.ts';
import { NO_CONFIGURATION } from '../src/settings/configuration.ts';
import type { RepoFiles } from '../src/types.ts';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures');

/** One of each way to declare an app, and of each language. */
const SHOWN = [
  ...['before-app-review', 'local-package', 'local-development-pod', 'entitlements-file-absent', 'workspace'],
  ...['bazel-bad', 'capacitor-bad', 'cordova-bad', 'dotnet-bad', 'expo-bad', 'flutter-bad', 'kotlin-bad', 'loose-app'],
  ...[
    'meteor-bad',
    'nativescript-bad',
    'playgrounds-bad',
    'react-native-bad',
    'tuist-bad',
    'unity-hints',
    'xcodegen-bad',
  ],
  ...['idiom-objective-c', 'clinical-api-in-pods', 'xcconfig-chain'],
];

class Unexpected extends Error {}

/** What a run makes of a fault of ours, or of the machine, while a file is read. */
async function endsWith(files: RepoFiles): Promise<unknown> {
  try {
    await check(files, {
      configuration: NO_CONFIGURATION,
      failOn: 'error',
      newOnly: false,
      urls: [],
      judgeUrls: async (found) => ({ ...found, urls: [] }),
      passedOver: [],
      today: '2026-11-24',
    });
    return 'a report';
  } catch (error) {
    return error;
  }
}

describe.each(SHOWN)('%s', (name) => {
  test('an error that is not about reading is not taken for a file that cannot be read', async () => {
    const plain = openRepository(path.join(FIXTURES, name));
    const read = new Set<string>();
    const watched = (file: string) => {
      read.add(file);
      return plain.bytes(file);
    };
    await endsWith({ ...plain, bytes: watched });
    expect(read.size).toBeGreaterThan(0);
    const swallowed: string[] = [];
    for (const broken of read) {
      const fault = new Unexpected(broken);
      const bytes = (file: string) => {
        if (file === broken) throw fault;
        return plain.bytes(file);
      };
      if ((await endsWith({ ...plain, bytes })) !== fault) swallowed.push(broken);
    }
    expect(swallowed).toEqual([]);
  });
});
