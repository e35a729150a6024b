import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { endSentence, findUrls, VOUCH } from './shared/policy-urls.ts';

export default {
  id: 'privacy-url-suspect',
  severity: 'warning',
  summary: 'The privacy-policy URL leads to a page that people can read as a privacy policy.',
  why: `
The address answers, and what it answers is no policy: a sign-in page, the home page, a parked domain, a page that says
that it is not there, a certificate that browsers warn of. Whoever follows the link on the permission sheet finds
the same.`,
  source: appleSays('privacy-url-suspect'),

  examples: {
    bad: [
      {
        title: 'A page that says it is not there',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'suspect',
            ruleId: 'privacy-url-suspect',
            evidence: '200; title “Page not found”; it answers 200 and says that it is not there',
          },
        },
      },
      {
        title: 'The policy stands behind a sign-in',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
        urls: {
          'https://clinic-notes.org/privacy': {
            verdict: 'suspect',
            ruleId: 'privacy-url-suspect',
            evidence:
              '200 after 1 redirect to https://accounts.google.com/v3/signin; it asks to sign in; a policy must be readable without an account',
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
    return findUrls(repository, 'privacy-url-suspect', ({ evidence }, subject) => ({
      message: endSentence(`${subject} does not seem to lead to a privacy policy that people can read: ${evidence}`),
      fix: `Open the address as somebody who has no account, and fix what you see; ${VOUCH}.`,
    }));
  },
} satisfies Rule;
