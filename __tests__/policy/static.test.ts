import { describe, expect, test } from 'vitest';
import { bareHost, readUrl, showPlace, showUrl } from '../../src/policy/static.ts';

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

const why = (url: string, allowPrivateNetwork = false) => readUrl(url, allowPrivateNetwork).fault?.why;

describe('what is wrong with a URL is said', () => {
  test.each([
    ['https://a.org/$(LANG)/p', 'LANG'],
    ['https://a.org/\u0024{LANG}/p', 'LANG'],
    ['$(ctx.env:x-1)', 'ctx.env:x-1'],
    ['$(A)', 'A'],
    [' $URL/privacy ', 'URL'],
    ['ENV["PRIVACY_URL"]', 'PRIVACY_URL'],
    ["ENV['URL']", 'URL'],
    ['ENV.fetch("URL")', 'URL'],
    ['https://%HOST%/privacy', 'HOST'],
    ['https://%A1_%/privacy', 'A1_'],
    [`$(${'A'.repeat(99)})`, `${'A'.repeat(59)}…`],
  ])('a variable: %s', (url, name) => {
    expect(why(url)).toBe(`the variable "${name}" is set outside of the repository`);
  });

  test.each([
    ['https://{{host}}/{{page}}', '{{host}}'],
    ['https://{{}}/', '{{}}'],
    ['https://{% host %}/{% page %}', '{% host %}'],
    ['https://#{host}/#{page}', '#{host}'],
    ['https://<host>/privacy', '<host>'],
    ['<h>', '<h>'],
    ['[Your privacy policy URL]', '[Your privacy policy URL]'],
    ['see [url]', '[url]'],
    ['[insert link]', '[insert link]'],
    ['https://__HOST__/privacy', '__HOST__'],
    ['https://__MY_HOST__/privacy', '__MY_HOST__'],
    ['todo', 'todo'],
    ['TBD.', 'TBD.'],
    ['xx', undefined],
    ['XXX', 'XXX'],
    ['xxxxxx', 'xxxxxx'],
    ['N/A', 'N/A'],
    ['na', 'na'],
    ['none', 'none'],
    ['privacy url', 'privacy url'],
    ['PRIVACYURL', 'PRIVACYURL'],
    ['privacy-policyurl', 'privacy-policyurl'],
    ['TBD ...', 'TBD ...'],
    ['privacy_policy_url', 'privacy_policy_url'],
    ['Privacy Policy URL: ', 'Privacy Policy URL:'],
    ['placeholder', 'placeholder'],
    ['change me', 'change me'],
    ['ChangeMe!', 'ChangeMe!'],
    ['Your URL goes here', 'Your URL goes here'],
    ['url', 'url'],
    ['https://clinic-notes.org/TODO', 'TODO'],
    ['https://clinic-notes.org/REPLACE_ME/p', 'REPLACE_ME'],
    ['https://CHANGE-ME.org/', 'CHANGE-ME'],
    ['https://REPLACEME.org/', 'REPLACEME'],
    ['https://CHANGEME.org/', 'CHANGEME'],
    ['https://a.org/YOUR_POLICY_PAGE', 'YOUR_POLICY_PAGE'],
    ['https://a.org/YOUR-APP', 'YOUR-APP'],
    ['https://a.org/TBD', 'TBD'],
  ])('a form that nobody filled in: %s', (url, word) => {
    expect(why(url)).toBe(word === undefined ? 'it is not a URL' : `"${word}" was never filled in`);
  });

  test.each([
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['https://a.org/p\nhttps://b.org/p', 'it is more than one line'],
    ['https://a.org/p\rsecond', 'it is more than one line'],
    ['clinic-notes.org', 'it does not begin with "https://"'],
    ['www.clinic-notes.org/privacy', 'it does not begin with "https://"'],
    ['WWW.bücher.de?p=1', 'it does not begin with "https://"'],
    ['a.b.clinic-notes.org#top', 'it does not begin with "https://"'],
    ['privacy', 'it is not a URL'],
    ['url of ours', 'it is not a URL'],
    ['see https://', 'it is not a URL'],
    ['todo.clinic-notes.org', 'it does not begin with "https://"'],
    ['see clinic-notes.org', 'it is not a URL'],
    ['clinic-notes.org and more', 'it is not a URL'],
    ['clinic-notes..org', 'it is not a URL'],
    ['/privacy', 'it is not a URL'],
    ['https://', 'it has no host'],
    ['HTTP:', 'it has no host'],
    ['https://///', 'it has no host'],
    ['https:// clinic', 'it is not a URL'],
    ['https:a.org/privacy', 'it has no "//" after the scheme'],
    ['https:a.org/?to=https://b.org', 'it has no "//" after the scheme'],
    ['https:/a.org/privacy', 'it has no "//" after the scheme'],
    ['HTTP:a.org', 'it has no "//" after the scheme'],
    ['mailto:privacy@clinic-notes.org', '"mailto:" opens no web page'],
    ['ftp://a.org/p', '"ftp:" opens no web page'],
    ['https://example.org/', 'example.org is reserved for examples (RFC 2606)'],
    ['https://www.yourcompany.com/', '"yourcompany" is a name that templates use'],
    ['https://wiki/', '"wiki" has no domain'],
    ['http://10.1.2.3/', '10.1.2.3 is a private address'],
    ['http://[::1]/', '::1 is a loopback address'],
    ['https://8.8.8.8/', '8.8.8.8 is a bare address, without a name'],
    ['https://me@a.org/', 'it holds a user name or a password'],
    ['https://:pw@a.org/', 'it holds a user name or a password'],
  ])('%j: %s', (url, said) => {
    expect(why(url)).toBe(said);
  });

  test.each([
    ...[
      'https://a.org/?price=$1',
      'https://a.org/?p=$x',
      'https://a.org/%7Bid%7D%20a',
      'https://a.org/%aB%',
      'https://a.org/%A%',
    ],
    ...[
      'https://a.org/?x[]=1&y[a]=2',
      'https://a.org/__a__',
      'https://a.org/mytodos/TODOS',
      'https://a.org/ATBD',
      'https://a.org/a<b',
    ],
    ...['https://a.org/$(1)', 'https://a.org/?ENV=a', 'https://a.org/{a}', 'https://a.org/#a', 'https://YOURS.org/'],
    ...[
      'https://a.org/your-data',
      'https://a.org./privacy',
      'http://a.org/',
      'https://a.org/url',
      'https://a.org/none',
    ],
  ])('nothing is wrong with %s', (url) => {
    expect(why(url)).toBeUndefined();
  });

  test('a URL is handed on with its fault, where it is one', () => {
    expect(readUrl('ftp://a.org/', false).url?.href).toBe('ftp://a.org/');
    expect(readUrl('https://example.org/', false).url?.href).toBe('https://example.org/');
    expect(readUrl(' https://a.org/p\n', false)).toEqual({ url: new URL('https://a.org/p') });
    expect(readUrl('https:a.org', false)).not.toHaveProperty('url');
    expect(readUrl('TODO', false)).not.toHaveProperty('url');
  });

  test('an address of the own network has none where that is allowed, another has', () => {
    expect(why('http://192.168.0.9/', true)).toBeUndefined();
    expect(why('http://8.8.8.8/', true)).toBe('8.8.8.8 is a bare address, without a name');
    expect(why('http://yourcompany.local/', true)).toBeUndefined();
  });

  test('the host is shown bare', () => {
    const host = (url: string) => bareHost(new URL(url));
    expect(host('https://a.org./')).toBe('a.org');
    expect(host('https://a.org../')).toBe('a.org');
    expect(host('https://[2001:db8::1]/')).toBe('2001:db8::1');
    expect(host('https://a.b.org/')).toBe('a.b.org');
  });
});

describe('what is printed', () => {
  test('no credentials, nothing invisible, not endless', () => {
    expect(showUrl('https://me:secret@a.org/\u202egnp\u0007')).toBe('https://[a user name and password]@a.org/ gnp');
    expect(showUrl(`https://a.org/${'x'.repeat(900)}`)).toHaveLength(200);
    expect(showUrl('https://a.org/@user')).toBe('https://a.org/@user');
    expect(showUrl('https://a.org/privacy', 9)).toBe('https://…');
    expect(showUrl('https://me:se\n\tcret@a.org/')).toBe('https://[a user name and password]@a.org/');
    expect(showUrl('no URL\tat all')).toBe('no URL at all');
  });

  test('of where a server leads, no query', () => {
    expect(showPlace('https://me:secret@a.org/login?token=secret#secret')).toBe('https://a.org/login');
    expect(showPlace('http://a.org:8080/')).toBe('http://a.org:8080/');
    expect(showPlace(`https://a.org/${'x'.repeat(900)}`)).toHaveLength(120);
    expect(showPlace('https://a.org/privacy', 9)).toBe('https://…');
    expect(showPlace('no\u202e place')).toBe('no place');
  });
});
