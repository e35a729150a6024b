import { describe, expect, test } from 'vitest';
import { readUrl, showPlace, showUrl } from '../../src/policy/static.ts';

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
});
