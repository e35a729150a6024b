import { createHash } from 'node:crypto';
import path from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/reporters/html.ts';
import { SCRIPT } from '../../src/reporters/html-script.ts';
import { STYLE } from '../../src/reporters/html-style.ts';
import type { Report, StoredApp } from '../../src/types.ts';
import { hostile, reportOf } from './hostile-report.ts';
import { at, CONTEXT, ON_GITHUB, REPORT } from './sample-report.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Elements and text of a page, by a strict parser: whatever is not closed or not escaped is an error. */
function parse(page: string): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.on('text', (part) => {
    text += part;
  });
  const strict = page
    .replace('<!doctype html>\n', '')
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
    .replaceAll(/<(meta|input|br)\b([^>]*)>/g, '<$1$2/>')
    .replaceAll(/ (hidden|checked|data-group)(?=[ />])/g, ' $1=""');
  parser.write(strict).close();
  return { elements, text };
}

const EVERY_ELEMENT = new Set(
  'html head meta title style body a header h1 h2 h3 h4 span p nav ul li main section form div label input fieldset legend select option button article pre code b i bdi br blockquote table caption thead tbody tr th td small footer script svg g path rect text time'.split(
    ' ',
  ),
);

test('one of everything', async () => {
  await expect(html(REPORT, CONTEXT)).toMatchFileSnapshot(path.join(import.meta.dirname, 'expected', 'html.snap'));
});

describe('what a repository says is text on the page', () => {
  const check = (report: Report) => {
    for (const context of [CONTEXT, ON_GITHUB]) {
      const page = html(report, context);
      for (const { name, attributes } of parse(page).elements) {
        expect(EVERY_ELEMENT.has(name), name).toBe(true);
        for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^style$|^src/);
        if (attributes.href !== undefined)
          expect(attributes.href).toMatch(
            /^(#[a-z]+$|https:\/\/developer\.apple\.com\/|https:\/\/github\.com\/(clinical-records-check|octo\/records\/blob)\/)/,
          );
      }
      expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(page).not.toContain('##[');
    }
  };

  test('in the sample', () => check(REPORT));

  test('whatever it is', () => {
    fc.assert(
      fc.property(hostile, (says) => check(reportOf(says))),
      { numRuns: 150 },
    );
  });
});

describe('what App Store Connect holds', () => {
  const stored = (says: string, changes: Partial<StoredApp> = {}): StoredApp => ({
    ...{ app: says, owner: { name: says, project: 'App.xcodeproj' }, at: at('App.xcodeproj/project.pbxproj', 1) },
    ...{ state: 'PREPARE_FOR_SUBMISSION', reviewNotes: 'silent-on-records', categories: [] },
    locales: [{ locale: says, privacyPolicyUrl: says }, { locale: 'de-DE' }],
    live: {
      state: 'READY_FOR_DISTRIBUTION',
      locales: [{ locale: 'de-DE', privacyPolicyUrl: 'https://example.org/de' }],
    },
    texts: { descriptions: [{ locale: 'de-DE', text: 'Sentinel-description' }], notes: 'Sentinel-notes' },
    build: {
      ...{ version: says, uploadedDate: '2026-11-20T10:00:00-08:00' },
      bundles: [
        {
          bundleId: says,
          type: 'APP',
          entitlements: { [says]: { 'com.apple.developer.healthkit': '1', [says]: says } },
        },
        { bundleId: 'org.example.clip', type: 'APP_CLIP' },
      ],
    },
    unread: [{ what: 'description', reason: says }],
    ...changes,
  });
  const pageOf = (...apps: readonly StoredApp[]) => html({ ...REPORT, appStoreConnect: apps }, CONTEXT);

  test('stands in a part of its own, an app after the other, without texts of people', () => {
    const bare = { reviewNotes: 'present', locales: [], unread: [], build: { bundles: [] } } as const;
    const { live: _, state: __, ...unknown } = stored('org.example.other', bare);
    const { text } = parse(pageOf(unknown, stored('org.example.app')));
    const part = text.slice(
      text.lastIndexOf('App Store Connect'),
      text.indexOf('Could not be checked', text.lastIndexOf('App Store Connect')),
    );
    expect(part).toMatch(/org\.example\.app.*org\.example\.other/s);
    for (const said of [
      'App information: PREPARE_FOR_SUBMISSION, on sale READY_FOR_DISTRIBUTION',
      'Notes for App Review: silent on records',
      'Newest build org.example.app of 2026-11-20org.example.app: com.apple.developer.healthkitorg.example.clip: Apple tells no entitlements',
      'Not read, the description: org.example.app',
      'de-DEnonehttps://example.org/de',
      'org.example.apporg.example.appnot in this locale',
    ])
      expect(part).toContain(said);
    expect(text).not.toContain('Sentinel-');
  });

  test('is text, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (says) => {
        const page = pageOf(stored(says));
        for (const { name } of parse(page).elements) expect(EVERY_ELEMENT.has(name), name).toBe(true);
        expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the page', () => {
  const page = html(REPORT, ON_GITHUB);
  const { elements, text } = parse(page);

  test('may run its own script and style, and ask nothing of any place', () => {
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] !== undefined)?.attributes.content ?? '';
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
    expect(elements.filter(({ name }) => /^(img|link|iframe|object|video|audio|source|base)$/.test(name))).toEqual([]);
    expect(STYLE).not.toMatch(/url\(|@import/);
    expect(SCRIPT).not.toMatch(/fetch|XMLHttpRequest|import\(|innerHTML|eval/);
  });

  test('has every identifier once, and leads to none that is not there', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements) {
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1));
      for (const name of ['aria-labelledby', 'for']) if (attributes[name]) expect(ids).toContain(attributes[name]);
    }
  });

  test('says the verdict, every finding and every place', () => {
    expect(text).toContain('Clinical Records Check: failed');
    for (const { message, fix } of REPORT.findings.filter(({ message }) => message.length < 60))
      for (const said of [message, fix]) expect(text).toContain(said.slice(0, 40));
    expect(elements.filter(({ name }) => name === 'article').length).toBe(4);
  });

  test('says what is new, and what a baseline accepts that is no longer found', () => {
    const stale = [{ rule: 'made-up-error', target: 'App', message: 'It was mended.' }];
    const findings = REPORT.findings.map((finding) => ({ ...finding, isNew: false }));
    const { text: said } = parse(html({ ...REPORT, findings, baseline: { accepted: 0, stale } }, CONTEXT));
    expect(said).toContain('; none new with this change');
    expect(said).toContain('The baseline accepts what is no longer found: made-up-error (App): It was mended.');
  });

  test('is short when there is nothing to say', () => {
    const nothing: Report = {
      ...REPORT,
      verdict: 'incomplete',
      targets: [],
      findings: [],
      privacyPolicy: [],
      skipped: [],
    };
    const { text: said, elements: drawn } = parse(html(nothing, CONTEXT));
    expect(said).toContain('There is no iOS app here to check: ');
    expect(drawn.filter(({ name }) => /^(nav|table|form)$/.test(name))).toEqual([]);
  });
});
