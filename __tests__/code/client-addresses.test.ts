/** A client remembers the address that it was made with, or is given: what is sent by it goes there. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';
import { C_SHARP } from './idioms/c-sharp.ts';
import { DART } from './idioms/dart.ts';

const GEMINI = "'https://generativelanguage.googleapis.com/v1beta'";
const CLAUDE = 'new Uri("https://api.anthropic.com/")';
const post = "await _dio.post('/models', data: {'text': journal.name});";
const dart = (code: string): string => `import 'package:dio/dio.dart';\n${DART.head}${code}`;
const sharp = (code: string): string => `using System.Net.Http;\nusing System.Net.Http.Json;\n${C_SHARP.head}${code}`;
const send = 'await client.PostAsJsonAsync("v1/messages", new { content = Journal.Name });';

test.each([
  [
    'a field',
    dart(`class G { final Dio _dio = Dio(BaseOptions(baseUrl: ${GEMINI}));\n Future<void> go() async { ${post} } }`),
    'Gemini',
  ],
  [
    'what a constructor is given',
    dart(
      `class G { G(this._dio); final Dio _dio;\n Future<void> go() async { ${post} } }\nvoid main() { G(Dio(BaseOptions(baseUrl: ${GEMINI}))).go(); }`,
    ),
    'Gemini',
  ],
  [
    'what a constructor makes, where it is given none',
    dart(
      `class G { G([Dio? dio]) : _dio = dio ?? Dio(BaseOptions(baseUrl: ${GEMINI})); final Dio _dio;\n Future<void> go() async { ${post} } }\nvoid main() { G().go(); }`,
    ),
    'Gemini',
  ],
  [
    'an option that is set',
    dart(`Future<void> go() async { final _dio = Dio();\n _dio.options.baseUrl = ${GEMINI};\n ${post} }`),
    'Gemini',
  ],
  [
    'another client has it',
    dart(
      `class Other { final Dio _dio = Dio(BaseOptions(baseUrl: ${GEMINI})); }\nclass G { final Dio _dio = Dio();\n Future<void> go() async { ${post} } }`,
    ),
    'a server',
  ],
  [
    'C#: an initialiser',
    sharp(
      `public class A { readonly HttpClient client = new() { BaseAddress = ${CLAUDE} }; public async Task Go() { ${send} } }`,
    ),
    'Anthropic',
  ],
  [
    'C#: a constructor',
    sharp(
      `public class A { readonly HttpClient client; public A(HttpClient client) { this.client = client; client.BaseAddress = ${CLAUDE}; } public async Task Go() { ${send} } }`,
    ),
    'Anthropic',
  ],
  [
    'C#: a client that a container makes for a class',
    sharp(
      `public class A(HttpClient client) { public async Task Go() { ${send} } }\npublic static class Program { public static void Main(IServiceCollection services) { services.AddHttpClient<A>(client => client.BaseAddress = ${CLAUDE}); } }`,
    ),
    'Anthropic',
  ],
  [
    'C#: a client that a container makes for an interface',
    sharp(
      `public interface IA { Task Go(); }\npublic class A(HttpClient client) : IA { public async Task Go() { ${send} } }\npublic static class Program { public static void Main(IServiceCollection services) { services.AddHttpClient<IA, A>().ConfigureHttpClient((services, client) => { client.BaseAddress = ${CLAUDE}; }); } }`,
    ),
    'Anthropic',
  ],
  [
    'C#: a container makes one for another class',
    sharp(
      `public class B(HttpClient client) { public Task<string> Get() => client.GetStringAsync("v1"); }\npublic class A(HttpClient client) { public async Task Go() { ${send} } }\npublic static class Program { public static void Main(IServiceCollection services) { services.AddHttpClient<B>(client => client.BaseAddress = ${CLAUDE}); services.AddHttpClient<A>(); } }`,
    ),
    'a server',
  ],
  [
    'C#: a client by its name',
    sharp(
      `public class A(IHttpClientFactory clients) { const string Name = "notes"; public async Task Go() { var client = clients.CreateClient(Name); ${send} } }\npublic static class Program { public static void Main(IServiceCollection services) { services.AddHttpClient("notes", client => { client.BaseAddress = ${CLAUDE}; }); } }`,
    ),
    'Anthropic',
  ],
  [
    'C#: a client by another name',
    sharp(
      `public class A(IHttpClientFactory clients) { public async Task Go() { var client = clients.CreateClient("own"); ${send} } }\npublic static class Program { public static void Main(IServiceCollection services) { services.AddHttpClient("notes", client => { client.BaseAddress = ${CLAUDE}; }); } }`,
    ),
    'a server',
  ],
  [
    'an option that is set in a cascade',
    dart(`Future<void> go() async { final _dio = Dio()..options.baseUrl = ${GEMINI};\n ${post} }`),
    'Gemini',
  ],
  [
    'options that are set in a cascade',
    dart(
      `class G { final Dio _dio = Dio()\n ..options = BaseOptions(baseUrl: ${GEMINI})\n ..interceptors.add(LogInterceptor());\n Future<void> go() async { ${post} } }`,
    ),
    'Gemini',
  ],
])('%s', async (_, text, destination) => {
  const language = text.includes('package:dio') ? DART : C_SHARP;
  const { flows = [] } = await factsOf({ [language.file]: text, ...language.records.beside });
  expect(flows.map((flow) => flow.destination)).toEqual([destination]);
});
