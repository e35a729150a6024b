import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app } from './shared/example-files.ts';
import { endSentence, findUrls } from './shared/policy-urls.ts';

export default {
  id: 'privacy-url-invalid',
  severity: 'error',
  summary: 'The privacy-policy URL is a web address that anybody can open.',
  why: `
A placeholder, an address of one’s own network or a text that is no URL cannot be opened by anybody who reads the
permission sheet, nor by App Review. This is told by the text alone; nothing is requested.`,
  source: appleSays('privacy-url-invalid'),

  examples: {
    bad: [
      {
        title: 'A template that was never filled in',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://{{domain}}/privacy\n' }),
        urls: {
          'https://{{domain}}/privacy': {
            verdict: 'dead',
            ruleId: 'privacy-url-invalid',
            evidence: '"{{domain}}" was never filled in',
          },
        },
      },
      {
        title: 'A name reserved for examples',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://example.com/privacy\n' }),
        urls: {
          'https://example.com/privacy': {
            verdict: 'dead',
            ruleId: 'privacy-url-invalid',
            evidence: 'example.com is reserved for examples (RFC 2606)',
          },
        },
      },
      {
        title: 'The developer’s own machine',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓http://localhost:3000/privacy\n' }),
        urls: {
          'http://localhost:3000/privacy': {
            verdict: 'dead',
            ruleId: 'privacy-url-invalid',
            evidence: 'localhost is the machine it is opened on',
          },
        },
      },
      {
        title: 'No scheme',
        ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓www.clinic-notes.org/privacy\n' }),
        urls: {
          'www.clinic-notes.org/privacy': {
            verdict: 'dead',
            ruleId: 'privacy-url-invalid',
            evidence: 'it does not begin with "https://"',
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
    return findUrls(repository, 'privacy-url-invalid', ({ evidence }, subject) => ({
      message: endSentence(`${subject} cannot be opened by anybody: ${evidence}`),
      fix: 'Enter the https address under which the policy is published.',
    }));
  },
} satisfies Rule;
