import fc from 'fast-check';
import type { Report } from '../../src/types.ts';
import { at, finding, NO_CODE, text as plistText, propertyList, REPORT, target, use } from './sample-report.ts';

/** Pieces of what acts on a terminal, a runner, Markdown or GitHub, in any order. */
const PIECES = [
  '@octocat',
  '@',
  '#1',
  '#',
  'GH-1',
  'octo/cat#1',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '://',
  ':octocat:',
  ':',
  '`',
  '``',
  '```',
  '~~~',
  '*',
  '**',
  '_',
  '~',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '<',
  '>',
  '<img src=x>',
  '</details>',
  '<!--',
  '-->',
  '&',
  '&amp;',
  '&#64;',
  '|',
  '\\',
  '\\|',
  '$',
  '$$',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '::',
  '::error::',
  '::stop-commands::x',
  '##[',
  '##[error]',
  '#\u200b#[',
  '\u001b[31m',
  '\u009b31m',
  '\u0007',
  '\0',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ud800',
  '\udc00',
  'a',
  'word',
  '患者',
  '👩‍⚕️',
  '-',
  '- ',
  '1. ',
  '# ',
  '> ',
  '=',
  '0123456789abcdef',
  'NSHealthShareUsageDescription',
  'read(a:b:)',
  'mermaid',
  '%',
  '%0A',
  ',',
  '"',
  "'",
  '{0}',
  '',
];
/** What a hostile repository may say. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** A report in which the repository says these things wherever it can say something. */
export function reportOf(says: string): Report {
  const file = `App/${says}`;
  const place = at(2, 3, 8, file);
  return {
    ...REPORT,
    targets: [
      {
        verdict: 'failed',
        configurations: ['Debug', says],
        target: target({
          name: says,
          project: says,
          configuration: says,
          deploymentTarget: { state: 'known', value: says, at: place },
          info: propertyList(
            {
              NSHealthShareUsageDescription: plistText(says, place),
              NSHealthRequiredReadAuthorizationTypeIdentifiers: {
                kind: 'array',
                at: place,
                value: [plistText(says, place)],
              },
            },
            ['NSHealthUpdateUsageDescription'],
          ),
          entitlements: propertyList({
            'com.apple.developer.healthkit.access': {
              kind: 'array',
              at: place,
              value: [plistText(says, place), { kind: 'unresolved', reason: says, at: place }],
            },
          }),
          code: {
            ...NO_CODE,
            requested: [use('Allergy', place, { symbol: says, conditional: says })],
            unresolved: [{ role: 'read', reason: says, at: place }],
          },
        }),
      },
      { verdict: 'not-applicable', configurations: [], target: target({ name: says, signs: [] }) },
    ],
    findings: [
      finding({
        at: place,
        message: says,
        fix: says,
        target: says,
        project: says,
        configurations: [says],
        related: [{ at: place, message: says }],
      }),
      finding({ at: place, message: says, fix: says, silenced: { by: 'ignore', reason: says } }),
    ],
    privacyPolicy: [
      { url: says, locale: says, at: place, source: says, authoritative: true, verdict: 'dead', evidence: says },
    ],
    skipped: [
      { at: place, reason: says, target: says, blocking: true },
      { at: place, reason: says },
    ],
    quotes: new Map([[file, new Map([[2, says]])]]),
  };
}
