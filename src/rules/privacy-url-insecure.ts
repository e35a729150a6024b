import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { endSentence, findUrls } from './shared/policy-urls.ts';

export default {
  id: 'privacy-url-insecure',
  severity: 'warning',
  summary: 'The privacy-policy URL is https, and stays so.',
  why: `
What comes over http can be read and changed on the way, a policy about medical records included. Many browsers warn,
and App Transport Security keeps the app itself from loading it.`,
  source: appleSays('privacy-url-insecure'),

  examples: {
    bad: [
      {
        title: 'http',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓http://clinic-notes.org/privacy\n' }),
        urls: {
          'http://clinic-notes.org/privacy': {
            verdict: 'suspect',
            ruleId: 'privacy-url-insecure',
            evidence: '200; title “Privacy policy”; it stays http',
          },
        },
      },
      {
        title: 'A redirect falls back to http',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'suspect',
            ruleId: 'privacy-url-insecure',
            evidence: '200 after 1 redirect to http://clinic-notes.org/privacy.html; it falls back from https to http',
          },
        },
      },
    ],
    good: [
      {
        title: 'The page is there and reads like a policy',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'alive',
            evidence: '200; title “Privacy policy”; reads like a privacy policy',
          },
        },
      },
      {
        title: 'http that leads to https',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'http://clinic-notes.org/privacy\n' }),
        urls: {
          'http://clinic-notes.org/privacy': {
            verdict: 'alive',
            evidence:
              '200 after 1 redirect to https://clinic-notes.org/privacy; reads like a privacy policy; it leads to https: enter that address',
          },
        },
      },
    ],
  },

  checkRepository(repository) {
    return findUrls(repository, 'privacy-url-insecure', ({ evidence }, subject) => ({
      message: endSentence(`${subject} is not secure: ${evidence}`),
      fix: 'Serve the policy over https, and enter the https address.',
    }));
  },
} satisfies Rule;
