/** What the block of a request of Ktor sends, wherever in it that is said, and by whatever extension of the builder. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { KOTLIN } from './kotlin.ts';

type Code = (make: string, other: string) => string;

const HEAD = `import io.ktor.client.HttpClient
import io.ktor.client.request.*
import io.ktor.http.*

private const val CHAT = "https://api.openai.com/v1/chat/completions"
private val client = HttpClient()
`;

async function sent(code: Code, isOther = false): Promise<string> {
  const { head, text, records, file } = KOTLIN;
  const [make, other] = isOther ? [text.other, text.make] : [text.make, text.other];
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${HEAD}${code(make, other)}\n` });
  return [...new Set(flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : [])))].join(' ');
}

const PROMPT =
  'fun HttpRequestBuilder.prompt(text: String) { contentType(ContentType.Application.Json)\n setBody(text) }\n';

const ROWS: readonly (readonly [title: string, code: Code])[] = [
  [
    'in its block',
    (make, other) => `suspend fun go() { val rest = ${other}\n client.post(CHAT) { setBody(${make}) } }`,
  ],
  [
    'in a branch of it',
    (make, other) =>
      `suspend fun go(isLong: Boolean) { client.post(CHAT) { if (isLong) { setBody(${make}) } else { setBody("short") } }\n client.post("https://records.example.org") { setBody("typed")\n println(${other}.length) } }`,
  ],
  [
    'in a block in it',
    (make, other) =>
      `suspend fun go(name: String?) { val rest = ${other}\n client.post(CHAT) { name?.let { setBody(${make}) } } }`,
  ],
  [
    'by an extension of the builder',
    (make, other) =>
      `${PROMPT}suspend fun go() { client.post(CHAT) { prompt(${make}) } }\nfun rest() = ${other}.length`,
  ],
  [
    'by an extension that another calls',
    (make, other) =>
      `${PROMPT}fun HttpRequestBuilder.ask(text: String) { prompt(text) }\nsuspend fun go() { client.post(CHAT) { ask(${make}) } }\nfun rest() = ${other}.length`,
  ],
  [
    'by an extension, in a branch',
    (make, other) =>
      `fun HttpRequestBuilder.prompt(text: String, isLong: Boolean) { if (isLong) setBody(text) else setBody("-") }\nsuspend fun go() { client.post(CHAT) { prompt(${make}, true) } }\nfun rest() = ${other}.length`,
  ],
  [
    'as a parameter',
    (make, other) =>
      `suspend fun go() { client.get(CHAT) { parameter("q", ${make})\n parameter("length", ${other}.length) } }`,
  ],
];

describe('a request of Ktor', () => {
  test.each(ROWS)('%s', async (_, code) => {
    expect(await sent(code)).toBe('remote-ai');
    expect(await sent(code, true)).toBe('');
  });

  test.each<readonly [title: string, code: Code]>([
    [
      'what another request sends by the same extension',
      (make) =>
        `${PROMPT}suspend fun one() { client.post("https://records.example.org") { prompt(${make}) } }\nsuspend fun two(typed: String) { client.post(CHAT) { prompt(typed) } }`,
    ],
    [
      'a function of the app’s own that is called so',
      (make) =>
        `class Draft { var text = ""\n fun setBody(next: String) { text = next } }\nsuspend fun go(draft: Draft) { draft.setBody(${make})\n client.post(CHAT) { setBody("typed") } }`,
    ],
    [
      'what a block reads and does not send',
      (make) => `suspend fun go() { client.post(CHAT) { val all = ${make}\n setBody("$\{all.length} letters") } }`,
    ],
  ])('not by %s', async (_, code) => {
    expect(await sent(code)).not.toContain('remote-ai');
  });
});
