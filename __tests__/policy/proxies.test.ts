import { describe, expect, test } from 'vitest';
import { findProxy } from '../../src/policy/proxies.ts';

describe('which proxy', () => {
  const proxied = (url: string, environment: Record<string, string>) => findProxy(new URL(url), environment)?.href;
  const PROXY = 'http://proxy.org:3128/';

  test.each([
    ['https://a.org/', { HTTPS_PROXY: PROXY }, PROXY],
    ['https://a.org/', { https_proxy: PROXY }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: 'proxy.org:3128' }, PROXY],
    ['https://a.org/', { HTTP_PROXY: PROXY }, undefined],
    ['http://a.org/', { HTTP_PROXY: PROXY }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, undefined],
    ['https://a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: 'b.org, a.org' }, undefined],
    ['https://x.a.org/', { HTTPS_PROXY: PROXY, no_proxy: '.a.org' }, undefined],
    ['https://x.a.org/', { HTTPS_PROXY: PROXY, no_proxy: '*.a.org' }, undefined],
    ['https://ba.org/', { HTTPS_PROXY: PROXY, no_proxy: 'a.org' }, PROXY],
    ['https://a.org:8443/', { HTTPS_PROXY: PROXY, no_proxy: 'a.org:443' }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: PROXY, no_proxy: 'a.org:443' }, undefined],
    ['https://10.1.2.3/', { HTTPS_PROXY: PROXY, no_proxy: '10.0.0.0/8' }, undefined],
    ['https://11.1.2.3/', { HTTPS_PROXY: PROXY, no_proxy: '10.0.0.0/8' }, PROXY],
    ['https://[fd00::1]/', { HTTPS_PROXY: PROXY, no_proxy: 'fd00::1' }, undefined],
    ['https://localhost/', { HTTPS_PROXY: PROXY }, undefined],
    ['https://127.0.0.1/', { HTTPS_PROXY: PROXY }, undefined],
    ['https://a.org/', { https_proxy: PROXY, HTTPS_PROXY: 'http://other.org/' }, PROXY],
    ['https://a.org/', { https_proxy: '', HTTPS_PROXY: PROXY }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: '' }, undefined],
    ['https://a.org/', {}, undefined],
    ['http://a.org/', { HTTPS_PROXY: PROXY }, undefined],
    ['http://a.org/', { http_proxy: PROXY }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: 'HTTP+X.1-2://proxy.org/' }, 'http+x.1-2://proxy.org/'],
    ['https://a.org/', { HTTPS_PROXY: 'me:secret@proxy.org:3128' }, 'http://me:secret@proxy.org:3128/'],
    ['https://a.org/', { HTTPS_PROXY: 'x y' }, undefined],
    ['https://a.org/', { HTTPS_PROXY: 'proxy.org/http://x' }, 'http://proxy.org/http://x'],
    ['https://a.org/', { HTTPS_PROXY: PROXY, no_proxy: 'b.org', NO_PROXY: 'a.org' }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: PROXY, no_proxy: '', NO_PROXY: 'a.org' }, undefined],
    ['https://a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: ' ,, \tb.org ' }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: 'b.org  \n,,A.ORG' }, undefined],
    ['https://a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: 'x*' }, PROXY],
    ['https://a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: 'b.a.org' }, PROXY],
    ['https://x.a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: 'x*.a.org' }, PROXY],
    ['https://x..a.org/', { HTTPS_PROXY: PROXY, NO_PROXY: 'x.*.a.org' }, PROXY],
    ['http://a.org/', { HTTP_PROXY: PROXY, no_proxy: 'a.org:80' }, undefined],
    ['http://a.org/', { HTTP_PROXY: PROXY, no_proxy: 'a.org:443' }, PROXY],
    ['https://a.org:8443/', { HTTPS_PROXY: PROXY, no_proxy: 'a.org:8443' }, undefined],
    ['https://a.org:8443/', { HTTPS_PROXY: PROXY, no_proxy: 'a.org' }, undefined],
    ['https://a.org/', { HTTPS_PROXY: PROXY, no_proxy: '10.0.0.0/8' }, PROXY],
    ['https://10.1.2.3/', { HTTPS_PROXY: PROXY, no_proxy: '10.0.0.0/64' }, PROXY],
    ['https://10.1.2.3/', { HTTPS_PROXY: PROXY, no_proxy: 'fd00::/8' }, PROXY],
    ['https://[::ffff:a01:203]/', { HTTPS_PROXY: PROXY, no_proxy: '10.0.0.0/8' }, undefined],
    ['https://[fd00::2]/', { HTTPS_PROXY: PROXY, no_proxy: 'fd00::1' }, PROXY],
    ['https://[fd00::1]/', { HTTPS_PROXY: PROXY, no_proxy: '[fd00::1]:443' }, undefined],
    ['https://[fd00::1]/', { HTTPS_PROXY: PROXY, no_proxy: '[fd00::1]:80' }, PROXY],
    ['https://[::1]/', { HTTPS_PROXY: PROXY }, undefined],
    ['https://a.org./', { HTTPS_PROXY: PROXY, NO_PROXY: ',' }, PROXY],
    ['https://x.localhost/', { HTTPS_PROXY: PROXY }, undefined],
    ['https://localhost.org/', { HTTPS_PROXY: PROXY }, PROXY],
    ['https://notlocalhost/', { HTTPS_PROXY: PROXY }, PROXY],
    ['https://10.0.0.1/', { HTTPS_PROXY: PROXY }, PROXY],
  ])('%s with %o', (url, environment, expected) => {
    expect(proxied(url, environment)).toBe(expected);
  });
});
