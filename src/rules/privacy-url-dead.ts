import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { endSentence, findUrls, VOUCH } from './shared/policy-urls.ts';

export default {
  id: 'privacy-url-dead',
  severity: 'error',
  summary: 'The privacy-policy URL leads to a page that is there.',
  why: `
The permission sheet for clinical records shows this link. Where it leads nowhere, nobody can learn what happens to
their records, and App Review refuses the app. A URL is called dead only when no browser could open it: the page is
gone on two requests, the name does not exist while others do, or the redirects end nowhere.`,
  source: appleSays('privacy-url-dead'),

  examples: {
    bad: [
      {
        title: 'The page is gone',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'dead',
            ruleId: 'privacy-url-dead',
            evidence: '404 on 2 requests; the page is not there',
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
        title: 'The site does not let robots look',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'unverified',
            ruleId: 'privacy-url-unverified',
            evidence: '403; this runner is not allowed to look',
          },
        },
      },
    ],
  },

  checkRepository(repository) {
    return findUrls(repository, 'privacy-url-dead', ({ evidence }, subject) => ({
      message: endSentence(`${subject} is dead: ${evidence}`),
      fix: `Publish the policy at that address, or enter the address where it stands; ${VOUCH}.`,
    }));
  },
} satisfies Rule;
