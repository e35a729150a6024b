import { describe, expect, test } from 'vitest';
import { decodeEntities, readHtml } from '../../src/policy/html.ts';

const visible = (html: string) => readHtml(html).visible;
const main = (html: string) => readHtml(html).main;

test('a page is read for its text, its title and its marks', () => {
  const page = readHtml(`<!DOCTYPE html><HTML LANG=de><head><TITLE>Daten &amp; Schutz</TITLE>
<meta http-equiv=refresh content="0; url='/next'"><script>if (a < b) document.write("<h1>no</h1>")</script><style>p{}</style></head>
<body><!-- <h1>no</h1> --><h1>Über <b>uns</b></h1><p title="a > b">Eins&nbsp;zwei<br>drei</p>
<input type="password"><noscript><p>Bitte JavaScript aktivieren</p></noscript><iframe src="https://x.org/f"></iframe><div id="root"></div></body>`);
  expect(page).toEqual({
    title: 'Daten & Schutz',
    headings: 'Über uns',
    visible: 'Über uns Eins zwei drei',
    main: 'Über uns Eins zwei drei',
    language: 'de',
    passwordField: true,
    scripts: 1,
    withoutScripts: 'Bitte JavaScript aktivieren',
    frames: ['https://x.org/f'],
    root: 'root',
    refresh: '/next',
  });
});

test('a text without any of it has no marks', () => {
  expect(readHtml('We collect nothing')).toEqual({
    ...{ title: '', headings: '', visible: 'We collect nothing', main: 'We collect nothing', language: '' },
    ...{ passwordField: false, scripts: 0, withoutScripts: '', frames: [] },
  });
  expect(readHtml('').visible).toBe('');
});

describe('what a reader sees', () => {
  test.each([
    ['a number that is compared', '<p>Aged <18</p> We', 'Aged <18 We'],
    ['a comparison', 'Aged < 18 or <= 3 <', 'Aged < 18 or <= 3 <'],
    ['a declaration', '<!doctype html>We<?php echo 1 ?> collect</>', 'We collect'],
    ['a comment', 'We<!-- never > <b> --> collect', 'We collect'],
    ['an empty comment', 'We<!--> collect<!---> nothing<!-- x -->.', 'We collect nothing.'],
    ['a comment for an old browser', '<!--[if !IE]><!--><p>We collect</p><!--<![endif]-->', 'We collect'],
    ['a comment that is never closed', 'We collect<!-- nothing', 'We collect'],
    ['a declaration that is never closed', 'We collect<!nothing', 'We collect'],
    ['a tag that is never closed', 'We collect<p nothing', 'We collect'],
    ['paragraphs without a blank between', '<p>We collect</p><p>nothing</p>', 'We collect nothing'],
    ['cells', '<td>Name</td><td>kept</td>', 'Name kept'],
    ['a tag of one’s own', 'We<my-line-of-some-length-or-other-yes>collect', 'We collect'],
    ['a tag at the very beginning', '<p>We', 'We'],
    ['letters that grow in lower case', 'İİİİİİ<TITLE>İ</TITLE>We', 'İİİİİİ We'],
    ['a greater-than sign in a value', '<p title="a > b">We</p>', 'We'],
    ['one in a value in single quotes, with a double one', `<p title='a"b > c'>We</p>`, 'We'],
    ['an apostrophe in a value', `<p title="it's > that">We</p>`, 'We'],
    ['an apostrophe without a value', "<p it's>We don't</p>", "We don't"],
    ['a quote after a value', '<p title=a">We "collect"</p>', 'We "collect"'],
    ['a quote that is never closed', '<p title="a>We collect', 'We collect'],
  ])('%s', (_, html, text) => {
    expect(visible(html)).toBe(text);
  });

  test('in a value of thousands of signs a quote ends, in one of more it was never closed', () => {
    const tag = (length: number) => `<p title=">${'x'.repeat(length - 10)}">`;
    expect(visible(`${tag(19_998)}We`)).toBe('We');
    expect(visible(`${tag(19_999)}We`)).toContain('xxx">We');
  });

  test.each(['a', 'abbr', 'b', 'bdi', 'code', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong'])(
    '<%s> breaks no word',
    (name) => expect(visible(`pri<${name} class="x">va</${name}>cy`)).toBe('privacy'),
  );
  test.each(['sub', 'sup', 'u', 'wbr'])('<%s> breaks no word', (name) =>
    expect(visible(`pri<${name}>va</${name}>cy`)).toBe('privacy'),
  );
});

test.each(['script', 'style', 'template', 'svg', 'iframe', 'textarea', 'noframes', 'object', 'noscript', 'title'])(
  'what stands in <%s> is no text of the page, whatever it looks like',
  (name) => {
    expect(visible(`We <${name} class="a">privacy <h1>no</h1> < </${name.toUpperCase()} > collect`)).toBe('We collect');
    expect(visible(`We <${name}>privacy`)).toBe('We');
    expect(visible(`We <${name} />collect`)).toBe('We collect');
  },
);

describe('what does not speak for a page', () => {
  test.each(['nav', 'footer', 'aside', 'button', 'select', 'dialog', 'a'])('what stands in <%s>', (name) => {
    const html = `<p>We <${name}>privacy</${name}> collect</p>`;
    expect(visible(html)).toBe('We privacy collect');
    expect(main(html)).toBe('We collect');
  });

  test('nor what stands there in one of its own kind, or of another', () => {
    expect(main('<nav>A<nav>B</nav>C</nav>D')).toBe('D');
    expect(main('<nav>A<nav>B<nav>C</nav>D</nav>E</nav>F')).toBe('F');
    expect(main('<nav>A<footer>B</footer>C</nav>D')).toBe('D');
    expect(main('</nav>A<nav>B</nav>C')).toBe('A C');
  });

  test('but what is never closed hides nothing', () => {
    expect(main('<nav>Home<p>We collect your data.</p>')).toBe('Home We collect your data.');
    expect(main('<nav>Home<nav>Blog</nav><p>We collect</p>')).toContain('We collect');
  });
});

describe('headings', () => {
  test('are those of the first and second rank', () => {
    const html = '<h1>Privacy</h1><p>no</p><h2 class="x">Your <b>data</b></h2><p>no</p><h3>no</h3><header>no</header>';
    expect(readHtml(html).headings).toBe('Privacy Your data');
    expect(readHtml('<h12>no</h12><xh1>no</xh1>').headings).toBe('');
    expect(readHtml('<h1>Privacy <b>policy</b> <em>here</em></h1>We').headings).toBe('Privacy policy here');
    expect(readHtml('<h1>A<h3>B</h3>C</h1>D').headings).toBe('A B C');
  });

  test('end with themselves, and are whole words', () => {
    expect(readHtml('<h1>A<my-h1>B</my-h1> C<h1-x>D</h1-x> E</h1>F').headings).toBe('A B C D E');
    expect(readHtml('<h1><span>D</span>aten<b>schutz</b></h1>').headings).toBe('Datenschutz');
  });

  test('are the first ones, where a page has its whole text in such', () => {
    const long = (length: number) => `<h2>${'x'.repeat(length - 1)}</h2>`;
    expect(readHtml(`${long(1999)}<h2>second</h2><h2>third</h2>`).headings).toMatch(/x second$/);
    expect(readHtml(`${long(2000)}<h2>second</h2>`).headings).toMatch(/x$/);
  });
});

describe('the title', () => {
  test('is the first one: a drawing may have one of its own', () => {
    expect(readHtml('<title>Privacy\n policy</title><title>Menu</title>').title).toBe('Privacy policy');
  });

  test('is no other element', () => {
    expect(readHtml('<style>p{}</style><title>Privacy</title>').title).toBe('Privacy');
    expect(readHtml('<title>Privacy').title).toBe('Privacy');
  });

  test('may be empty', () => {
    expect(readHtml('<title></title><title>Menu</title>').title).toBe('');
  });
});

test('the language is that of the whole page', () => {
  expect(readHtml('<html lang="pt-BR"><p lang="en">').language).toBe('pt-BR');
  expect(readHtml("<html dir='rtl' lang='ar'>").language).toBe('ar');
  expect(readHtml('<html hreflang="fr" xml:lang="fr">').language).toBe('');
  expect(readHtml('<html lang = "">').language).toBe('');
});

test('a field for a password is one', () => {
  const has = (html: string) => readHtml(html).passwordField;
  expect(has('<input name="p" TYPE="PassWord">')).toBe(true);
  expect(has('<INPUT type=password />')).toBe(true);
  expect(has('<input type="text">')).toBe(false);
  expect(has('<input>')).toBe(false);
  expect(has('<p type="password">')).toBe(false);
  expect(has('<input placeholder="password" data-type="password">')).toBe(false);
});

test('scripts are counted', () => {
  expect(readHtml('<script src="a.js"></script><SCRIPT>1</SCRIPT><noscript>x</noscript>').scripts).toBe(2);
});

test('what is said to those without scripts is kept by itself', () => {
  const { withoutScripts, visible } = readHtml(
    '<noscript><img src="x">Turn</noscript>A<noscript>scripts<br>on</noscript>',
  );
  expect([withoutScripts, visible]).toEqual(['Turn scripts on', 'A']);
});

test('frames are told by where they lead, fifty at most', () => {
  expect(
    readHtml('<iframe src="https://a.org/1&amp;2"></iframe><frame src=b><EMBED data-src=c><iframe>').frames,
  ).toEqual(['https://a.org/1&2', 'b', 'c', '']);
  expect(readHtml(`<iframe src="/it's/'1'"></iframe><iframe src='/say "a"'></iframe>`).frames).toEqual([
    ...[`/it's/'1'`, '/say "a"'],
  ]);
  expect(readHtml('<img src="a"><video src="b"></video>').frames).toEqual([]);
  expect(readHtml('<embed src=a>'.repeat(60)).frames).toHaveLength(50);
});

describe('where a page sends its readers by itself', () => {
  test.each<[string, string | undefined]>([
    ['0;url=/next', '/next'],
    [' 5 ; URL = /next ', '/next'],
    ['3, /next', '/next'],
    ['0;/next', '/next'],
    ['0; url="/a b"', '/a b'],
    ["0;url='/next'", '/next'],
    ['6;url=/next', undefined],
    ['15;url=/next', undefined],
    ['0', undefined],
    ['0.25;url=/next', '/next'],
    ['0.;url=/next', '/next'],
    ['0; URL = "/next "', '/next'],
    ["0;url=/next' '", '/next'],
    ['0;/curl=1', '/curl=1'],
    ['0;url=', undefined],
    ["0;url=''", undefined],
    ['0;URL = ', undefined],
    ['0;', undefined],
    ['0;url=/curl=1', '/curl=1'],
    ['x0;url=/next', undefined],
    ['', undefined],
  ])('%s: %s', (content, address) => {
    const quoted = content.replaceAll('"', '&quot;');
    expect(readHtml(`<meta content="${quoted}" http-equiv="Refresh">`).refresh).toBe(address);
  });

  test('is said by the first that says it, and by no other mark', () => {
    const meta = (to: string) => `<meta http-equiv="refresh" content="0;url=${to}">`;
    expect(readHtml(`<meta http-equiv="refresh" content="9;url=/no">${meta('/a')}${meta('/b')}`).refresh).toBe('/a');
    expect(readHtml('<meta http-equiv="refresh">').refresh).toBeUndefined();
    expect(readHtml('<meta name="refresh" content="0;url=/a">').refresh).toBeUndefined();
    expect(readHtml('<p http-equiv="refresh" content="0;url=/a">').refresh).toBeUndefined();
  });
});

describe('an element that scripts fill', () => {
  test.each(['root', 'app', '__next', '__nuxt', 'gatsby-focus-wrapper', '___gatsby', 'svelte', 'main-app', 'app-root'])(
    '#%s',
    (id) => {
      expect(readHtml(`<body><DIV class="a" ID="${id.toUpperCase()}"></DIV>`).root).toBe(id);
    },
  );

  test('or that is one by its name', () => {
    expect(readHtml('<app-root></app-root>').root).toBe('app-root');
    expect(readHtml('<div id="app"><app-root>').root).toBe('app');
    expect(readHtml('<div id="root"><div id="app">').root).toBe('root');
    expect(readHtml('<app-rooted><div id="apps"><div>').root).toBeUndefined();
    expect(readHtml('<div data-id="root"><p root app>').root).toBeUndefined();
  });

  test('far behind in a tag is looked for no more', () => {
    const tag = (length: number) => `<div class="${'x'.repeat(length)}" id="root">`;
    expect(readHtml(tag(3900)).root).toBe('root');
    expect(readHtml(tag(4000)).root).toBeUndefined();
  });
});

describe('letters that are named', () => {
  test.each<[string, string]>([
    [
      'Datenschutzerkl&auml;rung f&uuml;r &Auml;rzte in &Ouml;sterreich, &Uuml;bersicht: Ma&szlig;nahmen, l&ouml;schen',
      'Datenschutzerklärung für Ärzte in Österreich, Übersicht: Maßnahmen, löschen',
    ],
    [
      'Politique de confidentialit&eacute; &agrave; caract&egrave;re tr&egrave;s pr&ecirc;t o&ugrave; na&iuml;f for&ccedil;&acirc;t h&ocirc;te ma&icirc;tre s&ucirc;r No&euml;l &Eacute;T&Eacute;',
      'Politique de confidentialité à caractère très prêt où naïf forçât hôte maître sûr Noël ÉTÉ',
    ],
    [
      'PROTECCI&Oacute;N DE DATOS &ntilde; &iacute;ndice p&aacute;gina &uacute;ltima',
      'PROTECCIÓN DE DATOS ñ índice página última',
    ],
    ['PROTE&Ccedil;&Atilde;O DE DADOS, informa&ccedil;&otilde;es', 'PROTEÇÃO DE DADOS, informações'],
    ['Pers&oacute;nuvernd l&ouml;g &thorn;essi me&eth;', 'Persónuvernd lög þessi með'],
    [
      'Privatlivspolitik p&aring; &Oslash;sterbro, l&aelig;ge, s&oslash;ge, &AElig;ble, &Aring;rhus',
      'Privatlivspolitik på Østerbro, læge, søge, Æble, Århus',
    ],
    [
      'Za&scaron;tita podataka, me&dstrok;u, &Ccaron;e&scaron;tina v&yacute;maz',
      'Zaštita podataka, među, Čeština výmaz',
    ],
    ['us&lstrok;ugi', 'usługi'],
    [
      '&Pi;&omicron;&lambda;&iota;&tau;&iota;&kappa;ή &alpha;&pi;&omicron;&rho;&rho;ή&tau;&omicron;&upsilon;',
      'Πολιτική απορρήτου',
    ],
    [
      '&Alpha;&beta;&gamma;&delta;&epsilon;&zeta;&eta;&theta;&mu;&nu;&xi;&sigma;&phi;&chi;&psi;&omega;&sigmaf;&Omega;',
      'ΑβγδεζηθμνξσφχψωςΩ',
    ],
    [
      '&laquo;a&raquo; &lsquo;b&rsquo; &ldquo;c&rdquo; &ndash; &mdash; &hellip; &middot; &bull; &copy; &quot;&apos;&lt;&gt;&amp;',
      '«a» ‘b’ “c” – — … · • © "\'<>&',
    ],
  ])('%s', (html, text) => {
    expect(decodeEntities(html)).toBe(text);
  });

  test('or numbered', () => {
    expect(decodeEntities('Confidentialit&#233; &#xE9;&#XE9; &#128274;&#x10FFFF; &#39')).toBe(
      "Confidentialité éé 🔒\u{10ffff} '",
    );
  });

  test('of which there are none are left out', () => {
    expect(decodeEntities('a&#0;b&#xD800;c&#xDFFF;d&#x110000;e&#9999999;f')).toBe('abcdef');
    expect(decodeEntities('&#xD7FF;&#xE000;')).toBe('\ud7ff\ue000');
  });

  test('may lack the sign at their end, where no address looks like it', () => {
    expect(decodeEntities('we &amp they')).toBe('we & they');
    expect(decodeEntities('/next?a=1&eta=2&page=3')).toBe('/next?a=1&eta=2&page=3');
  });

  test('that nobody knows stay, and blanks are blanks', () => {
    expect(decodeEntities('R&D &unknown; & &; &a; &toolongname;')).toBe('R&D &unknown; & &; &a; &toolongname;');
    expect(decodeEntities('data&shy;base a&nbsp;b')).toBe('database a b');
  });
});
