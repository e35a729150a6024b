import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/policy/html.ts';
import { readUrl, showPlace, showUrl } from '../../src/policy/static.ts';
import { cleanText, compareTexts, countWords } from '../../src/policy/text.ts';
import { readRubyTokens, readRubyValue } from '../../src/read/ruby.ts';

const kind = (url: string, allowPrivateNetwork = false) => readUrl(url, allowPrivateNetwork).fault?.kind;

describe('what the text of a URL tells', () => {
  test.each([
    ['$(PRIVACY_URL)', 'variable'],
    ['\u0024{PRIVACY_URL}', 'variable'],
    ['$PRIVACY_URL', 'variable'],
    ['https://a.org/$(LANG)/p', 'variable'],
    ['%PRIVACY_URL%', 'variable'],
    ['', 'not-a-url'],
    ['privacy policy', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https:a.org/privacy', 'not-a-url'],
    ['https://a.org/p\nhttps://b.org/p', 'not-a-url'],
    ['a.org/privacy', 'not-a-url'],
    ['//a.org/privacy', 'not-a-url'],
    ['https://{{ domain }}/privacy', 'template'],
    ['<your privacy policy URL>', 'template'],
    ['https://<host>/privacy', 'template'],
    ['[your url here]', 'template'],
    ['https://YOUR_DOMAIN/privacy', 'template'],
    ['https://__HOST__/privacy', 'template'],
    ['TBD', 'template'],
    ['n/a', 'template'],
    ['https://TODO.com/p', 'template'],
    ['ftp://a.org/p', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['about:blank', 'scheme'],
    ['myapp://privacy', 'scheme'],
    ['https://example.org/', 'reserved-name'],
    ['https://example.edu/', 'reserved-name'],
    ['https://a.b.example/', 'reserved-name'],
    ['https://a.invalid/', 'reserved-name'],
    ['https://yourdomain.com/', 'template-name'],
    ['https://www.yourCompany.io/', 'template-name'],
    ['https://changeme.org/', 'template-name'],
    ['https://acme.com/privacy', 'template-name'],
    ['https://localhost/', 'local-name'],
    ['https://a.internal/', 'local-name'],
    ['https://10.1.2.3/', 'private-address'],
    ['https://8.8.8.8/', 'public-address'],
    ['https://user@a.org/', 'credentials'],
  ])('%s', (url, expected) => {
    expect(kind(url)).toBe(expected);
  });

  test.each([
    'https://clinic-notes.org/privacy',
    ' https://clinic-notes.org/privacy\n',
    'HTTPS://CLINIC-NOTES.ORG',
    'http://clinic-notes.org/',
    'https://bücher.de/datenschutz',
    'https://clinic-notes.org/a b/%7Bid%7D?x=$1,00#top',
    'https://examples.com/',
    'https://example.community/',
    'https://notexample.com/',
    'https://acmeclinic.org/privacy',
    'https://todo-clinic.org/todo',
    'https://clinic-notes.org:443/',
  ])('%s has no fault', (url) => {
    expect(kind(url)).toBeUndefined();
  });

  test('--allow-private-network lifts hosts of one’s own network, and nothing else', () => {
    for (const url of [
      'http://localhost:3000/',
      'http://127.0.0.1/',
      'http://192.168.0.9/',
      'https://wiki.internal/',
    ]) {
      expect(kind(url, true)).toBeUndefined();
    }
    for (const url of [
      'https://169.254.169.254/',
      'https://[fe80::1]/',
      'https://example.com/',
      'mailto:a@b.org',
      'TODO',
    ]) {
      expect(kind(url, true)).toBe(kind(url));
    }
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.boolean(),
        (text, allow) => void readUrl(text, allow),
      ),
      { numRuns: 500 },
    );
  });
});

describe('what is printed', () => {
  test('no credentials, nothing invisible, not endless', () => {
    expect(showUrl('https://me:secret@a.org/\u202egnp\u0007')).toBe('https://[a user name and password]@a.org/ gnp');
    expect(showUrl(`https://a.org/${'x'.repeat(900)}`)).toHaveLength(200);
    expect(showUrl('https://a.org/@user')).toBe('https://a.org/@user');
  });

  test('of where a server leads, no query', () => {
    expect(showPlace('https://me:secret@a.org/login?token=secret#secret')).toBe('https://a.org/login');
  });

  test('whole characters', () => {
    expect(cleanText('👩‍⚕️'.repeat(50), 10)).not.toMatch(/\p{Cs}/u);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect([...clean].length).toBeLessThanOrEqual(80);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('pages', () => {
  test('text, title and marks', () => {
    const page = readHtml(`<!DOCTYPE html><HTML LANG=de><head><TITLE>Daten &amp; Schutz</TITLE>
<meta http-equiv=refresh content="0; url='/next'"><script>if (a < b) document.write("<h1>no</h1>")</script><style>p{}</style></head>
<body><!-- <h1>no</h1> --><h1>Über <b>uns</b></h1><p title="a > b">Eins&nbsp;zwei<br>drei</p>
<input type="password"><noscript><p>Bitte JavaScript aktivieren</p></noscript><iframe src="https://x.org/f"></iframe><div id="root"></div></body>`);
    expect(page).toMatchObject({
      title: 'Daten & Schutz',
      headings: 'Über uns',
      language: 'de',
      passwordField: true,
      scripts: 1,
    });
    expect(page).toMatchObject({
      refresh: '/next',
      root: 'root',
      frames: ['https://x.org/f'],
      withoutScripts: 'Bitte JavaScript aktivieren',
    });
    expect(page.visible).toBe('Über uns Eins zwei drei');
  });

  test('navigation, footers and links are seen and do not speak for the page', () => {
    const { visible, main } = readHtml(
      '<nav>Privacy</nav><p>Bread <a href="/p">policy</a> and butter</p><footer>Cookies</footer>',
    );
    expect(visible).toBe('Privacy Bread policy and butter Cookies');
    expect(main).toBe('Bread and butter');
  });

  test('an element that is never closed hides nothing', () => {
    expect(readHtml('<nav>Home<p>We collect your data.</p>').main).toContain('We collect');
  });

  test('takes time linear in the length, whatever the markup', () => {
    const attacks = [
      '<',
      '<a ',
      '<!--',
      '<a "',
      '&',
      '&#',
      '<p title="',
      '</',
      '<script>',
      '<meta http-equiv=refresh content="',
      '< ',
      '=\'"',
    ];
    for (const attack of attacks) {
      const start = performance.now();
      readHtml(attack.repeat(Math.ceil(262_144 / attack.length)));
      expect(performance.now() - start, attack).toBeLessThan(10_000);
    }
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '"',
      "'",
      'script',
      'nav',
      'title',
      ' id=',
      '=',
      '&amp',
      '&#x',
      'é',
      ' ',
      '/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void readHtml(pieces.join(''))),
      { numRuns: 500 },
    );
  });
});

test('words of languages that put no spaces between them are counted', () => {
  expect(countWords('We don’t collect e-mails, 3 of them')).toBe(7);
  expect(countWords('個人情報を収集しません')).toBe(6);
  expect(countWords('นโยบายความเป็นส่วนตัว')).toBeGreaterThan(5);
});

test('texts are compared by what they have in common', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve';
  expect(compareTexts(text, text)).toBe(1);
  expect(compareTexts(text, 'something else altogether that has nothing in common with it')).toBe(0);
  expect(compareTexts('', '')).toBe(1);
});

test('Ruby of any kind is read without an error, and to its end', () => {
  const piece = fc.constantFrom(
    'privacy_url',
    '(',
    ')',
    '{',
    '}',
    '=>',
    ':',
    '"',
    "'",
    '#',
    '#{',
    '\n',
    ',',
    'ENV',
    '[',
    ']',
    '%q(',
    '=begin\n',
    ' ',
    'en-US',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const tokens = readRubyTokens(text);
      for (const index of tokens.keys()) readRubyValue(text, tokens, index);
    }),
    { numRuns: 500 },
  );
});
