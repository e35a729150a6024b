import { describe, expect, test } from 'vitest';
import linkMissing from '../../src/rules/privacy-link-missing-in-app.ts';
import dead from '../../src/rules/privacy-url-dead.ts';
import inconsistent from '../../src/rules/privacy-url-inconsistent.ts';
import missing from '../../src/rules/privacy-url-missing.ts';
import suspect from '../../src/rules/privacy-url-suspect.ts';
import unknown from '../../src/rules/privacy-url-unknown.ts';
import { metadataRoot } from '../../src/rules/shared/policy-urls.ts';
import { isSamePolicy, type Strictness } from '../../src/rules/shared/same-policy.ts';
import type { Repository, Rule } from '../../src/types.ts';
import { policyUrl } from './judging.ts';
import { makeApp, makeRepository, problemsOf } from './repository.ts';

const URL = 'https://clinic-notes.org/privacy';
const DEAD = { [URL]: { verdict: 'dead', ruleId: 'privacy-url-dead', evidence: '404 on 2 requests' } } as const;
const METADATA = { 'fastlane/metadata/en-US/privacy_url.txt': URL };

const given = (repository: Repository): Repository => ({
  ...repository,
  metadata: {
    ...repository.metadata,
    urls: repository.metadata.urls.map((url) => ({ ...url, source: 'option', at: { file: '', line: 0, column: 0 } })),
  },
});

test('an app that only counts steps never hears of its policy', () => {
  const steps = [makeApp('Steps', { signs: false })];
  for (const rule of [dead, missing, unknown, inconsistent] as Rule[]) {
    expect(
      problemsOf(rule, makeRepository({ ...METADATA, 'fastlane/metadata/de-DE/name.txt': 'x' }, DEAD, steps)),
    ).toEqual([]);
  }
});

test('thirteen locales with one dead URL are one finding', () => {
  const locales = ['en-US', 'de-DE', 'fr-FR', 'ja', 'fi', 'sv', 'it', 'no', 'ru', 'nl-NL', 'es-ES', 'es-MX', 'zh-Hans'];
  const files = Object.fromEntries(locales.map((locale) => [`fastlane/metadata/${locale}/privacy_url.txt`, URL]));
  const problems = problemsOf(dead, makeRepository(files, DEAD));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('(de-DE, en-US and 11 more locales)');
  expect(problems[0]?.related).toHaveLength(12);
});

test('a URL that came by option points at the declaration of the app', () => {
  const [problem] = problemsOf(dead, given(makeRepository(METADATA, DEAD)));
  expect(problem?.at).toEqual({ file: 'App/Info.plist', line: 3, column: 1 });
});

test('what a page says cannot end the message early or make a link of it', () => {
  const bad = { [URL]: { verdict: 'suspect', ruleId: 'privacy-url-suspect', evidence: '200; title “x”...' } } as const;
  const [problem] = problemsOf(suspect, makeRepository(METADATA, bad));
  expect(problem?.message).toMatch(/`https:\/\/clinic-notes\.org\/privacy` .*: 200; title “x”\.$/);
});

describe('several apps in one repository', () => {
  const targets = [
    makeApp('Clinic', { project: 'clinic/App.xcodeproj' }),
    makeApp('Steps', { project: 'steps/App.xcodeproj', signs: false }),
  ];

  test('only the metadata of the clinical one counts', () => {
    const files = {
      'clinic/fastlane/metadata/en-US/privacy_url.txt': URL,
      'steps/fastlane/metadata/en-US/name.txt': 'Steps',
    };
    expect(problemsOf(missing, makeRepository(files, DEAD, targets))).toEqual([]);
    expect(problemsOf(dead, makeRepository(files, DEAD, targets))).toHaveLength(1);
    expect(
      problemsOf(dead, makeRepository({ 'steps/fastlane/metadata/en-US/privacy_url.txt': URL }, DEAD, targets)),
    ).toEqual([]);
  });

  test('another app’s URL does not tell the clinical one’s', () => {
    expect(
      problemsOf(unknown, makeRepository({ 'steps/fastlane/metadata/en-US/privacy_url.txt': URL }, {}, targets)),
    ).toHaveLength(1);
  });

  test('two apps may have two policies', () => {
    const both = targets.map((target) => ({ ...target, signs: [{ value: 'x', at: target.at }] }));
    const files = {
      'clinic/fastlane/metadata/en-US/privacy_url.txt': URL,
      'steps/fastlane/metadata/en-US/privacy_url.txt': 'https://steps.org/privacy',
    };
    expect(problemsOf(inconsistent, makeRepository(files, {}, both))).toEqual([]);
  });

  test.each([
    ['fastlane/metadata/en-US/privacy_url.txt', ''],
    ['ios/fastlane/metadata/en-US/privacy_url.txt', 'ios/'],
    ['a/b/fastlane/Deliverfile', 'a/b/'],
    ['a/store.config.json', 'a/'],
    ['store.config.json', ''],
    ['a/metadata/app-info/en-US.json', 'a/'],
    ['.clinical-records.yml', ''],
  ])('%s speaks for %j', (file, root) => {
    expect(metadataRoot(file)).toBe(root);
  });
});

describe('privacy-url-unknown', () => {
  test('says what the app itself links to', () => {
    const at = { file: 'App/Links.swift', line: 4, column: 9 };
    const app = makeApp('App', { links: [{ value: URL, at }] });
    expect(problemsOf(unknown, makeRepository({}, {}, [app]))[0]?.message).toContain(`\`${URL}\``);
  });

  test('is silent where a locale is missing its URL: that is said already', () => {
    expect(problemsOf(unknown, makeRepository({ 'fastlane/metadata/en-US/name.txt': 'x' }))).toEqual([]);
  });

  test('says a variable once', () => {
    const files = { 'fastlane/Deliverfile': 'privacy_url({ "en-US" => ENV["PRIVACY_URL"] })' };
    expect(problemsOf(unknown, makeRepository(files))).toHaveLength(1);
  });
});

describe('privacy-link-missing-in-app', () => {
  test('a link in the sources is enough', () => {
    const app = makeApp('App', { links: [{ value: URL, at: { file: 'a.swift', line: 1, column: 1 } }] });
    expect(problemsOf(linkMissing, makeRepository({}, {}, [app]))).toEqual([]);
  });
});

describe('privacy-url-inconsistent', () => {
  test('what a Deliverfile overrides is a place that disagrees', () => {
    const files = {
      ...METADATA,
      'fastlane/Deliverfile': 'privacy_url({ "en-US" => "https://other-notes.org/privacy" })',
    };
    expect(problemsOf(inconsistent, makeRepository(files))).toHaveLength(1);
  });

  test('several URLs given at once may be those of several locales', () => {
    const repository = makeRepository({
      ...METADATA,
      'fastlane/metadata/de-DE/privacy_url.txt': 'https://old.org/privacy',
    });
    expect(problemsOf(inconsistent, given(repository))).toEqual([]);
  });

  test.each([
    [URL, 0],
    ['https://old.org/privacy', 1],
  ])('the repository’s URL is one of those given (%s)', (url, count) => {
    const repository = makeRepository(METADATA);
    const option = {
      ...policyUrl(url, { source: 'option', at: { file: '', line: 0, column: 0 } }),
      verdict: 'alive',
      evidence: '',
    } as const;
    const urls = [...repository.metadata.urls, option];
    const problems = problemsOf(inconsistent, { ...repository, metadata: { ...repository.metadata, urls } });
    expect(problems).toHaveLength(count);
    for (const { at, related } of problems) {
      expect(at.file).toBe('fastlane/metadata/en-US/privacy_url.txt');
      expect(related).toBeUndefined();
    }
  });

  test('a reserved name is said by another rule', () => {
    const bad = { 'https://example.com/p': { verdict: 'dead', ruleId: 'privacy-url-invalid', evidence: 'x' } } as const;
    const files = { ...METADATA, 'fastlane/metadata/de-DE/privacy_url.txt': 'https://example.com/p' };
    expect(problemsOf(inconsistent, makeRepository(files, bad))).toEqual([]);
  });

  test.each([
    ['https://a.org/privacy', 'https://www.a.org/privacy/', 'same', true],
    ['https://a.org/privacy', 'http://a.org/privacy#top', 'same', true],
    ['https://a.org/privacy', 'https://a.org/terms', 'same', false],
    ['https://a.org/en/privacy', 'https://a.org/de/privacy', 'same', false],
    ['https://a.org/en/privacy', 'https://a.org/de/datenschutz', 'translated', true],
    ['https://a.org/privacy', 'https://a.org/datenschutz', 'translated', true],
    ['https://a.org/privacy.html', 'https://a.org/privacy-de.html', 'translated', true],
    ['https://a.org/privacy', 'https://a.org/privacy?lang=de', 'translated', true],
    ['https://a.com/privacy', 'https://a.co.uk/privacy', 'translated', true],
    ['https://a.com/privacy', 'https://de.a.com/datenschutz', 'translated', true],
    ['https://a.org/privacy', 'https://b.org/privacy', 'translated', false],
    ['https://a.org/privacy', 'https://a.org/privacy-old', 'translated', false],
    ['https://a.org/app/privacy', 'https://a.org/datenschutz', 'translated', false],
    ['https://a.org/privacy?doc=1', 'https://a.org/privacy?doc=2', 'translated', false],
    ['https://a.org/プライバシー', 'https://a.org/privacy', 'translated', true],
  ] as [string, string, Strictness, boolean][])('%s and %s (%s): %s', (one, other, strictness, expected) => {
    expect(isSamePolicy(one, other, strictness)).toBe(expected);
    expect(isSamePolicy(other, one, strictness)).toBe(expected);
  });
});
