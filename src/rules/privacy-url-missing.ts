import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, GOOD_INFO } from './shared/example-files.ts';
import { concernsClinicalApp, inStore } from './shared/policy-urls.ts';

const URL = 'https://clinic-notes.org/privacy\n';

export default {
  id: 'privacy-url-missing',
  severity: 'error',
  summary: 'Every locale of the store metadata in the repository has a privacy-policy URL, its own or the default.',
  why: `
The permission sheet for clinical records shows the policy’s link in the language of the person who is asked. Where the
repository manages the store’s texts, a locale without the URL goes to App Store Connect without it, and an app that
reads clinical records cannot be submitted so.`,
  source: appleSays('privacy-url-missing'),

  examples: {
    bad: [
      {
        title: 'One locale has none, and there is no default',
        ...app({
          'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
          'fastlane/metadata/en-US/privacy_url.txt': URL,
          'fastlane/metadata/de-DE/description.txt': '↓Zeigt Allergien aus Apple Health.\n',
        }),
      },
      {
        title: 'An empty file',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓\n' }),
      },
      {
        title: 'A file that fastlane does not read',
        ...app({
          'fastlane/metadata/privacy_url.txt': `↓${URL}`,
          'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
        }),
      },
      {
        title: 'EAS Metadata without the URL',
        ...app({
          'store.config.json':
            '{\n  "configVersion": 0,\n  "apple": { "info": {\n    ↓"en-US": { "title": "Clinic Notes" }\n  } }\n}\n',
        }),
      },
      {
        title: 'App Store Connect has a locale without one',
        ...app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') }),
        store: {
          state: 'PREPARE_FOR_SUBMISSION',
          locales: [{ locale: 'de-DE' }, { locale: 'en-US', privacyPolicyUrl: URL.trim() }],
        },
      },
    ],
    good: [
      {
        title: 'App Store Connect has it, where the repository has none',
        ...app({
          'fastlane/metadata/en-US/privacy_url.txt': URL,
          'fastlane/metadata/de-DE/description.txt': 'Zeigt Allergien aus Apple Health.\n',
        }),
        store: {
          state: 'PREPARE_FOR_SUBMISSION',
          locales: ['de-DE', 'en-US'].map((locale) => ({ locale, privacyPolicyUrl: URL.trim() })),
        },
      },
      {
        title: 'The default stands in',
        ...app({
          'fastlane/metadata/default/privacy_url.txt': URL,
          'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
          'fastlane/metadata/de-DE/description.txt': 'Zeigt Allergien aus Apple Health.\n',
        }),
      },
      {
        title: 'The Deliverfile gives it',
        ...app({
          'fastlane/Deliverfile': 'privacy_url({ "en-US" => "https://clinic-notes.org/privacy" })\n',
          'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
        }),
      },
      {
        title: 'Release notes alone manage nothing',
        ...app({ 'fastlane/metadata/en-US/release_notes.txt': 'Fewer faults.\n' }),
      },
    ],
  },

  *checkRepository(repository) {
    for (const { locale, at, stored } of repository.metadata.missing) {
      if (stored) {
        yield {
          at,
          message: `${stored.name} has no privacy-policy URL for ${locale} ${inStore(stored)}.`,
          fix: `Enter the policy’s URL for ${locale} in App Store Connect, or upload it with the store metadata.`,
        };
        continue;
      }
      if (!concernsClinicalApp(at.file, repository)) continue;
      const isIgnored = at.file.endsWith('metadata/privacy_url.txt');
      const hasDefaults = !at.file.endsWith('.json') || at.file.includes('app-info/');
      const why = isIgnored ? 'fastlane reads no privacy_url.txt outside of a locale’s folder' : undefined;
      yield {
        at,
        message: `The store metadata for ${locale} has no privacy-policy URL${why ? `: ${why}` : hasDefaults ? ', and there is no default' : ''}.`,
        fix: `Give ${locale} the policy’s URL${hasDefaults ? ', or give one for all locales as the default' : ''}.`,
      };
    }
  },
} satisfies Rule;
