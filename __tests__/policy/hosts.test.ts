import { describe, expect, test } from 'vitest';
import {
  findLocalName,
  findReserved,
  findTemplateName,
  findUnstable,
  isConsent,
  isParking,
  isSignIn,
  isWithin,
} from '../../src/policy/hosts.ts';

const words = (text: string) => text.trim().split(/\s+/);

test('a domain holds itself and what is below it, and no name that ends alike', () => {
  const hosts = ['a.org', 'b.a.org', 'ba.org', 'a.org.b', 'org'];
  expect(hosts.filter((host) => isWithin(host, 'a.org'))).toEqual(['a.org', 'b.a.org']);
});

describe('a name tells', () => {
  test('that nobody can have it', () => {
    for (const name of words('example.com example.org example.net example.edu')) {
      expect(findReserved(`a.${name}`)).toBe(`${name} is reserved for examples (RFC 2606)`);
      expect(findReserved(`my${name}`)).toBeUndefined();
    }
    for (const ending of words('example test invalid'))
      expect(findReserved(`a.b.${ending}`)).toBe(`".${ending}" is a reserved ending (RFC 6761)`);
    expect(['example.de', 'test.org', 'invalid.a', ''].map(findReserved)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('that it leads nowhere outside of a network', () => {
    for (const host of ['localhost', 'a.localhost'])
      expect(findLocalName(host)).toBe('localhost is the machine it is opened on');
    for (const ending of words('local internal lan intranet corp home localdomain private alt onion'))
      expect(findLocalName(`a.${ending}`)).toBe(`".${ending}" names are known in one's own network only`);
    expect(findLocalName('a.home.arpa')).toBe('"home.arpa" names are known in one\'s own network only');
    expect(findLocalName('intern')).toBe('"intern" has no domain');
    for (const host of words('local.org home.arpa.org .home.arpa.org notlocalhost.org a.arpa'))
      expect(findLocalName(host)).toBeUndefined();
  });

  test('that a template stands there still', () => {
    const names = `yourcompany yourdomain yourdomainname yourwebsite yoursite yourapp yourappname yourorg yourname
      yourusername yourproject yourbrand yourbusiness yourcompanyname yourhost yoururl mycompany mydomain mywebsite mysite
      myapp myappname companyname domainname appname changeme replaceme placeholder acme acmecorp acmeinc somedomain
      somewebsite sampleapp`;
    for (const name of words(names)) {
      expect(findTemplateName(`www.${name}.org`)).toBe(name);
      expect(findTemplateName(`x${name}.org`)).toBeUndefined();
    }
    expect(findTemplateName('my-company.org')).toBe('my-company');
    expect(findTemplateName('app.your_app_name.org')).toBe('your_app_name');
    expect(findTemplateName('a.my-www.app.org')).toBeUndefined();
  });

  test('that whoever owns the account there can change the page', () => {
    const names = `bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly t.ly rb.gy lnkd.in linktr.ee
      beacons.ai bio.link lnk.bio pastebin.com gist.github.com raw.githubusercontent.com gist.githubusercontent.com
      dropbox.com dropboxusercontent.com rentry.co telegra.ph`;
    for (const name of words(names)) {
      expect(findUnstable(name)).toBe(name);
      expect(findUnstable(`www.${name}`)).toBe(name);
      expect(findUnstable(`not-${name}`)).toBeUndefined();
    }
    expect(findUnstable('github.com')).toBeUndefined();
  });

  test('that the domain is for sale', () => {
    const names = `sedoparking.com sedo.com dan.com afternic.com hugedomains.com parkingcrew.net bodis.com above.com
      forsale.godaddy.com buydomains.com undeveloped.com efty.com domainmarket.com parklogic.com atom.com`;
    for (const name of words(names))
      expect([name, `www.${name}`, `not-${name}`].map(isParking)).toEqual([true, true, false]);
    expect(isParking('godaddy.com')).toBe(false);
  });
});

describe('one signs in', () => {
  const at = (url: string) => isSignIn(new URL(url));

  test('at these hosts', () => {
    const names = `accounts.google.com login.microsoftonline.com login.live.com login.windows.net id.atlassian.com okta.com
      auth0.com onelogin.com idmsa.apple.com appleid.apple.com`;
    for (const name of words(names))
      expect([`https://${name}/x`, `https://a.${name}/x`, `https://not-${name}/x`].map(at)).toEqual([
        true,
        true,
        false,
      ]);
  });

  test('at these paths', () => {
    const paths = `login log-in logon signin sign-in sso auth authorize oauth oauth2 saml saml2 accounts/login wp-login.php
      LOGIN a/login/b login.aspx`;
    for (const path of words(paths)) expect([path, at(`https://a.org/${path}`)]).toEqual([path, true]);
    for (const path of words('login-help xlogin authors privacy oauth3 accounts/logins my.login')) {
      expect([path, at(`https://a.org/${path}`)]).toEqual([path, false]);
    }
  });
});

test('a host that a service keeps for it asks for consent', () => {
  const asks = (host: string) => isConsent(new URL(`https://${host}/m?continue=x`));
  expect(['consent.google.com', 'consent.clinic.org', 'guce.yahoo.com'].map(asks)).toEqual([true, true, true]);
  expect(['my-consent.org', 'clinic.org', 'consentful.org', 'www.consent.org'].map(asks)).toEqual([
    ...[false, false, false, false],
  ]);
});
