import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { concernsClinicalApp, placeOf, showUrl } from './shared/policy-urls.ts';

const FILES = app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' });
const SEEN = '200; title “Privacy policy”; reads like a privacy policy';

export default {
  id: 'privacy-policy-without-health',
  severity: 'notice',
  summary: 'The privacy policy of an app that reads clinical records speaks of health data.',
  why: `
People follow the link on the permission sheet to learn what happens to their medical records. A policy that never
mentions health leaves that open, and App Review asks for it.`,
  source: {
    ...appleSays('privacy-policy-without-health'),
    observed:
      'App Review Guideline 5.1.3(i) asks to disclose the specific health data that an app collects. The words of some thirty languages are looked for; a page in another language is not judged.',
  },

  examples: {
    bad: [
      {
        title: 'A general policy',
        ...FILES,
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'alive',
            evidence: `${SEEN}; never mentions health data`,
            mentionsHealth: false,
          },
        },
      },
    ],
    good: [
      {
        title: 'A policy that speaks of health records',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
        urls: { 'https://clinic-notes.org/privacy': { verdict: 'alive', evidence: SEEN, mentionsHealth: true } },
      },
      {
        title: 'A page that was not read',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
      },
    ],
  },

  *checkRepository(repository) {
    const seen = new Set<string>();
    for (const { url, at, authoritative, verdict, mentionsHealth } of repository.metadata.urls) {
      if (!authoritative || verdict !== 'alive' || mentionsHealth !== false || seen.has(url)) continue;
      const place = placeOf(at, repository);
      if (!place || !concernsClinicalApp(at.file, repository)) continue;
      seen.add(url);
      yield {
        at: place,
        message: `The privacy policy at ${showUrl(url)} never mentions health or medical data.`,
        fix: 'Say in the policy which clinical records the app reads, what for, and who else gets them.',
      };
    }
  },
} satisfies Rule;
