import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Located, PrivacyManifest, Problem, Rule } from '../types.ts';
import { app, plist } from './shared/example-files.ts';
import { type CollectedData, manifestsOf, readCollectedData } from './shared/manifests.ts';
import { ANSWERED_PURPOSES, DATA_TYPES, PROTECTIONS, PURPOSES } from './shared/privacy-constants.ts';
import { isWatch } from './shared/target.ts';
import { nearest } from './shared/words.ts';

const REQUIRED = [
  'NSPrivacyCollectedDataType',
  'NSPrivacyCollectedDataTypeLinked',
  'NSPrivacyCollectedDataTypeTracking',
  'NSPrivacyCollectedDataTypePurposes',
];

const manifest = (lines: string): string =>
  plist(`
<key>NSPrivacyCollectedDataTypes</key>
<array>
${lines}
</array>`);

const entry = (type: string, purpose: string): string => `  <dict>
    <key>NSPrivacyCollectedDataType</key>
    ${type}</string>
    <key>NSPrivacyCollectedDataTypeLinked</key>
    <true/>
    <key>NSPrivacyCollectedDataTypeTracking</key>
    <false/>
    <key>NSPrivacyCollectedDataTypePurposes</key>
    <array>
      ${purpose}</string>
    </array>
  </dict>`;

const HEALTH = '<string>NSPrivacyCollectedDataTypeHealth';
const FUNCTION = '<string>NSPrivacyCollectedDataTypePurposeAppFunctionality';

export default {
  id: 'privacy-manifest-value-unknown',
  severity: 'warning',
  summary: 'A privacy manifest uses the types and purposes that Apple defines, and says all that belongs to an entry.',
  why: `
Xcode builds the privacy report from these constants. With a value that it does not know, or an entry that lacks a key,
the report is wrong, and what the app does with health data goes unsaid.`,
  source: appleSays('privacy-manifest-value-unknown'),

  examples: {
    bad: [
      {
        title: 'A type and a purpose that do not exist',
        ...app({
          'App/PrivacyInfo.xcprivacy': manifest(
            entry(
              '↓<string>NSPrivacyCollectedDataTypeHealthRecords',
              '↓<string>NSPrivacyCollectedDataTypePurposeDevelopersAdvertising',
            ),
          ),
        }),
      },
      {
        title: 'An entry that lacks keys',
        ...app({
          'App/PrivacyInfo.xcprivacy': manifest(
            `  ↓<dict>\n    <key>NSPrivacyCollectedDataType</key>\n    ${HEALTH}</string>\n  </dict>`,
          ),
        }),
      },
      {
        title: 'A purpose in App Store Connect’s answers',
        ...app({
          'fastlane/app_privacy_details.json': `[
  {
    "category": "HEALTH",
    "purposes": [↓"APP_FUNCTIONALTY"],
    "data_protections": ["DATA_NOT_LINKED_TO_YOU"]
  }
]
`,
        }),
      },
    ],
    good: [
      { title: 'Known values', ...app({ 'App/PrivacyInfo.xcprivacy': manifest(entry(HEALTH, FUNCTION)) }) },
      { title: 'Nothing is collected', ...app({ 'App/PrivacyInfo.xcprivacy': manifest('') }) },
      {
        title: 'The answer that nothing is collected',
        ...app({ 'fastlane/app_privacy_details.json': '[{ "data_protections": ["DATA_NOT_COLLECTED"] }]\n' }),
      },
    ],
  },

  *check(target, repository) {
    if (isWatch(target)) return;
    for (const one of manifestsOf(target, repository)) {
      // What others wrote is theirs to correct.
      if (one.dependency !== undefined) continue;
      for (const data of readCollectedData(one)) {
        yield* one.form === 'xcprivacy' ? judgeEntry(one, data) : judgeAnswer(one, data);
      }
    }
  },
} satisfies Rule;

function* judgeEntry({ path }: PrivacyManifest, { at, type, purposes, entries }: CollectedData): Iterable<Problem> {
  if (type && !DATA_TYPES.includes(type.value)) yield unknown(path, type, 'data type', DATA_TYPES);
  for (const purpose of purposes) {
    if (!PURPOSES.includes(purpose.value)) yield unknown(path, purpose, 'purpose', PURPOSES);
  }
  const missing = REQUIRED.filter((key) => !entries.has(key));
  if (missing.length === 0) return;
  yield {
    at,
    message: `An entry of ${path}${type ? ` (${type.value})` : ''} lacks ${listWords(missing)}.`,
    fix: `Add ${missing.length === 1 ? 'the key' : 'the keys'} to the entry, or remove the entry if nothing of the kind is collected.`,
  };
}

function* judgeAnswer({ path }: PrivacyManifest, { purposes, entries }: CollectedData): Iterable<Problem> {
  for (const purpose of purposes) {
    if (!ANSWERED_PURPOSES.includes(purpose.value)) yield unknown(path, purpose, 'purpose', ANSWERED_PURPOSES);
  }
  const protections = entries.get('data_protections')?.value;
  for (const one of protections?.kind === 'array' ? protections.value : []) {
    if (one.kind === 'string' && !PROTECTIONS.includes(one.value)) yield unknown(path, one, 'protection', PROTECTIONS);
  }
}

function unknown(path: string, { value, at }: Located<string>, noun: string, known: readonly string[]): Problem {
  const name = shorten(value);
  const meant = known.find((one) => shorten(one) === nearest(name, known.map(shorten)));
  const hint = /health|clinical|medical/i.test(name) ? `; clinical records are \`${DATA_TYPES[5]}\`` : '';
  return {
    at,
    message: `${path} names \`${value}\`, which is no ${noun} that Apple defines.`,
    fix: meant ? `Write \`${meant}\` if that is what is meant.` : `Use one of Apple’s constants for a ${noun}${hint}.`,
  };
}

/** The part of a constant that tells it from the others. */
function shorten(constant: string): string {
  return constant.replace(/^NSPrivacyCollectedDataType(?:Purpose)?/, '');
}
