/** One client for several services: what an endpoint sends goes to the service that this endpoint says, and to no other. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

/** `own` and `other`: the cases that stand for a server of the app's own and for a model on somebody else's machine. */
type Case = 'own' | 'other';
type Clients = readonly (readonly [title: string, code: (make: string, of: Case) => string])[];

const isSentToModel = async ({ file, head, records, text }: Language, code: string): Promise<boolean> => {
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${code.replaceAll('MAKE', text.make)}\n` });
  return flows.some(({ kind, strength }) => kind === 'remote-ai' && strength === 'value');
};
function toItsService(name: string, language: Language, clients: Clients): void {
  describe(name, () => {
    test.each(clients)('%s', async (_, code) => {
      expect(await isSentToModel(language, code('MAKE', 'own'))).toBe(false);
      expect(await isSentToModel(language, code('MAKE', 'other'))).toBe(true);
    });
  });
}

const SERVICE =
  'enum Service { case own, other\n var base: URL { switch self { case .own: URL(string: "https://api.clinic.example")!\n case .other: URL(string: "https://api.openai.com")! } } }\n';
const PROTOCOL = 'protocol Endpoint { var service: Service { get }\n var body: String { get } }\n';
const first = (of: Case): string =>
  `struct First: Endpoint { let summary: String\n var service: Service { .${of} }\n var body: String { summary } }\n`;
const SECOND =
  'struct Second: Endpoint { let typed: String\n var service: Service { .other }\n var body: String { "Polite: " + typed } }\n';
const send = (signature: string, service = 'endpoint.service'): string =>
  `struct API { func send${signature} async throws { var request = URLRequest(url: ${service}.base.appending(path: "v1/responses"))\n request.httpMethod = "POST"\n request.httpBody = Data(endpoint.body.utf8)\n _ = try await URLSession.shared.data(for: request) } }\n`;
const GO = (make: string): string =>
  `let api = API()\nfunc go() async throws { try await api.send(First(summary: ${make}))\n try await api.send(Second(typed: "hello")) }`;

toItsService('Swift', SWIFT, [
  ['some', (make, of) => `${SERVICE}${PROTOCOL}${first(of)}${SECOND}${send('(_ endpoint: some Endpoint)')}${GO(make)}`],
  ['any', (make, of) => `${SERVICE}${PROTOCOL}${first(of)}${SECOND}${send('(_ endpoint: any Endpoint)')}${GO(make)}`],
  [
    'a type parameter',
    (make, of) => `${SERVICE}${PROTOCOL}${first(of)}${SECOND}${send('<E: Endpoint>(_ endpoint: E)')}${GO(make)}`,
  ],
  [
    'one that is kept first',
    (make, of) =>
      `${SERVICE}${PROTOCOL}${first(of)}${SECOND}${send('(_ endpoint: some Endpoint)')}let api = API()\nfunc go() async throws { let endpoint = First(summary: ${make})\n let other = Second(typed: "hello")\n try await api.send(endpoint)\n try await api.send(other) }`,
  ],
  [
    'what an extension says of those that say nothing',
    (make, of) =>
      `${SERVICE}${PROTOCOL}extension Endpoint { var service: Service { .${of} } }\nstruct First: Endpoint { let body: String }\nstruct Second: Endpoint { let body: String\n var service: Service { .other } }\n${send('(_ endpoint: some Endpoint)')}let api = API()\nfunc go() async throws { try await api.send(First(body: ${make}))\n try await api.send(Second(body: "hello")) }`,
  ],
  [
    'hosts that the endpoints say',
    (make, of) =>
      `protocol Endpoint { var host: String { get }\n var body: String { get } }\nstruct First: Endpoint { let body: String\n let host = "${of === 'own' ? 'api.clinic.example' : 'api.openai.com'}" }\nstruct Second: Endpoint { let body: String\n let host = "api.openai.com" }\nstruct API { func send(_ endpoint: some Endpoint) async throws { var request = URLRequest(url: URL(string: "https://\\(endpoint.host)/v1/responses")!)\n request.httpBody = Data(endpoint.body.utf8)\n _ = try await URLSession.shared.data(for: request) } }\nlet api = API()\nfunc go() async throws { try await api.send(First(body: ${make}))\n try await api.send(Second(body: "hello")) }`,
  ],
]);

const OPEN: Clients = [
  [
    'a service that is asked',
    (make) =>
      `${SERVICE}${PROTOCOL}struct First: Endpoint { let summary: String\n let isPolite: Bool\n var service: Service { if isPolite { return .other }\n return .own }\n var body: String { summary } }\n${SECOND}${send('(_ endpoint: some Endpoint)')}let api = API()\nfunc go() async throws { try await api.send(First(summary: ${make}, isPolite: true)) }`,
  ],
  [
    'a service that is set later',
    (make) =>
      `${SERVICE}${PROTOCOL}struct First: Endpoint { var service: Service = .own\n let body: String }\n${send('(_ endpoint: some Endpoint)')}let api = API()\nfunc go() async throws { var first = First(body: ${make})\n first.service = .other\n try await api.send(first) }`,
  ],
  [
    'a service that it is made with',
    (make) =>
      `${SERVICE}${PROTOCOL}struct First: Endpoint { var service: Service = .own\n let body: String }\n${send('(_ endpoint: some Endpoint)')}let api = API()\nfunc go() async throws { try await api.send(First(service: .other, body: ${make})) }`,
  ],
  [
    'a class that another inherits from',
    (make) =>
      `${SERVICE}${PROTOCOL}class First: Endpoint { let body: String\n init(body: String) { self.body = body }\n var service: Service { .own } }\nfinal class Loud: First { override var service: Service { .other } }\n${send('(_ endpoint: some Endpoint)')}let api = API()\nfunc go(_ isLoud: Bool) async throws { let first: First = isLoud ? Loud(body: ${make}) : First(body: ${make})\n try await api.send(first) }`,
  ],
  [
    'an endpoint that nobody tells',
    (make) =>
      `${SERVICE}${PROTOCOL}${first('own')}struct Third: Endpoint { let body: String\n var service: Service { .other } }\n${send('(_ endpoint: any Endpoint)')}let api = API()\nfunc go(_ at: Int) async throws { let all: [any Endpoint] = [First(summary: ${make}), Third(body: ${make})]\n for each in all { try await api.send(each) } }`,
  ],
];
describe('nobody can tell which', () => {
  test.each(OPEN)('%s', async (_, code) => expect(await isSentToModel(SWIFT, code('MAKE', 'own'))).toBe(true));
});

const SERVICE_KT =
  'import io.ktor.client.HttpClient\nimport io.ktor.client.request.post\nimport io.ktor.client.request.setBody\nenum class Service(val base: String) { OWN("https://api.clinic.example"), OTHER("https://api.openai.com") }\ninterface Endpoint { val service: Service\n val body: String }\n';
toItsService('Kotlin', KOTLIN, [
  [
    'an interface',
    (make, of) =>
      `${SERVICE_KT}class First(override val body: String) : Endpoint { override val service get() = Service.${of.toUpperCase()} }\nclass Second(override val body: String) : Endpoint { override val service get() = Service.OTHER }\nclass Api(private val client: HttpClient) { suspend fun send(endpoint: Endpoint) { client.post(endpoint.service.base + "/v1/responses") { setBody(endpoint.body) } } }\nsuspend fun go(api: Api) { api.send(First(${make}))\n api.send(Second("hello")) }`,
  ],
]);

const SERVICE_CS =
  'enum Service { Own, Other }\nstatic class Services { public static string Base(this Service service) => service switch { Service.Own => "https://api.clinic.example", _ => "https://api.openai.com" }; }\ninterface IEndpoint { Service Service { get; }\n string Body { get; } }\n';
toItsService('C#', C_SHARP, [
  [
    'an interface',
    (make, of) =>
      `${SERVICE_CS}class First : IEndpoint { public First(string body) { Body = body; }\n public Service Service => Service.${of === 'own' ? 'Own' : 'Other'};\n public string Body { get; } }\nclass Second : IEndpoint { public Second(string body) { Body = body; }\n public Service Service => Service.Other;\n public string Body { get; } }\nclass Api { readonly HttpClient http = new();\n public async Task Send(IEndpoint endpoint) { await http.PostAsync(endpoint.Service.Base() + "/v1/responses", new StringContent(endpoint.Body)); } }\nclass Go { public async Task Run(Api api) { await api.Send(new First(${make})); await api.Send(new Second("hello")); } }`,
  ],
]);
