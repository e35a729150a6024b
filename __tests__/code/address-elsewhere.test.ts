import { expect, test } from 'vitest';
import { factsOf } from './code.ts';
import { DART } from './matrix/dart.ts';
import { JAVASCRIPT } from './matrix/javascript.ts';
import { C_SHARP, KOTLIN, OBJECTIVE_C } from './matrix/others.ts';

/** Where records go when the file that asks says nothing of whom. */
async function receivers(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { flows } = await factsOf(texts);
  return flows.map(({ destination, at }) => `${destination} ${at.file.replace(/^.*\//, '')}:${at.line}`);
}

const READS = `import HealthKit
struct Summary {
    let sender: any Sender
    func load(_ store: HKHealthStore) async throws {
        let predicate = HKSamplePredicate.clinicalRecord(type: HKClinicalType(.labResultRecord))
        let found = try await HKSampleQueryDescriptor(predicates: [predicate], sortDescriptors: []).result(for: store)
        try await sender.send(found[0].displayName)
    }
}`;
const SENDER = 'protocol Sender { func send(_ text: String) async throws }';
const swift = (use: string, members = ''): string => `import Foundation
struct Mailer: Sender {
    ${members}
    func send(_ text: String) async throws {
        let body = text.data(using: .utf8)
        ${use}
    }
}`;
const ASK = `request.httpBody = body
        _ = try await URLSession.shared.data(for: request)`;

test.each([
  [
    'a static of a type',
    swift(`var request = URLRequest(url: Endpoint.chat)\n${ASK}`),
    'enum Endpoint { static let chat = URL(string: "https://api.mistral.ai/v1/chat")! }',
  ],
  [
    'a global',
    swift(`var request = URLRequest(url: chat)\n${ASK}`),
    'let chat = URL(string: "https://api.mistral.ai/v1/chat")!',
  ],
  [
    'a text and its path',
    swift(`let address = URL(string: Remote.base + "/v1/chat")!\nvar request = URLRequest(url: address)\n${ASK}`),
    'enum Remote { static let base = "https://api.mistral.ai" }',
  ],
  [
    'an interpolated text',
    swift(`let address = URL(string: "\\(Remote.base)/v1/chat")!\nvar request = URLRequest(url: address)\n${ASK}`),
    'enum Remote { static var base: String { "https://api.mistral.ai" } }',
  ],
  [
    'a part of what is shared',
    swift(`var request = URLRequest(url: Settings.shared.chat)\n${ASK}`),
    'final class Settings { static let shared = Settings()\n let chat = URL(string: "https://api.mistral.ai/v1/chat")! }',
  ],
  [
    'a property of a type that is declared elsewhere',
    swift(`var request = URLRequest(url: service.chat)\n${ASK}`, 'let service: Service'),
    'struct Service { let chat = URL(string: "https://api.mistral.ai/v1/chat")! }',
  ],
  [
    'what a case gives',
    swift(`var request = URLRequest(url: Route.chat.address)\n${ASK}`),
    'enum Route { case chat, list\n var address: URL { URL(string: "https://api.mistral.ai/v1/\\(self)")! } }',
  ],
  [
    'what an extension of URL adds',
    swift(`var request = URLRequest(url: .chat)\n${ASK}`),
    'extension URL { static let chat = URL(string: "https://api.mistral.ai/v1/chat")! }',
  ],
  [
    'what a function gives',
    swift(`var request = Requests.chat()\n${ASK}`),
    'enum Requests { static func chat() -> URLRequest { URLRequest(url: URL(string: "https://api.mistral.ai/v1/chat")!) } }',
  ],
  [
    'put together later',
    swift(`var request = URLRequest(url: URL(fileURLWithPath: ""))\nrequest.url = Endpoint.chat\n${ASK}`),
    'enum Endpoint { static let chat = URL(string: "https://api.mistral.ai/v1/chat")! }',
  ],
  [
    'a host of components',
    swift(
      `var parts = URLComponents()\nparts.scheme = "https"\nparts.host = Endpoint.host\nvar request = URLRequest(url: parts.url!)\n${ASK}`,
    ),
    'enum Endpoint { static let host = "api.mistral.ai" }',
  ],
  [
    'given straight to who asks',
    swift('_ = try await URLSession.shared.upload(for: URLRequest(url: Endpoint.chat), from: body!)'),
    'enum Endpoint { static let chat = URL(string: "https://api.mistral.ai/v1/chat")! }',
  ],
])('Swift: %s', async (_, one, other) => {
  const told = await receivers({
    'App/Summary.swift': READS,
    'App/Sender.swift': SENDER,
    'App/Mailer.swift': one,
    'App/Other.swift': `import Foundation\n${other}\n`,
  });
  expect(told).toEqual([expect.stringMatching(/^Mistral Mailer\.swift/)]);
});

test('what stands between who asks and the address', async () => {
  const told = await receivers({
    'App/Summary.swift': READS,
    'App/Sender.swift': SENDER,
    'App/Mailer.swift': swift(`var request = URLRequest(url: Endpoint.chat)\n${ASK}`),
    'App/Endpoint.swift': 'import Foundation\nenum Endpoint { static let chat = Service.base.appending(path: "chat") }',
    'App/Service.swift':
      'import Foundation\nenum Service { static let base = URL(string: "https://api.mistral.ai/v1")! }',
  });
  expect(told).toEqual([expect.stringMatching(/^Mistral Mailer\.swift/)]);
});

test('an address that nobody sends records to tells of nobody', async () => {
  const told = await receivers({
    'App/Summary.swift': READS,
    'App/Sender.swift': SENDER,
    'App/Mailer.swift': swift(`var request = URLRequest(url: Endpoint.own)\n${ASK}`),
    'App/Endpoint.swift':
      'import Foundation\nenum Endpoint { static let own = URL(string: "https://clinic.example/v1")!\n static let chat = URL(string: "https://api.mistral.ai/v1")! }',
  });
  expect(told).toEqual([expect.stringMatching(/^a server Mailer\.swift/)]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'Objective-C',
    {
      ...OBJECTIVE_C.beside,
      'App/Use.m':
        '#import "Journal.h"\n#import "Mailer.h"\nvoid show(void) { [Journal load:^(NSArray<HKClinicalRecord *> *records) { [Mailer send:records.firstObject.displayName]; }]; }',
      'App/Mailer.h': '@interface Mailer : NSObject\n+ (void)send:(NSString *)text;\n@end',
      'App/Mailer.m': `#import "Mailer.h"
#import "Addresses.h"
@implementation Mailer
+ (void)send:(NSString *)text {
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:ChatAddress]];
  request.HTTPBody = [text dataUsingEncoding:NSUTF8StringEncoding];
  [[[NSURLSession sharedSession] dataTaskWithRequest:request completionHandler:^(NSData *d, NSURLResponse *r, NSError *e) {}] resume];
}
@end`,
      'App/Addresses.h': 'extern NSString *const ChatAddress;',
      'App/Addresses.m':
        '#import "Addresses.h"\nNSString *const ChatAddress = @"https://api.mistral.ai/v1/chat/completions";',
    },
  ],
  [
    'JavaScript',
    {
      ...JAVASCRIPT.beside,
      'src/use.ts': `import { loadRecords } from './health';
import { send } from './mailer';
export async function show() { const records = await loadRecords(); await send(records[0].displayName); }`,
      'src/mailer.ts': `import { CHAT } from './addresses';
export async function send(text: string) { await fetch(CHAT, { method: 'POST', body: text }); }`,
      'src/addresses.ts': `import { BASE } from './base';
export const CHAT = \`\${BASE}/v1/chat\`;`,
      'src/base.ts': `export const BASE = 'https://api.mistral.ai';`,
    },
  ],
  [
    'JavaScript, axios made in a file of its own',
    {
      ...JAVASCRIPT.beside,
      'src/use.ts': `import { loadRecords } from './health';
import { send } from './mailer';
export async function show() { const records = await loadRecords(); await send(records[0].displayName); }`,
      'src/mailer.ts': `import { client } from './client';
export async function send(text: string) { await client.post('/v1/chat', { text }); }`,
      'src/client.ts': `import axios from 'axios';
import { config } from './config';
export const client = axios.create({ baseURL: config.base });`,
      'src/config.ts': `export const config = { base: 'https://api.mistral.ai' };`,
    },
  ],
  [
    'Dart',
    {
      ...DART.beside,
      'lib/use.dart': `import 'health.dart';
import 'mailer.dart';
Future<void> show() async { final records = await RecordStore().load(); await Mailer().send(records.first.displayName); }`,
      'lib/mailer.dart': `import 'package:http/http.dart' as http;
import 'addresses.dart';
class Mailer { Future<void> send(String text) async { await http.post(Uri.parse(Addresses.chat), body: text); } }`,
      'lib/addresses.dart': `class Addresses { static const chat = 'https://api.mistral.ai/v1/chat'; }`,
    },
  ],
  [
    'C#',
    {
      ...C_SHARP.beside,
      'Use.cs': `namespace App;
public class Use { public async Task Show() { var records = await Journal.Load(); await new Mailer().Send(records[0].DisplayName); } }`,
      'Mailer.cs': `using System.Net.Http;
namespace App;
public class Mailer { readonly HttpClient client = new();
  public async Task Send(string text) { await client.PostAsync(Addresses.Chat, new StringContent(text)); } }`,
      'Addresses.cs': `namespace App;
public static class Addresses { public const string Chat = "https://api.mistral.ai/v1/chat"; }`,
    },
  ],
  [
    'Kotlin',
    {
      ...KOTLIN.beside,
      'src/iosMain/kotlin/Use.kt': `package app
fun show() { Journal.load { records -> Mailer().send(records.first().displayName) } }`,
      'src/commonMain/kotlin/Mailer.kt': `package app
import io.ktor.client.HttpClient
import io.ktor.client.request.post
import io.ktor.client.request.setBody
class Mailer { private val client = HttpClient()
  suspend fun send(text: String) { client.post(Addresses.chat) { setBody(text) } } }`,
      'src/commonMain/kotlin/Addresses.kt': `package app
object Addresses { const val chat = "https://api.mistral.ai/v1/chat" }`,
    },
  ],
])('%s', async (_, texts) => {
  expect(await receivers(texts)).toEqual([expect.stringMatching(/^Mistral /)]);
});
