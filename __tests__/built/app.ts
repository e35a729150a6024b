/** A small built app, and a reader of binaries that are written in JSON: the real one has tests of its own. */
import { buildBinary } from 'plist';
import type { Binary, BinarySlice, ReadBinary } from '../../src/built/binary.ts';
import { type PlistValue, UnreadableFile } from '../../src/types.ts';

export type Plain = string | boolean | readonly Plain[] | { readonly [key: string]: Plain };

interface Written {
  readonly imports?: readonly string[];
  readonly texts?: readonly string[];
  readonly entitlements?: Plain;
  readonly der?: Plain;
  readonly contradiction?: readonly string[];
  readonly isSigned?: boolean;
  readonly isSimulator?: boolean;
  readonly unread?: BinarySlice['unread'];
}

/** The bytes of a binary for {@link readJson}. */
export function binary(written: Written | readonly Written[] = {}): Buffer {
  return Buffer.from(JSON.stringify([written].flat()));
}

export const readJson: ReadBinary = (bytes, file): Binary => {
  const text = Buffer.from(bytes).toString();
  if (!text.startsWith('[')) throw new UnreadableFile('is no Mach-O file', { file, line: 1, column: 1 });
  const slices = (JSON.parse(text) as Written[]).map(
    ({ imports = [], texts = [], entitlements, der, contradiction, isSigned, isSimulator = false, unread = [] }) => ({
      platform: 'iOS',
      minimumOS: '16.0',
      isSimulator,
      isSigned: isSigned ?? entitlements !== undefined,
      ...((entitlements !== undefined || der !== undefined) && {
        entitlements: {
          ...(entitlements !== undefined && { xml: toList(entitlements) }),
          ...(der !== undefined && { der: toList(der) }),
          ...(contradiction && { contradiction }),
        },
      }),
      imports: imports.map((name) => ({ name })),
      clinicalTexts: texts.map((one) => ({ text: one, isWhole: true })),
      unread,
    }),
  );
  return { slices };
};

const at = { file: 'signature', line: 1, column: 1 };

function toList(plain: Plain): PlistValue {
  if (typeof plain === 'string') return { kind: 'string', value: plain, at };
  if (typeof plain === 'boolean') return { kind: 'boolean', value: plain, at };
  if (Array.isArray(plain)) return { kind: 'array', value: plain.map(toList), at };
  const entries = Object.entries(plain).map(([key, value]) => [key, { key, keyAt: at, value: toList(value) }] as const);
  return { kind: 'dictionary', value: new Map(entries), at };
}

export const ENTITLED = {
  'com.apple.developer.healthkit': true,
  'com.apple.developer.healthkit.access': ['health-records'],
};

export const TEXTS = {
  NSHealthClinicalHealthRecordsShareUsageDescription:
    'We show your allergies and lab results beside your medication plan, so that you can talk about them.',
  NSHealthShareUsageDescription: 'We read your steps to show how active you were on each day of the week.',
  NSHealthUpdateUsageDescription: 'We save the workouts that you record here, so that other apps can count them.',
};

export function info(more: Record<string, Plain> = {}, executable = 'App'): Buffer {
  return Buffer.from(
    buildBinary({
      CFBundleExecutable: executable,
      CFBundleIdentifier: `org.example.${executable}`,
      CFBundleSupportedPlatforms: ['iPhoneOS'],
      MinimumOSVersion: '16.4',
      ...more,
    }),
  );
}

export const CLINICAL = ['_OBJC_CLASS_$_HKClinicalRecord', '_HKClinicalTypeIdentifierAllergyRecord'];

/** The files of an app without a fault, below `folder`. */
export function goodApp(folder = 'Payload/App.app/', more: Record<string, string | Uint8Array> = {}) {
  return Object.fromEntries(
    Object.entries({
      'Info.plist': info(TEXTS),
      App: binary({ imports: CLINICAL, entitlements: ENTITLED }),
      ...more,
    }).map(([name, bytes]) => [folder + name, bytes]),
  );
}
