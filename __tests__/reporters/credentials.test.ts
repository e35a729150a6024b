import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideCredentials } from '../../src/credentials/credentials.ts';
import { annotations } from '../../src/reporters/annotations.ts';
import { appReviewNotes } from '../../src/reporters/app-review-notes.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { html } from '../../src/reporters/html.ts';
import { json } from '../../src/reporters/json.ts';
import { junit } from '../../src/reporters/junit.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { mendsSection } from '../../src/reporters/mends-markdown.ts';
import { listNotices } from '../../src/reporters/notices.ts';
import { quiet } from '../../src/reporters/quiet.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { text } from '../../src/reporters/text.ts';
import { xcode } from '../../src/reporters/xcode.ts';
import { run } from '../../src/run/run.ts';
import { OptionValues } from '../../src/settings/options.ts';
import type { Report } from '../../src/types.ts';
import { reportOf } from './hostile-report.ts';
import { CONTEXT, ON_GITHUB } from './sample-report.ts';

/** A credential, and what of it must not be seen. */
interface Planted {
  readonly written: string;
  readonly secret: string;
}

const letters = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const secret = letters(ALPHANUMERIC, 36);
const whole = (make: (secret: string) => string) => secret.map((one): Planted => ({ written: make(one), secret: one }));

/** The body of a key as `openssl` folds it, with what a source makes of its line ends. */
const privateKey = fc
  .tuple(
    letters(`${ALPHANUMERIC}+/`, 40),
    letters(`${ALPHANUMERIC}+/`, 64),
    letters(ALPHANUMERIC, 20),
    fc.constantFrom('\n', '\r\n', '\\n', '\\r\\n', '\\\\n', ' ', '%0A', '&#10;', '" +\n  "', ''),
    fc.constantFrom('', 'EC ', 'RSA ', 'ENCRYPTED ', 'OPENSSH '),
    fc.boolean(),
  )
  .map(([first, second, third, fold, kind, ends]): Planted => {
    const body = [`MIGTAgEAMBMGByqGSM49AgEG${first}`, second, `${third}${third}=`];
    const lines = [
      `-----BEGIN ${kind}PRIVATE KEY-----`,
      ...body,
      ...(ends ? [`-----END ${kind}PRIVATE KEY-----`] : []),
    ];
    return { written: lines.join(fold), secret: ends ? second : first };
  });

const user = fc
  .tuple(
    letters('abcdefgh', 5),
    letters(`${ALPHANUMERIC}!$&*+-._~`, 14).map((one) => `x${one}y`),
  )
  .chain(([name, password]) =>
    fc
      .constantFrom(
        `https://${name}:${password}@h.example/x`,
        `https:${name}:${password}@h.example`,
        `https:/\\${name}:${password}@h.example`,
        `//${name}:${password}@h.example`,
        `https:\\/\\/${name}:${password}@h.example`,
        `https://a.example/b,https://${name}:${password}@h.example`,
        `ssh://${name}:${password}@h.example:22/x`,
        `https%3A%2F%2F${name}%3A${password}%40h.example`,
        `https://${name}%3a${password}@h.example`,
        `HTTPS://${name}:${password}&#64;h.example`,
        ...['/', '#', '?', '\t'].map((sign) => `https://${name}:x${sign}${password}@h.example/x`),
        `https://${name}:${password}\uff20h.example/x`,
      )
      .map((written): Planted => ({ written, secret: password })),
  );

const planted: fc.Arbitrary<Planted> = fc.oneof(
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_11ABCDEFG0', 'glpat-', 'gldt-'].map((start) =>
    whole((one) => start + one),
  ),
  whole((one) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${one}`).toString('base64')}`),
  whole((one) => `"Authorization": "Bearer 1${one}"`),
  // a short one, which has nothing but letters
  fc.constantFrom('dXNlcjpw', 'dTpwYXNz').map((one) => ({ written: `Authorization: Basic ${one}`, secret: one })),
  whole((one) => `https://a.example/?x=1&token=${one}&y=2`),
  whole((one) => `https://a.example/#access_token=${one}`),
  whole((one) => `https://a.example/?a=1;token=${one}`),
  letters(ALPHANUMERIC, 16).map((one) => ({ written: `ghs_A1b2C3d4E5f6G7h8\na1B${one}`, secret: one })),
  whole((one) => `aws_secret_access_key = "${one}/+aB"`),
  letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16).map((one) => ({ written: `AKIA${one}`, secret: one })),
  privateKey,
  user,
);

const BEFORE = 'the words before';
const AFTER = 'those behind';

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  text: (report) => text(report, CONTEXT),
  'text in colour': (report) => text(report, { ...CONTEXT, colour: true }),
  json: (report) => json(report, CONTEXT),
  sarif: (report) => sarif(report, CONTEXT),
  markdown: (report) => markdown(report, CONTEXT),
  'markdown on GitHub': (report) => markdown(report, ON_GITHUB),
  html: (report) => html(report, ON_GITHUB),
  xcode: (report) => xcode(report, { ...CONTEXT, root: '/checkout' }),
  gitlab: (report) => gitlab(report, CONTEXT),
  junit: (report) => junit(report, CONTEXT),
  quiet: (report) => quiet(report, CONTEXT),
  annotations: (report) => annotations(report, ON_GITHUB, { warnings: 10 }),
  'app-review-notes': (report) => appReviewNotes(report, CONTEXT),
  notices: (report) => listNotices(report).join('\n'),
};

/** A format as its reader sees it: without the signs that keep GitHub and browsers from reading more into it. */
function seen(output: string): string {
  return output
    .replaceAll('\u200b', '')
    .replaceAll(/\\(?=[^\w\s])/g, '')
    .replaceAll('<span>$</span>', '$')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');
}

function expectHidden(report: Report, { secret: hidden }: Planted): void {
  for (const [name, print] of Object.entries(FORMATS)) {
    const output = print(report);
    expect(output.includes(hidden) || seen(output).includes(hidden), name).toBe(false);
  }
}

describe('a credential in what a repository says', () => {
  test('is in no format, and the words around it are', () => {
    fc.assert(
      fc.property(planted, (one) => {
        const report = reportOf(`${BEFORE} ${one.written} ${AFTER}`);
        expectHidden(report, one);
        for (const name of ['text', 'json', 'sarif']) {
          const output = FORMATS[name]?.(report) ?? '';
          expect(output).toContain(BEFORE);
          expect(output, one.written).toContain(AFTER);
        }
        JSON.parse(json(report, CONTEXT));
        JSON.parse(sarif(report, CONTEXT));
      }),
      { numRuns: 300 },
    );
  });

  test('is in no diff that is shown', () => {
    fc.assert(
      fc.property(planted, ({ written, secret: hidden }) => {
        expect(mendsSection(`-a\n+${written}\n`, 1, '', 60_000)).not.toContain(hidden);
      }),
    );
  });

  test('what stands for it stays as it is', () => {
    fc.assert(
      fc.property(planted, fc.string(), fc.string(), ({ written }, before, after) => {
        const once = hideCredentials(`${before} ${written} ${after}`);
        expect(hideCredentials(once)).toBe(once);
      }),
    );
  });

  test.each([
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'a GitHub token'],
    ['glpat-aBcDeFgHiJkLmNoPqRsT', 'a GitLab token'],
    ['AKIAIOSFODNN7EXAMPLE', 'an AWS key id'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'a secret'],
    ['-----BEGIN PRIVATE KEY-----\nMIGTAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----', 'a private key'],
    ['eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiI1N2Y2In0.c2lnbmF0dXJl', 'a token'],
  ])('%j is called what it is', (credential, kind) => {
    expect(hideCredentials(`before ${credential} after`)).toBe(`before [${kind}] after`);
  });

  test.each([
    'node_modules/@scope/x',
    'App@2x.png',
    'bob@example.org, or mailto:bob@example.org',
    'mailto:bob:x@example.org',
    '@State var isOn',
    'pkg@1.2.3 and npm:pkg@1.2.3',
    'Authorization',
    'Authorization: basic information on health records',
    'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")',
    '"Authorization": "Bearer \\(token)"',
    'requestAuthorization(toShare:read:)',
    'https://example.org/@user and https://cdn.example/npm/vue@3:x',
    'https://example.org/?q=a@b.example or write to c@d.example',
    'git@github.com:owner/repository.git',
    'ssh://git@github.com/owner/repository',
    'git+https://git@github.com/owner/repository.git',
    'docker://alpine:3.8@sha256:abc',
    '// TODO: ask bob@example.org',
    'let token = read(secret: key)',
    'HKClinicalTypeIdentifierAllergyRecord',
    'Sources/App/Features/HealthRecords/View1',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'the line -----BEGIN PRIVATE KEY----- is missing',
    'http://localhost:8080/@user and https://h.example:443/npm/vue@3',
    'https://$HOST:$PORT/x@y and https://{host}:{port}/x@y',
    'see https://h.example: it\twas bob@example.org',
    'https://developer.apple.com/documentation/healthkit#topics',
  ])('%s is none', (innocent) => {
    expect(hideCredentials(innocent)).toBe(innocent);
  });

  test('is looked for in time that grows with the text alone', () => {
    const parts = [
      '/',
      '//a:b@',
      'https:',
      'https:a@',
      '-----BEGIN PRIVATE KEY-----',
      '-',
      'ghp_',
      'eyJ',
      '%25',
      '?a',
      '\\',
    ];
    for (const part of [...parts, 'authorization:', 'MIGTAgEA', 'secret access key ', '\u200b', '@', 'a']) {
      const start = performance.now();
      hideCredentials(part.repeat(Math.ceil(500_000 / part.length)));
      expect(performance.now() - start, part).toBeLessThan(20_000);
    }
  });
});

describe('a credential in a repository', () => {
  const FIXTURE = path.join(import.meta.dirname, '..', '..', 'fixtures', 'before-app-review');
  const NAMES = readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:swift|plist|entitlements|strings|pbxproj|txt|xcprivacy|yml|json)$/.test(file),
  );
  /** Where a text of a file begins. */
  const TEXT = /"(?=[A-Z])|<string>|^(?=https:)|= (?=[A-Z])/gm;

  test('is in no format, wherever it stands', async () => {
    const numRuns = process.env.CRC_LONG === undefined ? 10 : 200;
    await fc.assert(
      fc.asyncProperty(planted, fc.constantFrom(...NAMES.sort()), fc.nat(), async (one, file, place) => {
        const root = mkdtempSync(path.join(tmpdir(), 'planted-'));
        try {
          cpSync(FIXTURE, root, { recursive: true });
          const content = readFileSync(path.join(root, file), 'utf8');
          const places = [...content.matchAll(TEXT)].map((match) => match.index + match[0].length);
          const at = places[place % Math.max(1, places.length)] ?? 0;
          writeFileSync(path.join(root, file), `${content.slice(0, at)}${one.written} ${content.slice(at)}`);
          if (place % 5 === 0 && !one.written.includes('/'))
            renameSync(
              path.join(root, file),
              path.join(root, path.dirname(file), `${one.written.slice(0, 200)}${path.extname(file)}`),
            );
          const values = new OptionValues(new Map());
          const report = await run({
            root,
            values,
            readNamed: () => new Uint8Array(),
            checkUrls: false,
            release: false,
          });
          expectHidden(report, one);
        } finally {
          rmSync(root, { recursive: true, force: true });
        }
      }),
      {
        numRuns,
        // the second line of a token that is broken into two is quoted by itself
        examples: [
          [
            { written: 'ghs_A1b2C3d4E5f6G7h8\na1BAAAAAAAAAAAAAAAA', secret: 'AAAAAAAAAAAAAAAA' },
            'Carebook/RecordStore.swift',
            385882976,
          ],
        ],
      },
    );
  });
});
