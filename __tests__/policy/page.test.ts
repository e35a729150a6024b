import { describe, expect, test } from 'vitest';
import { type Content, isPdf, readPage } from '../../src/policy/page.ts';

type Sent = Partial<Omit<Content, 'body'>> & { readonly bytes?: Uint8Array };

/** A page as a server of nobody's sends it; with what differs. */
function read(text: string, { bytes, ...more }: Sent = {}) {
  const usual = { type: 'text/html; charset=utf-8', disposition: '', cut: false, host: 'clinic-notes.org' };
  return readPage({ ...usual, ...more, body: bytes ?? new TextEncoder().encode(text) });
}

const words = (count: number, word = 'bread') => Array.from({ length: count }, () => word).join(' ');

test('a policy is told by what it says', () => {
  const html = `<html lang="en"><title>Clinic Notes</title><h1>Privacy &amp; you</h1>
<nav><a href="/cookies">Cookies</a></nav><p>We do not collect health data, nor share your name with third parties.</p>`;
  expect(read(html)).toEqual({
    ...{ type: 'text/html', attachment: false, title: 'Clinic Notes', words: 16, titled: true, topics: 2, known: true },
    ...{ mentionsHealth: true, titledNotFound: false, forSale: false, passwordField: false, cut: false },
    text: 'privacy & you cookies we do not collect health data, nor share your name with third parties.',
  });
});

test('an empty answer is an empty page', () => {
  expect(read('', { type: '' })).toEqual({
    ...{ type: '', attachment: false, title: '', words: 0, titled: false, topics: 0, known: true },
    ...{ mentionsHealth: false, titledNotFound: false, forSale: false, passwordField: false, cut: false, text: '' },
  });
});

describe('what came', () => {
  test('is told by its type, as far as that is one', () => {
    expect(read('', { type: ' Text/HTML ;charset=utf-8' }).type).toBe('text/html');
    expect(read('', { type: 'image/png' }).type).toBe('image/png');
  });

  test('is a download where it is sent as one', () => {
    expect(read('', { disposition: ' Attachment; filename="policy.html"' }).attachment).toBe(true);
    expect(read('', { disposition: 'attachment' }).attachment).toBe(true);
    expect(read('', { disposition: 'inline; filename="attachment.html"' }).attachment).toBe(false);
  });

  test('and was cut, or asks for a password, is told so', () => {
    expect(read('', { cut: true }).cut).toBe(true);
    expect(read('<input type="password">').passwordField).toBe(true);
  });

  test.each(['text/html', 'text/plain', 'application/xhtml+xml', 'application/xml', 'application/json', 'x/markdown'])(
    'as %s is read',
    (type) => expect(read('we collect nothing', { type }).words).toBe(3),
  );
  test.each(['', 'application/octet-stream'])('as %j is read where it is a text', (type) => {
    expect(read('we collect nothing', { type }).words).toBe(3);
    expect(read(`%PDF-1.7 we collect nothing`, { type }).words).toBe(0);
    expect(read(`we collect\0 nothing`, { type }).words).toBe(0);
    expect(read(`${'we '.repeat(170)}x\0`, { type }).words).toBe(0);
    expect(read(`${'we '.repeat(170)}xy\0 collect`, { type }).words).toBe(172);
  });
  test.each(['image/png', 'application/pdf', 'x-text/rtf'])('as %s is not', (type) =>
    expect(read('we collect nothing', { type }).words).toBe(0),
  );

  test('is a PDF by how it begins', () => {
    const begins = (text: string) => isPdf(new TextEncoder().encode(text));
    expect([begins('%PDF-1.4 …'), begins('%PDF-'), begins('%PDF'), begins(' %PDF-1.4')]).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

describe('markup is read as such', () => {
  const inside = '<p>we collect</p>';
  test.each([
    ['application/xhtml+xml', inside],
    ['', `\n <!DOCTYPE html>${inside}`],
    ['', `<html>${inside}`],
    ['application/xml', `<?xml version="1.0"?>${inside}`],
    ['application/octet-stream', `<HEAD>${inside}`],
    ['', `<body>${inside}`],
    ['text/x', `<title></title>${inside}`],
  ])('as %j: %s', (type, text) => {
    expect(read(text, { type }).text).toBe('we collect');
  });

  test.each([
    ['text/plain', `<!doctype html>${inside}`],
    ['text/markdown', `<html>${inside}`],
    ['', inside],
    ['', `see <html>${inside}`],
  ])('but not as %j: %s', (type, text) => {
    expect(read(text, { type }).text).toBe(text);
  });

  test('also where the type only resembles that of plain text', () => {
    expect(read(`<html>${inside}`, { type: 'x-text/plain+xml' }).text).toBe('we collect');
  });
});

describe('a plain text', () => {
  const plain = (text: string, type = 'text/plain') => read(text, { type });

  test('has its first line for a title, without what underlines it', () => {
    expect(plain('\r\n\n# Privacy Policy #\nWe collect\n nothing')).toMatchObject({
      ...{ title: 'Privacy Policy', titled: true, words: 5, known: true },
      text: '# privacy policy # we collect nothing',
    });
    expect(plain('=====\r** Privacy = policy **\rWe').title).toBe('Privacy = policy');
    expect(plain('## Privacy', 'text/markdown').title).toBe('Privacy');
    expect(plain('*Privacy*', 'text/markdown').title).toBe('Privacy');
    expect(plain(`${'\n'.repeat(39)}Privacy`).title).toBe('Privacy');
    expect(plain(`${'\n'.repeat(40)}Privacy`).title).toBe('');
  });

  test('is one that speaks for itself', () => {
    expect(plain('We collect cookies').topics).toBe(2);
    expect(plain('  We  \n collect  ').text).toBe('we collect');
  });

  test('has no element that scripts fill, no field and no frame', () => {
    const { shell, frame, refresh, passwordField } = plain('Privacy\n<div id="root"><input type=password>');
    expect([shell, frame, refresh, passwordField]).toEqual([undefined, undefined, undefined, false]);
  });
});

describe('letters', () => {
  const cyrillic = Uint8Array.from([0xef, 0xf0, 0xe8, 0xe2, 0xe0, 0xf2, 0xed]); // приватн, as Windows has them
  const coded = (head: string, tail: Uint8Array = cyrillic) => Buffer.concat([Buffer.from(head, 'latin1'), tail]);
  const text = (type: string, bytes: Uint8Array) => read('', { type, bytes }).text;

  test.each([
    'text/html; charset=windows-1251',
    'text/html;Charset = "windows-1251"',
    "text/html; charset='windows-1251'",
    'text/html; charset=cp1251',
  ])('are those of the header: %s', (type) => {
    expect(text(type, cyrillic)).toBe('приватн');
  });

  test.each([
    '<meta charset="windows-1251">',
    '<META CHARSET = windows-1251>',
    "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
    `<meta name="description" content="no">${' '.repeat(900)}<meta charset=windows-1251>`,
  ])('or those that the page declares: %s', (meta) => {
    expect(text('text/html', coded(meta))).toBe('приватн');
  });

  test.each([
    ['in a text', '<p>charset=windows-1251</p>'],
    ['too far behind', `${' '.repeat(1024)}<meta charset=windows-1251>`],
    ['after a mark that has ended', '<meta name="x"><p data-charset=windows-1251>'],
  ])('but not what stands %s', (_, head) => {
    expect(text('text/html', coded(head))).not.toContain('приватн');
  });

  test('of the header weigh more than those of the page, and a mark at the beginning more than both', () => {
    expect(text('text/html; charset=windows-1251', coded('<meta charset="utf-8">'))).toBe('приватн');
    const marked = Buffer.from('\ufeffприватн');
    expect(text('text/html; charset=windows-1251', marked)).toBe('приватн');
    const little = Buffer.from('\ufeffприватн', 'utf16le');
    expect(text('text/html; charset=windows-1251', little)).toBe('приватн');
    expect(text('text/html', Buffer.from(little).swap16())).toBe('приватн');
  });

  test('are those of UTF-8 where nobody says anything, or what nobody knows', () => {
    expect(text('text/html', Buffer.from('приватн'))).toBe('приватн');
    expect(text('text/html; charset=klingon', Buffer.from('приватн'))).toBe('приватн');
    expect(text('text/html; charset=', Buffer.from('приватн'))).toBe('приватн');
    expect(text('text/html', Uint8Array.from([0xff, 0x61]))).toBe('\ufffda');
    expect(text('text/html', Uint8Array.from([0xfe, 0x61]))).toBe('\ufffda');
    expect(text('text/html', Uint8Array.from([0xef, 0xbb, 0x61]))).toBe('\ufffda');
  });
});

describe('a page', () => {
  test('is shown by its title, or by its headings where it has none', () => {
    expect(read('<title>Privacy</title><h1>Other</h1>').title).toBe('Privacy');
    expect(read('<title> </title><h1>Your\u202e data</h1>').title).toBe('Your data');
    expect(read('<title>Home</title><p>privacy').titled).toBe(false);
    expect(read('<title>Confidentialit&eacute;</title>').titled).toBe(true);
    expect(read('<title>Data</title><h2>Protection</h2>').titled).toBe(true);
  });

  test('in a language whose words are not known is told so', () => {
    expect(read('<html lang="mn">').known).toBe(false);
    expect(read('<html lang="de-AT">').known).toBe(true);
  });

  test('speaks of health in its text, its title or its footer', () => {
    expect(read('<p>Clinical records stay').mentionsHealth).toBe(true);
    expect(read('<title>Health Notes</title>').mentionsHealth).toBe(true);
    expect(read('<footer>Santé</footer>').mentionsHealth).toBe(true);
    expect(read('<title>Notes</title><p>All stays').mentionsHealth).toBe(false);
  });

  test('does not speak of what its footer leads to', () => {
    expect(read('<p>Bread</p><footer>Cookies, contact us, your rights</footer>').topics).toBe(0);
  });
});

describe('a page that says it is not there', () => {
  const says = (html: string) => read(html).titledNotFound;

  test('says so in its title or at its head', () => {
    expect(says('<title>Page not found | Clinic</title>')).toBe(true);
    expect(says('<title>Clinic</title><h1>Page not found</h1>')).toBe(true);
    expect(says('<title>P&aacute;gina n&atilde;o encontrada</title>')).toBe(true);
    expect(says('<title>Clinic</title><p>Page not found</p>')).toBe(false);
  });

  test('is no policy that says so of something', () => {
    expect(says('<title>Privacy policy</title><h1>Not found</h1>')).toBe(false);
    expect(says('<title>404</title><h1>Datenschutz</h1>')).toBe(false);
  });

  test('has little else to say', () => {
    expect(says(`<title>404</title>${words(499)}`)).toBe(true);
    expect(says(`<title>404</title>${words(500)}`)).toBe(false);
  });
});

test('a domain is for sale where its title offers it, and that is no policy of a broker', () => {
  expect(read('<title>clinic-notes.org is for sale</title>').forSale).toBe(true);
  expect(read('<title>Esta p&aacute;gina está en venta</title>').forSale).toBe(true);
  expect(read('<title>Privacy: how a domain is for sale</title>').forSale).toBe(false);
  expect(read('<title>Clinic</title><h1>This house is for sale</h1>').forSale).toBe(false);
});

describe('in place of a site that is gone a host shows', () => {
  test.each([
    ['GitHub Pages', '<title>Site not found · GitHub Pages</title><p>There isn’t a GitHub Pages site here.</p>'],
    ['GitHub Pages', "<p>There isn't a GitHub Pages site here."],
    ['Firebase Hosting', '<h1>Site Not Found</h1><h2>Why am I seeing this?</h2>'],
    ['Heroku', '<title>No such app</title><p>There’s nothing here, yet.</p>'],
    ['Vercel', 'The deployment could not be found. DEPLOYMENT_NOT_FOUND'],
    ['Amazon S3', '<?xml version="1.0"?><Error><Code>NoSuchBucket</Code></Error>'],
    ['Google Cloud Storage', '<Message>The specified bucket does not exist.</Message>'],
    ['Bitbucket', '<title>Repository not found</title>'],
    ['Netlify', "<p>Looks like you've followed a broken link or entered a URL that doesn't exist on this site."],
    ['Wix', "<h1>Looks Like This Domain Isn't Connected To A Website Yet</h1>"],
    ['Squarespace', '<title>Website Expired</title>'],
    ['Shopify', '<p>Sorry, this shop is currently unavailable.</p>'],
    ['Tumblr', "<p>Whatever you were looking for doesn't currently exist at this address."],
    ['Fastly', 'Fastly error: unknown domain: clinic-notes.org.'],
    ['Azure', '<title>Microsoft Azure Web App</title><h1>404 Web Site not found.</h1>'],
    ['a site builder', "<h1>This site can't be found</h1>"],
  ])('%s: %s', (host, html) => {
    expect(read(html).gone).toBe(host);
  });

  test('little else: a policy may say the same', () => {
    const said = '<p>If there is no such app</p>';
    expect(read(`${said}${words(144)}`)).toMatchObject({ words: 150, gone: 'Heroku' });
    expect(read(`${said}${words(145)}`)).not.toHaveProperty('gone');
    expect(read('<title>Privacy</title><p>We collect nothing</p>')).not.toHaveProperty('gone');
  });

  test('also where it is in the markup, near its beginning', () => {
    expect(read('<body data-error="NoSuchBucket">').gone).toBe('Amazon S3');
    expect(read(`${' '.repeat(4000)}<body data-error="NoSuchBucket">`).gone).toBeUndefined();
    expect(read(`${' '.repeat(4000)}<p>NoSuchBucket`).gone).toBe('Amazon S3');
  });
});

describe('scripts draw a page', () => {
  const root = 'an element "root" that scripts fill';
  const asks = 'a request to enable JavaScript';

  test.each<[string | undefined, string]>([
    [root, '<div id="root"></div>'],
    [root, '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'],
    [asks, '<noscript>You need to enable JavaScript to run this app.</noscript>'],
    [asks, '<p>Please enable JavaScript</p>'],
    [asks, '<p>JavaScript is required</p>'],
    [asks, '<p>JavaScript required</p>'],
    [asks, '<p>JavaScript is disabled in this browser</p>'],
    [asks, '<p>This site requires JavaScript</p>'],
    [asks, '<p>Bitte JavaScript aktivieren</p>'],
    [asks, '<p>Veuillez activer JavaScript</p>'],
    [asks, '<p>Activez JavaScript</p>'],
    [asks, '<p>You will need to enable it</p>'],
    [undefined, '<p>We use JavaScript, and active people like it</p>'],
    [undefined, `<p>${'x'.repeat(1000)} enable JavaScript</p>`],
    ['4 scripts', '<script></script>'.repeat(4)],
    [undefined, '<script></script>'.repeat(3)],
  ])('by %s: %s', (shell, html) => {
    expect(read(html).shell).toBe(shell);
  });

  test.each<[string, string | undefined]>([
    ['notion.so', 'a notion.so page'],
    ['clinic.notion.site', 'a notion.site page'],
    ['sites.google.com', 'a sites.google.com page'],
    ['clinic.framer.website', 'a framer.website page'],
    ['clinic.framer.app', 'a framer.app page'],
    ['clinic.webflow.io', 'a webflow.io page'],
    ['mynotion.so', undefined],
    ['notion.so.clinic.org', undefined],
  ])('of the builder of %s: %s', (host, shell) => {
    expect(read('<p>Clinic', { host }).shell).toBe(shell);
  });
});

describe('a frame', () => {
  test.each([
    ...['iubenda.com', 'termly.io', 'termsfeed.com', 'cookiebot.com', 'getterms.io', 'app.privacypolicies.com'],
  ])('holds a policy where it is one of %s', (service) => {
    expect(read(`<iframe src="/menu"></iframe><iframe src="https://www.${service}/view/1"></iframe>`).frame).toBe(
      service,
    );
  });

  test('of another holds anything', () => {
    expect(read('<iframe src="https://player.org/1"></iframe>')).not.toHaveProperty('frame');
    expect(read('<a href="https://termly.io/x">Policy</a>')).not.toHaveProperty('frame');
  });
});

test('readers are sent on by a page that says nothing much itself', () => {
  const meta = '<meta http-equiv="refresh" content="0;url=/privacy">';
  expect(read(`${meta}<p>${words(49)}`).refresh).toBe('/privacy');
  expect(read(`${meta}<p>${words(50)}`)).not.toHaveProperty('refresh');
  expect(read('<p>one')).not.toHaveProperty('refresh');
});
