import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { endSentence, findUrls, VOUCH } from './shared/policy-urls.ts';

export default {
  id: 'privacy-url-unverified',
  severity: 'notice',
  summary: 'The privacy-policy URL could be checked from where the check ran.',
  why: `
Sites turn data centres away, rate limits are shared, networks fail. That says nothing about what people see, so it is
told and never fails a run.`,
  source: appleSays('privacy-url-unverified'),

  examples: {
    bad: [
      {
        title: 'A wall against robots',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'unverified',
            ruleId: 'privacy-url-unverified',
            evidence: '403; Cloudflare blocks automated checks; open it by hand',
          },
        },
      },
      {
        title: 'No network',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'unverified',
            ruleId: 'privacy-url-unverified',
            evidence: 'no network here: names on the internet cannot be looked up',
            isOffline: true,
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
    ],
  },

  checkRepository(repository) {
    return findUrls(repository, 'privacy-url-unverified', ({ evidence, isOffline }, subject) => ({
      message: endSentence(`${subject} could not be checked from here: ${evidence}`),
      // nothing says that the site turns this machine away
      fix: isOffline
        ? 'Run the check again with a network, or open the page by hand before you submit.'
        : `Open it by hand before you submit; ${VOUCH}.`,
    }));
  },
} satisfies Rule;
