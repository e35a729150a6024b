import { describe, expect, test } from 'vitest';
import { findCredentials, findPrivateKeys, hideCredentials } from '../src/credentials/credentials.ts';
import { decodeView, toSource } from '../src/credentials/decoded-view.ts';

/** What is found in a text, as it is written there, and what it is taken for. */
function found(text: string): readonly (readonly [string, string])[] {
  return findCredentials(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
}

type Row = readonly [text: string, credential: string, kind: string];

/** Each sign of its own, so that a place is one place; and of all kinds. */
const S16 = 'a1B2c3D4e5F6g7H8';
const S20 = `${S16}i9J0`;
const rows = (kind: string, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([text, credential]): Row => [text, credential, kind]);
/** Found whole. */
const alone = (kind: string, ...texts: readonly string[]) => texts.map((text): Row => [text, text, kind]);

/** A run each of small letters, capitals and digits, in turn. */
function runs(...lengths: readonly number[]): string {
  const kinds = ['abcdefghij', 'KLMNOPQRST', '0123456789'];
  return lengths.map((length, index) => (kinds[index % 3] ?? '').slice(0, length)).join('');
}
const many = (count: number, length: number) => new Array<number>(count).fill(length);

describe('a token of GitHub', () => {
  const FOLDED = 'abcDEF123xyzQ';
  test.each([
    ...alone(
      'a GitHub token',
      ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((start) => start + S16),
      `ghp_${'-_'.repeat(8)}`,
      `ghs_${S16}.a1B2c3D4.e5F6-_H8x`,
      `github_pat_${S20}`,
      `ghp_${S16}\n${FOLDED}`,
      `ghp_${S16} \r\n ${FOLDED}`,
      `ghp_${S16}\n1ABcdefghijkl`,
      `github_pat_${S20} ${FOLDED}`,
      'eC1hY2Nlc3MtdG9rZW46',
      'eC1hY2Nlc3MtdG9rZW46Z2hz+/==',
    ),
    ...rows(
      'a GitHub token',
      [`x-ghp_${S16}`, `ghp_${S16}`],
      [`xghp_${S16}${S20}`, `ghp_${S16}${S20}`],
      [`xgithub_pat_${'a1B2c3D_'.repeat(9)}`, `github_pat_${'a1B2c3D_'.repeat(9)}`],
      [`ghs_${S16}.a1B2c3D4.a1B2c3D4.a1B2c3D4`, `ghs_${S16}.a1B2c3D4.a1B2c3D4`],
      [`ghs_${S16}.short`, `ghs_${S16}`],
      [`ghp_${S16}     ${FOLDED}`, `ghp_${S16}`],
      [`ghp_${S16}\nabcDEFxyzQRST`, `ghp_${S16}`],
      [`ghp_${S16}\nabc123xyz7890`, `ghp_${S16}`],
      [`ghp_${S16}\nABC123XYZ7890`, `ghp_${S16}`],
      [`ghp_${S16}\n${FOLDED}_`, `ghp_${S16}`],
      [`ghp_${S16}\nabcDEF123xy`, `ghp_${S16}`],
      [`ghp_${S16} is it`, `ghp_${S16}`],
      ['x eC1hY2Nlc3MtdG9rZW46Z2hz', 'eC1hY2Nlc3MtdG9rZW46Z2hz'],
    ),
  ])('%j', (text, credential, kind) => expect(found(text)).toEqual([[credential, kind]]));

  test.each([
    `ghp_${S16.slice(1)}`,
    `xghp_${S16}`,
    `ghx_${S16}`,
    `github_pat_${S20.slice(1)}`,
    `xgithub_pat_${S20}`,
    '+eC1hY2Nlc3MtdG9rZW46',
  ])('%j is none', (text) => expect(found(text)).toEqual([]));
});

describe('a token of GitLab', () => {
  const STARTS = [
    'glpat',
    'glptt',
    'gldt',
    'glrtr',
    'glrt',
    'glcbt',
    'glffct',
    'glft',
    'glimt',
    'glagent',
    'gloas',
    'glsoat',
  ];
  test.each([
    ...alone('a GitLab token', ...STARTS.map((start) => `${start}-${S16}`)),
    ...alone('a GitLab token', `glpat-${S16}.01.ab.0-_`, `GR1348941${S20}`, `GR1348941${'-_'.repeat(10)}`),
    ...rows(
      'a GitLab token',
      [`xglpat-${S20}`, `glpat-${S20}`],
      [`glpat-${S16}.01.02.03.04`, `glpat-${S16}.01.02.03`],
      [`glpat-${S16}.`, `glpat-${S16}`],
      [`x glpat-${S16}`, `glpat-${S16}`],
    ),
  ])('%j', (text, credential, kind) => expect(found(text)).toEqual([[credential, kind]]));

  test.each([`glpat-${S16.slice(1)}`, `xglpat-${S16}`, `xgldt-${S20}`, `glxx-${S20}`, `GR1348941${S20.slice(1)}`])(
    '%j is none',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('a credential of AWS', () => {
  const ID = 'IOSFODNN7EXAMPLE';
  test.each([
    ...rows('an AWS key id', [`AKIA${ID}`, `AKIA${ID}`], [`xASIA${ID}x`, `ASIA${ID}`]),
    ...rows(
      'an AWS secret',
      ...[
        `secret_access_key = "${S16}"`,
        `secretaccesskey:${S16}`,
        `Secret Access-Key '${S16}'`,
        `AWS_SECRET=${S16}`,
        `aws-secret-key: \`${S16}\``,
        `awssecretkey\t${S16}`,
        `aws_session_token=>${S16}`,
        `aws session token ${S16}`,
        `awssessiontoken=${S16}`,
        `<key>aws_secret_key</key>\n\t<string>${S16}</string>`,
      ].map((text): [string, string] => [text, S16]),
      [`secret access key = ab/cd+ef==${S16}`, `ab/cd+ef==${S16}`],
    ),
  ])('%j', (text, credential, kind) => expect(found(text)).toEqual([[credential, kind]]));

  test.each([
    ...[`XAKIA${ID}`, `AKIA${ID}X`, `0AKIA${ID}`, `AKIA${ID.slice(1)}`, `AXIA${ID}`],
    ...[
      `secret_access_key = "${S16.slice(1)}"`,
      `aws_secret${S16}`,
      `secret_access_key = $(AWS_SECRET_ACCESS_KEY_OF_CI)`,
    ],
  ])('%j is none', (text) => expect(found(text)).toEqual([]));
});

describe('a secret of no known form', () => {
  test.each([
    [runs(4, ...many(18, 2)), true],
    [runs(4, ...many(15, 2), 3, 3), false],
    [runs(...many(12, 3), 2, 2), true],
    [runs(4, ...many(10, 3), 2, 2, 2), false],
    [runs(3, 4, ...many(11, 3)), false],
    [`${runs(...many(3, 3))}+${runs(...many(10, 3))}`, true],
    [`${runs(...many(3, 3))}/${runs(...many(10, 3))}`, true],
    ['aB'.repeat(20), false],
    ['a1'.repeat(20), false],
    ['A1'.repeat(20), false],
    [`${runs(4, 3, 3, ...many(14, 2))}++`, false],
    [`${'aB1'.repeat(21)}x`, true],
    // a path of words is none, of as many signs and kinds though it is
    ['Sources/GroveHealthKitFHIR/HealthKit2FHIR/HKSample+ResourceProxy', false],
    ['Sources/HealthKit2FHIR/HKSample+ProxyTwo', false],
    ['aB1'.repeat(14).slice(0, 39), false],
    ['aB1'.repeat(14).slice(0, 41), false],
  ])('%s: %s', (text, is) => expect(found(text)).toEqual(is ? [[text, 'a secret']] : []));

  const SECRET = 'aB1'.repeat(14).slice(0, 40);
  test.each(['"', ':', ' ', ',', '@'])('behind %j', (sign) =>
    expect(found(`x${sign}${SECRET}`)).toEqual([[SECRET, 'a secret']]),
  );
  test.each(['/', '+', '=', '.', '-', '_', 'x'])('not behind %j', (sign) => expect(found(sign + SECRET)).toEqual([]));
  test.each(['/', '+', '=', '-', '_', 'x'])('not before %j', (sign) => expect(found(SECRET + sign)).toEqual([]));
  test('before a full stop', () => expect(found(`${SECRET}.`)).toEqual([[SECRET, 'a secret']]));
});

describe('a token in a header or a query', () => {
  test.each([
    ...alone('a token', 'eyJhbGciOiJ.eyJpc3MiOiI.c2lnbmF0', 'eyJhbGci-_J.eyJpc3M-_iI.c2l-_mF0'),
    ...rows(
      'a credential',
      ['Authorization: Basic dXNlcjpwMQ==', 'dXNlcjpwMQ=='],
      ['AUTHORIZATION:basic dXNlcjpwMQ==', 'dXNlcjpwMQ=='],
      ['"Authorization": "Bearer 1abc"', '1abc'],
      ['headers["authorization"] = ("token  x1")', 'x1'],
      ['authorization\\":\\"Bearer x1', 'x1'],
      ["authorization' : `digest:x1`", 'x1'],
      ['authorization=negotiate+YIIx=', 'YIIx='],
      ['Authorization: Bearer abcdefghijklm', 'abcdefghijklm'],
      ['Authorization: Bearer abc.def', 'abc.def'],
      ['Authorization: Bearer abc=, x', 'abc='],
      ['Authorization: Bearer x1;y', 'x1'],
      ['Authorization: Bearer x1<y', 'x1'],
    ),
    ...rows(
      'a token',
      ...[
        ...[
          '?sig=',
          '&token=',
          '#access_token=',
          ';my.token=',
          '?client-secret=',
          '?password=',
          '?passwd=',
          '?api_key=',
        ],
        ...['?apikey=', '?api-key=', '?X-Amz-Signature=', '?X-Amz-Credential=', '?TOKEN='],
      ].map((start): [string, string] => [`https://h.example/x${start}a1`, 'a1']),
      ['?token=a1&x=1', 'a1'],
      ['?token=a1#x', 'a1'],
      ['?token=a1"x', 'a1'],
      ['?token=a1 x', 'a1'],
    ),
  ])('%j', (text, credential, kind) => expect(found(text)).toEqual([[credential, kind]]));

  test.each([
    ...['xeyJhbGciOiJ.eyJpc3MiOiI.c2lnbmF0', '-eyJhbGciOiJ.eyJpc3MiOiI.c2lnbmF0', 'eyJhbGciOi.eyJpc3MiOiI.c2lnbmF0'],
    ...['eyJhbGciOiJ.eyJpc3MiO.c2lnbmF0', 'eyJhbGciOiJ.eyJpc3MiOiI.c2lnbmF'],
    ...['Authorization: Bearer abc', 'Authorization: basic information', 'Authorization: Bearer $TOKEN1'],
    'Authorization: Basic REQUIRED',
    ...['Authorization: Bearer {token1}', 'Authorization: Bearer <token1>', 'Authorization: Bearer [token1]'],
    ...[
      'Authorization: Bearer (token1)',
      'Authorization: Bearer %s1',
      'Authorization: other x1',
      'authorization Bearer x1',
    ],
    ...['Authorization: Bearer \\(token1)', 'Authorization: Bearerx1'],
    ...[
      '?token=$TOKEN',
      '?token={x}',
      '?token=<x>',
      '?token=[x]',
      '?token=(x)',
      '?token=%s',
      '?token=\\(x)',
      '?token=',
    ],
    ...['?tokens=a1', '?xsig=a1', 'token=a1', '?apixkey=a1'],
  ])('%j is none', (text) => expect(found(text)).toEqual([]));
});

describe('a private key', () => {
  const BODY = 'MIGTAgEAMBMGByqGSM49'.replace('MIGTAgEA', 'xxxxxxxx');
  const begin = (kind = '') => `-----BEGIN ${kind}PRIVATE KEY-----`;
  const end = (kind = '') => `-----END ${kind}PRIVATE KEY-----`;
  test.each([
    ...['', 'EC ', 'RSA ', 'ENCRYPTED ', 'OPENSSH '].map((kind) => `${begin(kind)}\n${BODY}\n${end(kind)}`),
    `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${BODY}\n-----END PGP PRIVATE KEY BLOCK-----`,
    `----BEGIN PRIVATE  KEY----\nshort\n----END PRIVATE KEY----`,
    `- ---BEGIN PRIVATE KEY-----\nx\n${end()}`,
    `${begin()}${end()}`,
    `${begin()}\n${BODY}`,
    `${begin()} ${BODY}`,
    `${begin()}${BODY}`,
    `${begin()}\n${BODY}\n  ${BODY}\n${BODY}`,
    `${begin()}\n${BODY}\nabc=`,
    `${begin()}\n${BODY}",\n "abcde==`,
    ...['MIGTAgEA', 'MIHTAgEB', 'MIIEpAIBAAKC', 'MIICXAIBAAKB', 'MIIEpAIBADANB', 'MHcCAQEE', 'MC4CAQAwBQYDK2Vw'],
    ...['b3BlbnNzaC1rZXktdjE', 'LS0tLS1CRUdJTiBQUklW', 'LS0tLS1CRUdJTiBSU0Eg', 'LS0tLS1CRUdJTiBFQyBQ'],
    ...['LS0tLS1CRUdJTiBFTkNS', 'LS0tLS1CRUdJTiBPUEVO', 'LS0tLS1CRUdJTiBEU0Eg'],
    `MIGTAgEA${S16}`,
    `MIGTAgEA${S16}\n${S20}\n"${S20}`,
    `MIGTAgEA+/=" + \\\n  "${S20}`,
  ])('%j', (text) => expect(found(`x ${text}. y`)).toEqual([[text, 'a private key']]));

  test.each([
    ...[begin(), `${begin()}\nis missing`, `${begin()}\n${BODY.slice(1)}`, `${begin()}${'\n'.repeat(13)}${BODY}`],
    ...[`-----BEGIN PUBLIC KEY-----\n${BODY}\n-----END PUBLIC KEY-----`, `-----BEGIN CERTIFICATE-----\n${BODY}`],
    ...['xMIGTAgEA', '+MIGTAgEA', 'MIGTAgEC', 'MIIZpAIBAAKC'],
  ])('%j is none', (text) => expect(found(text)).toEqual([]));

  test('ends where it does, and the next begins behind it', () => {
    const one = `${begin()}\n${BODY}\n${end()}`;
    expect(found(`${one}\nbetween\n${one}\nafter`)).toEqual([
      [one, 'a private key'],
      [one, 'a private key'],
    ]);
    const open = `${begin()}\n${BODY}`;
    expect(found(`${one} and ${open} word`)).toEqual([
      [one, 'a private key'],
      [open, 'a private key'],
    ]);
    expect(found(`MIGTAgEA ${S20.slice(1)}`)).toEqual([['MIGTAgEA', 'a private key']]);
    expect(findPrivateKeys(one)).toEqual(findPrivateKeys(one));
    expect(found(`${begin()}\n${BODY}\nwords of a text`)).toEqual([[open, 'a private key']]);
  });
});

describe('a user of a URL', () => {
  const BOTH = 'a user name and password';
  test.each([
    ...rows(
      BOTH,
      ...[
        ...[
          'https://u:p@h',
          'http:u:p@h',
          'wss://u:p@h',
          'ws:u:p@h',
          'ftp://u:p@h',
          '//u:p@h',
          '\\\\u:p@h',
          'HTTPS:/\\u:p@h',
        ],
        ...['ssh://u:p@h', 'xhttps://u:p@h', 'https:///u:p@h', 'https://u:p＠h', 'https://u:p﹫h', '(//u:p@h)'],
        ...['https://h/,https://u:p@h', 'https://u:p@h//x'],
      ].map((text): [string, string] => [text, 'u:p']),
      ['https://:p@h', ':p'],
      ['https://u:p@x@h', 'u:p@x'],
      ['https://u:p@x＠h', 'u:p@x'],
      ['https://u%3ap@h', 'u%3ap'],
      ['https://u%253Ap@h', 'u%253Ap'],
      ['https://u:"p@h', 'u:"p'],
      ['ssh://u:"p@h', 'u:"p'],
      ['https://u:p@/@sha1:x', 'u:p'],
      ['https://u:\np@h', ''],
    ).filter(([, credential]) => credential !== ''),
    ...rows('a user name', ['https://u@h', 'u'], ['https://u:@h', 'u:'], ['wss:u@h', 'u']),
    ...rows(
      BOTH,
      ['https://u:x/q@h', 'u:x/q'],
      ['https://u:x\\q@h', 'u:x\\q'],
      ['https://u:x?q@h', 'u:x?q'],
      ['https://u:x#q@h', 'u:x#q'],
      ['https://u:x\tq@h', 'u:x\tq'],
      ['https://u:x/q@[::1]', 'u:x/q'],
      ['https://u:x/q@r@h z@', 'u:x/q@r'],
      ['https://u:x/q＠h', 'u:x/q'],
      ['ssh://u:x/q@h', 'u:x/q'],
      ['https://u:8x/q@h', 'u:8x/q'],
      ['https://user:x/q@h', 'user:x/q'],
      [`https://u:x/${'q'.repeat(197)}@h`, `u:x/${'q'.repeat(197)}`],
      [`https://u:${'x'.repeat(198)}/q@h`, `u:${'x'.repeat(198)}/q`],
      ['https://u:x/q@h/https://u:p@h', 'u:x/q@h/https://u:p'],
    ),
  ])('%j', (text, credential, kind) => expect(found(text)).toEqual([[credential, kind]]));

  test.each([
    ...[
      '//u@h',
      'ssh://u@h',
      'https://git@h',
      'xhttps:u:p@h',
      '/u:p@h',
      'u:p@h',
      '//"u:p@h',
      "//'u:p@h",
      '//<u:p@h',
      '//u:@h',
    ],
    ...['https://u(@h', 'https://u,@h', 'https://u;@h', 'https://<u@h', 'https://@h', 'docker://alpine:3.8@sha256:abc'],
    ...['https://h/x@y', 'https://h?x@y', 'https://h#x@y', 'https://h\\x@y', 'https://h x@y'],
    ...[
      'https://h:8080/x@y',
      'https://u:x/q@ h',
      'https://u:x/q@-h',
      'https://u:x/q r@h',
      'https://u:x/q"r@h',
      '//u:x/q@h',
    ],
    ...["https://u:x/q'r@h", 'https://u:x/q`r@h', 'https://u:x/q<r@h', 'https://u:x/q>r@h', 'https://u:x/q\nr@h'],
    ...[
      'https://$u:x/q@h',
      'https://u:$x/q@h',
      'https://u:{x}/q@h',
      'https://u:x{y}/q@h',
      'https://{u}:x/q@h',
      'https://u/x:q@h',
      'https://u: x@h',
    ],
    `https://u:x/${'q'.repeat(199)}@h`,
    `https://u:${'x'.repeat(199)}/q@h`,
  ])('%j is none', (text) => expect(found(text)).toEqual([]));

  test('each part is looked at once, however many schemes follow one another', () => {
    const start = performance.now();
    expect(found('ws:'.repeat(100_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('each of several', () => {
    expect(found('https://a:b@h and https://c:d@h, //e:f@h').map(([one]) => one)).toEqual(['a:b', 'c:d', 'e:f']);
    expect(found('docker://a@sha256:abc https://c:d@h').map(([one]) => one)).toEqual(['c:d']);
  });
});

describe('what is coded is read as it will be', () => {
  const token = (sign: string) => `gh${sign}_${S16}`;
  test.each([
    ...[
      '%70',
      '%2570',
      '%25252570',
      '&#112;',
      '&#0112;',
      '&#x70;',
      '&#X70;',
      '\\u0070',
      '\\\\u0070',
      '\\x70',
      '\\\\\\\\x70',
    ],
    ...['p\u200b', '\u00adp', 'p\u2060\u200d', '&amp;#112;', '&amp;amp;#112;', '%26%23112;'],
  ])('%j', (sign) => {
    expect(found(`before ${token(sign)} after`)).toEqual([[token(sign), 'a GitHub token']]);
    expect(hideCredentials(`before ${token(sign)} after`)).toBe('before [a GitHub token] after');
  });

  test.each(['&amp;amp;amp;#112;', '&p;', '\\q0070', '\\u070', '%7', '&#;', '&#x;'])('%j is none', (sign) => {
    expect(found(token(sign))).toEqual([]);
  });

  test.each<[string, string]>([
    ['&amp;', '&'],
    ['&quot;', '"'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&apos;', "'"],
    ['&colon;', ':'],
    ['&sol;', '/'],
    ['&bsol;', '\\'],
    ['&commat;', '@'],
    ['&num;', '#'],
    ['&quest;', '?'],
    ['&COLON;', ':'],
    ['\\n', '\n'],
    ['\\N', '\n'],
    ['\\r', '\r'],
    ['\\t', '\t'],
    ['\\"', '"'],
    ["\\'", "'"],
    ['\\\\\\"', '"'],
    ['%41', 'A'],
    ['%25254a', 'J'],
    ['&#65;', 'A'],
    ['&#9999999;', '\uffff'],
    ['&#xfffff;', '\uffff'],
    ['\u200b\u200c', ''],
  ])('%j stands for %j', (coded, plain) => {
    expect(decodeView(`x${coded}y`)?.text).toBe(`x${plain}y`);
  });

  test('nothing coded, no view', () => {
    for (const text of ['', 'plain', '100%', 'a & b', '&unknown;', '\\a']) expect(decodeView(text)).toBeUndefined();
  });

  test('a place of the view is one of the text', () => {
    const text = 'ab%41cd\u200bef&#66;gh';
    const view = decodeView(text);
    expect(view?.text).toBe('abAcdefBgh');
    const places = [...'abAcdefBgh', ''].map((_, index) => view && toSource(view, index));
    expect(places).toEqual([0, 1, 2, 5, 6, 7, 9, 10, 15, 16, 17]);
  });

  test('user names and passwords in any coding', () => {
    expect(found('https%3A%2F%2Fu%3Ap%40h')).toEqual([['u%3Ap', 'a user name and password']]);
    expect(found('https:&sol;&sol;u&colon;p&commat;h')).toEqual([['u&colon;p', 'a user name and password']]);
    expect(found('https://u:p&AMP;#64;h')).toEqual([['u:p', 'a user name and password']]);
    expect(found('https:\\/\\/u:p@h')).toEqual([['u:p', 'a user name and password']]);
  });
});

describe('what is found', () => {
  test('is replaced by its kind, or by a text as long as it was', () => {
    expect(hideCredentials(`a ghp_${S16} b https://u:p@h c`)).toBe(
      'a [a GitHub token] b https://[a user name and password]@h c',
    );
    expect(hideCredentials(`a ghp_${S16} b`, ' ')).toBe('a [a GitHub token]     b');
    expect(hideCredentials('https://u:p@h b', '.')).toBe('https://[a user name and password]@h b');
    expect(hideCredentials(`ghp_${S16}`)).toBe('[a GitHub token]');
    expect(hideCredentials('nothing')).toBe('nothing');
    expect(hideCredentials('')).toBe('');
  });

  test('is one where one lies in another, or reaches into it', () => {
    expect(found(`https://u:ghp_${S16}@h`)).toEqual([[`u:ghp_${S16}`, 'a user name and password']]);
    const reaching = `xx.ghp_${S16}\na1Babcdefghijk`;
    expect(found(`?token=${reaching} y`)).toEqual([[reaching, 'a token']]);
    expect(found(`?token=ghp_${S16}\na1Babcdefghijk y`)).toEqual([[`ghp_${S16}\na1Babcdefghijk`, 'a GitHub token']]);
    expect(found(`?token=ghp_${S16},x y`)).toEqual([[`ghp_${S16},x`, 'a token']]);
    // side by side they are two
    const key = '-----BEGIN PRIVATE KEY-----x-----END PRIVATE KEY-----';
    expect(found(`${key}ghp_${S16}`).map(([one]) => one)).toEqual([key, `ghp_${S16}`]);
    expect(found('https://a:b@h//c:d@h').map(([one]) => one)).toEqual(['a:b', 'c:d']);
  });

  test('is in order', () => {
    const text = `AKIAIOSFODNN7EXAMPLE ghp_${S16} https://u:p@h gh%70_${S16}`;
    expect(found(text).map(([, kind]) => kind)).toEqual([
      'an AWS key id',
      'a GitHub token',
      'a user name and password',
      'a GitHub token',
    ]);
  });
});
