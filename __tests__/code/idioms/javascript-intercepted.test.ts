/** Who intercepts what a client of axios sends is given that, of this client alone. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Pairs } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

/** Whether a service is told: the server is, in any case. */
async function isTold(code: Pairs[number][1], of: 'first' | 'second'): Promise<boolean> {
  const { file, head, records, text } = JAVASCRIPT;
  const body = code(text.make, records.use, of, text.other);
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${body}\n` });
  return flows.some(({ kind, strength }) => kind === records.kind && strength === 'value');
}

const AXIOS = "import axios from 'axios';\n";
const TWO =
  "const first = axios.create({ baseURL: 'https://a.example.com' }), second = axios.create({ baseURL: 'https://b.example.com' });\n";
const post = (make: string): string =>
  `export async function go() { await first.post('/a', { names: ${make} }); await second.post('/a', { names: 'typed' }); }\n`;

const PAIRS: Pairs = [
  [
    'what is sent',
    (make, use, told) =>
      `${AXIOS}${TWO}${told}.interceptors.request.use((config) => { ${use('config.data.names')} return config; });\n${post(make)}`,
  ],
  [
    'what is sent as a whole',
    (make, use, told) =>
      `${AXIOS}${TWO}${told}.interceptors.request.use((config) => { ${use('JSON.stringify(config.data)')} return config; });\n${post(make)}`,
  ],
  [
    'the body beside the address',
    (make, use, told) =>
      `${AXIOS}const client = axios.create();\nclient.interceptors.request.use(async (config) => { ${use(told === 'first' ? 'config.data' : '`${config.method} ${config.url}`')} return config; });\nexport async function go() { await client.post('/a', ${make}); }`,
  ],
  [
    'the parameters beside the address',
    (make, use, told) =>
      `${AXIOS}const client = axios.create();\nclient.interceptors.request.use((config) => { ${use(told === 'first' ? 'config.params.q' : 'config.url')} return config; });\nexport async function go() { await client.get('/a', { params: { q: ${make} } }); }`,
  ],
  [
    'an address with it',
    (make, use, told) =>
      `${AXIOS}${TWO}${told}.interceptors.request.use((config) => { ${use('config.url')} return config; });\nexport async function go() { await first.get(\`/a/\${${make}}\`); await second.get('/a/typed'); }`,
  ],
  [
    'of the client that is there for all',
    (make, use, told) =>
      `${AXIOS}axios.interceptors.request.use((config) => { ${use(told === 'first' ? 'config.data' : 'config.url')} return config; });\nexport async function go() { await axios.post('/a', ${make}); }`,
  ],
  [
    'what is requested',
    (make, use, told) =>
      `${AXIOS}${TWO}${told}.interceptors.request.use((config) => { ${use('config.data')} return config; });\nexport async function go() { await first.request({ url: '/a', method: 'post', data: ${make} }); await second({ url: '/a', method: 'post', data: 'typed' }); }`,
  ],
  [
    'what an answer is to',
    (make, use, told) =>
      `${AXIOS}${TWO}${told}.interceptors.response.use((response) => { ${use('response.config.data')} return response; });\n${post(make)}`,
  ],
  [
    'what failed',
    (make, use, told) =>
      `${AXIOS}${TWO}${told}.interceptors.response.use((response) => response, (error) => { ${use('error.config.data')} return Promise.reject(error); });\n${post(make)}`,
  ],
  [
    'what an answer is to, beside what it says',
    (make, use, told) =>
      `${AXIOS}const client = axios.create();\nclient.interceptors.response.use((response) => { ${use(told === 'first' ? 'response.config.data' : 'response.status')} return response; });\nexport async function go() { await client.put('/a', ${make}); }`,
  ],
  [
    'a function of its own',
    (make, use, told) =>
      `${AXIOS}${TWO}function watch(config: any) { ${use('config.data')} return config; }\n${told}.interceptors.request.use(watch);\n${post(make)}`,
  ],
  [
    'clients that a function makes',
    (make, use, told) =>
      `${AXIOS}function client(base: string) { const made = axios.create({ baseURL: base }); return made; }\nconst first = client('a'), second = client('b');\n${told}.interceptors.request.use((config) => { ${use('config.data')} return config; });\n${post(make)}`,
  ],
  [
    'clients that objects keep',
    (make, use, told) =>
      `${AXIOS}class Api { readonly http = axios.create(); send(names: string) { return this.http.post('/a', { names }); } }\nconst first = new Api(), second = new Api();\n${told}.http.interceptors.request.use((config) => { ${use('config.data')} return config; });\nexport async function go() { await first.send(${make}); await second.send('typed'); }`,
  ],
];

describe('JavaScript', () => {
  test.each(PAIRS)('%s', async (_, code) => {
    expect(await isTold(code, 'second')).toBe(false);
    expect(await isTold(code, 'first')).toBe(true);
  });
});
