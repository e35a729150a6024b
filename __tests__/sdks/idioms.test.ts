/** What apps write to hand an SDK something, as its maker shows it: a row an idiom, each language. */
import { expect, test } from 'vitest';
import { factsOf, flow } from '../code/code.ts';

const SWIFT = (from: string, call: string): string => `import HealthKit
${from
  .split(' ')
  .map((module) => `import ${module}\n`)
  .join('')}
let store = HKHealthStore()
func send() async throws {
    let type = HKClinicalType(.allergyRecord)
    try await store.requestAuthorization(toShare: [], read: [type])
    let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    let name = try await descriptor.result(for: store)[0].displayName
    ${call}
}
`;

const OBJECTIVE_C = (from: string, call: string): string => `#import <HealthKit/HealthKit.h>
@import ${from};
@implementation Records
- (void)load {
  HKSampleType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
    NSString *name = [(HKClinicalRecord *)results.firstObject displayName];
    ${call}
  }];
  [self.store executeQuery:query];
}
@end
`;

const C_SHARP = (from: string, call: string): string => `using HealthKit;
using ${from};
public class Records {
    readonly HKHealthStore store = new HKHealthStore();
    public void Load() {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord);
        store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, results, error) => {
            var name = ((HKClinicalRecord)results[0]).DisplayName;
            ${call}
        }));
    }
}
`;

const KOTLIN = (from: string, call: string): string => `package app
import platform.HealthKit.*
${from
  .split(' ')
  .map((name) => `import ${name}\n`)
  .join('')}
fun load() {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, _ ->
        results?.forEach { sample -> send((sample as HKClinicalRecord).displayName) }
    }
    HKHealthStore().executeQuery(query)
}
suspend fun send(name: String) {
    ${call}
}
`;

const DART = (from: string, call: string): string => `import 'package:${from}/${from}.dart';
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
Future<void> send() async {
  final all = AppleHealthClinicalRecords();
  await all.requestAuthorization([ClinicalType.allergy]);
  final records = await all.getData(ClinicalType.allergy);
  final name = records.first.displayName;
  ${call}
}
`;

async function heard(file: string, text: string): Promise<string> {
  const { flows } = await factsOf({ [file]: text });
  const found = flows
    .filter(({ strength }) => strength === 'value')
    .map(({ kind, destination }) => `${kind}: ${destination}`);
  return [...new Set(found)].join(', ');
}

test.each([
  [
    'OpenAI',
    'let client = OpenAI(apiToken: key)\n let query = ResponseQuery(input: name)\n _ = try await client.responses.createResponse(query: query)',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAI',
    'let client: any OpenAIModern = made\n _ = try await client.chats(query: ChatQuery(messages: [name]))',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAI',
    'let client: OpenAICombine = made\n _ = client.chats(query: ChatQuery(messages: [name]))',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAI',
    'let endpoint: ResponsesEndpointProtocol = made\n _ = try await endpoint.createResponse(query: CreateModelResponseQuery(input: name))',
    'remote-ai: OpenAI',
  ],
  [
    'SwiftOpenAI',
    'let service = OpenAIServiceFactory.service(apiKey: key)\n _ = try await service.startChat(parameters: ChatCompletionParameters(messages: [name]))',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAIKit',
    'let client = OpenAIKit.Client(session: session, configuration: configuration)\n _ = try await client.chats.create(messages: [name])',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAIKit',
    'let openAI = OpenAI(Configuration(apiKey: key))\n _ = try await openAI.generateChatCompletion(parameters: ChatParameters(messages: [name]))',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAIKit',
    'let openAI = OpenAIKit(apiToken: key)\n _ = await openAI.sendCompletion(prompt: name)',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAISwift',
    'let client = OpenAISwift(config: config)\n _ = try await client.sendChat(with: [name])',
    'remote-ai: OpenAI',
  ],
  [
    'SwiftAnthropic',
    'let service = AnthropicServiceFactory.service(apiKey: key)\n _ = try await service.createMessage(MessageParameter(messages: [name]))',
    'remote-ai: Anthropic',
  ],
  [
    'AnthropicSwiftSDK',
    'let client = Anthropic(apiKey: key)\n _ = try await client.messages.createMessage([name], maxTokens: 10)',
    'remote-ai: Anthropic',
  ],
  [
    'FirebaseAI',
    'let model = FirebaseAI.firebaseAI(backend: .googleAI()).generativeModel(modelName: "m")\n _ = try await model.generateContent(name)',
    'remote-ai: Gemini',
  ],
  [
    'FirebaseAILogic',
    'let session = FirebaseAI.firebaseAI().generativeModelSession(model: "m")\n _ = try await session.respond(to: name)',
    'remote-ai: Gemini',
  ],
  [
    'FirebaseAILogic',
    'let session: GenerativeModelSession = made\n _ = try await session.respond(to: name)',
    'remote-ai: Gemini',
  ],
  [
    'FirebaseAILogic',
    'let model: TemplateGenerativeModel = made\n _ = try await model.generateContent(templateID: "t", inputs: ["q": name])',
    'remote-ai: Gemini',
  ],
  [
    'FirebaseAILogic',
    'let model: LiveGenerativeModel = made\n let session = try await model.connect()\n await session.sendContent(name)',
    'remote-ai: Gemini',
  ],
  [
    'FirebaseAI',
    'let model: ImagenModel = made\n _ = try await model.generateImages(prompt: name)',
    'remote-ai: Gemini',
  ],
  [
    'GoogleGenerativeAI',
    'let chat = GenerativeModel(name: "m", apiKey: key).startChat()\n _ = try await chat.sendMessage(name)',
    'remote-ai: Gemini',
  ],
  [
    'AIProxy',
    'let service = AIProxy.openAIDirectService(unprotectedAPIKey: key)\n _ = try await service.chatCompletionRequest(body: .init(model: "m", messages: [.user(content: .text(name))]))',
    'remote-ai: AIProxy',
  ],
  [
    'AIProxy',
    'let service: GroqService = made\n _ = try await service.chatCompletionRequest(body: .init(messages: [name]))',
    'remote-ai: AIProxy',
  ],
  [
    'AIProxy',
    'let service: MistralService = made\n _ = try await service.chatCompletionRequest(body: .init(messages: [name]))',
    'remote-ai: AIProxy',
  ],
  [
    'AIProxy',
    'let service: DeepLService = made\n _ = try await service.translate(body: .init(text: [name]))',
    'remote-ai: AIProxy',
  ],
  ['Bugsnag', 'Bugsnag.leaveBreadcrumb(withMessage: name)', 'crash-reporting: Bugsnag'],
  [
    'AWSBedrockRuntime',
    'let client = try await BedrockRuntimeClient()\n _ = try await client.converse(input: ConverseInput(messages: [name], modelId: "m"))',
    'remote-ai: Amazon Bedrock',
  ],
  [
    'Bugsnag',
    'let client: BugsnagClient = made\n client.leaveBreadcrumb(withMessage: name)',
    'crash-reporting: Bugsnag',
  ],
  [
    'Bugsnag',
    'let config = BugsnagConfiguration.loadConfig()\n config.addMetadata(name, key: "last", section: "records")',
    'crash-reporting: Bugsnag',
  ],
  ['DatadogCore', 'Datadog.setAccountInfo(id: "1", name: name)', 'crash-reporting: Datadog Logs'],
  ['LuciqSDK', 'LCQLog.log(name)', 'crash-reporting: Instabug (Luciq)'],
  ['LuciqSDK', 'Luciq.setUserAttribute(name, withKey: "last")', 'crash-reporting: Instabug (Luciq)'],
  ['ZendeskCoreSDK', 'ZDKUserProvider().setUserFields([1: name])', 'analytics: Zendesk'],
  [
    'SupportProvidersSDK',
    'let request = ZDKCreateRequest()\n request.requestDescription = name\n ZDKRequestProvider().createRequest(request) { _, _ in }',
    'analytics: Zendesk',
  ],
  ['ChatProvidersSDK', 'Chat.chatProvider?.sendMessage(name)', 'analytics: Zendesk'],
  ['ChatProvidersSDK', 'Chat.instance?.providers.profileProvider.setNote(name)', 'analytics: Zendesk'],
  ['ZendeskSDK', 'Zendesk.instance?.messaging?.setConversationFields(["1": name])', 'analytics: Zendesk'],
])('Swift with %s: %s', async (from, call, expected) => {
  expect(await heard('App/Send.swift', SWIFT(from, call))).toBe(expected);
});

test.each([
  [
    'DatadogLogs',
    'DDLogger *logger = [DDLogger createWith:configuration]; [logger info:name];',
    'crash-reporting: Datadog Logs',
  ],
  [
    'DatadogObjc',
    'DDLogger *logger = [DDLogger createWith:configuration]; [logger info:name];',
    'crash-reporting: Datadog Logs',
  ],
  [
    'DatadogCore',
    '[DDDatadog setUserInfoWithUserId:name name:nil email:nil extraInfo:nil];',
    'crash-reporting: Datadog Logs',
  ],
  ['DatadogRUM', '[[DDRUMMonitor shared] addAttributeForKey:@"last" value:name];', 'analytics: Datadog RUM'],
  ['LuciqSDK', '[LCQLog logInfo:name];', 'crash-reporting: Instabug (Luciq)'],
])('Objective-C with %s: %s', async (from, call, expected) => {
  expect(await heard('App/Records.m', OBJECTIVE_C(from, call))).toBe(expected);
});

test.each([
  [
    'AdjustSdk',
    'var e = new AdjustEvent("t"); e.AddCallbackParameter("last", name); Adjust.TrackEvent(e);',
    'advertising: Adjust',
  ],
  [
    'AdjustBindingsiOS',
    'var e = ADJEvent.EventWithEventToken("t"); e.AddCallbackParameter("last", name); Adjust.TrackEvent(e);',
    'advertising: Adjust',
  ],
  [
    'AppsFlyerXamarinBinding',
    'AppsFlyerLib.Shared.LogEvent("open", NSDictionary.FromObjectAndKey(new NSString(name), new NSString("last")));',
    'advertising: AppsFlyer',
  ],
  ['BranchSDK', 'Branch.GetInstance().SetIdentity(name, this);', 'advertising: Branch'],
  ['BranchXamarinSDK', 'BranchIOS.getInstance().SetIdentity(name, this);', 'advertising: Branch'],
  [
    'BranchSDK',
    'var e = new BranchEvent("open"); e.AddCustomData("last", name); Branch.GetInstance().SendEvent(e);',
    'advertising: Branch',
  ],
  ['Facebook.CoreKit', 'AppEvents.LogEvent(name);', 'advertising: Facebook SDK'],
  ['BrazeKit', 'var braze = new Braze(configuration); braze.LogCustomEvent(name);', 'analytics: Braze'],
  [
    'BrazeKit',
    'App.Braze?.User.SetCustomAttributeWithKey("last", name); Braze shared = App.Braze; shared.LogCustomEvent(name);',
    'analytics: Braze',
  ],
  ['Bugsnag', 'IClient client = made; client.Breadcrumbs.Leave(name);', 'crash-reporting: Bugsnag'],
  [
    'Bugsnag',
    'var client = new Bugsnag.Client(configuration); client.Notify(new Exception(name));',
    'crash-reporting: Bugsnag',
  ],
  ['PostHog', 'IPostHogClient client = made; client.Capture("me", name);', 'analytics: PostHog'],
  ['PostHog', 'PostHogSdk.Capture("me", name);', 'analytics: PostHog'],
  ['Datadog.Maui', 'DdLogs.Info(name);', 'crash-reporting: Datadog Logs'],
  ['Datadog.Maui', 'DdSdk.SetUserInfo(name);', 'crash-reporting: Datadog Logs'],
  ['Datadog.Maui', 'DdSdk.AddAttribute("last", name);', 'crash-reporting: Datadog Logs'],
  ['Datadog.Maui', 'DdTrace.StartSpan(name, context, 0);', 'crash-reporting: Datadog Logs'],
  [
    'Mixpanel',
    'IMixpanelClient client = new MixpanelClient("token"); client.TrackAsync("open", new { Last = name });',
    'analytics: Mixpanel',
  ],
  ['Sentry', 'SentrySdk.CaptureMessage(name);', 'crash-reporting: Sentry'],
  ['Sentry', 'IHub hub = made; hub.CaptureMessage(name);', 'crash-reporting: Sentry'],
  ['Segment.Analytics', 'var analytics = new Analytics(configuration); analytics.Track(name);', 'analytics: Segment'],
  ['OneSignalSDK.DotNet', 'OneSignal.User.AddTag("last", name);', 'analytics: OneSignal'],
  ['Bugfender.Sdk', 'IBugfenderBinding log = BugfenderBinding.Instance; log.Info(name);', 'crash-reporting: Bugfender'],
  ['OpenAI.Responses', 'var client = new ResponsesClient(key); client.CreateResponse("m", name);', 'remote-ai: OpenAI'],
  [
    'OpenAI.Assistants',
    'AssistantClient client = made; client.CreateMessage("t", MessageRole.User, name);',
    'remote-ai: OpenAI',
  ],
  [
    'OpenAI.Embeddings',
    'var client = new EmbeddingClient("m", key); client.GenerateEmbedding(name);',
    'remote-ai: OpenAI',
  ],
  ['OpenAI.Audio', 'var client = new AudioClient("m", key); client.GenerateSpeech(name, voice);', 'remote-ai: OpenAI'],
  ['OpenAI.Realtime', 'RealtimeClient client = made; client.StartSession(name);', 'remote-ai: OpenAI'],
  [
    'Anthropic',
    'IAnthropicClient client = made; client.Messages.Create(new MessageCreateParams { Messages = [name] });',
    'remote-ai: Anthropic',
  ],
  [
    'Anthropic.Bedrock',
    'var client = new AnthropicBedrockClient(credentials); client.Messages.Create(name);',
    'remote-ai: Anthropic',
  ],
  [
    'Anthropic.SDK',
    'var client = new AnthropicClient(key); client.Messages.GetClaudeMessageAsync(name);',
    'remote-ai: Anthropic',
  ],
  [
    'Google.GenAI',
    'var client = new Client(apiKey: key); client.Models.GenerateContentAsync(model: "m", contents: name);',
    'remote-ai: Gemini',
  ],
  [
    'Plugin.Firebase.Firestore',
    'CrossFirebaseFirestore.Current.GetDocument("records/1").SetDataAsync(("title", name));',
    'network: Cloud Firestore',
  ],
  [
    'Plugin.Firebase.Firestore',
    'IDocumentReference one = made; one.UpdateDataAsync(("title", name));',
    'network: Cloud Firestore',
  ],
  [
    'Plugin.Firebase.Functions',
    'CrossFirebaseFunctions.Current.GetHttpsCallable("sum").CallAsync(name);',
    'network: Cloud Functions',
  ],
  [
    'Plugin.Firebase.Storage',
    'CrossFirebaseStorage.Current.GetReferenceFromPath("records").PutBytes(Encoding.UTF8.GetBytes(name));',
    'network: Firebase Storage',
  ],
])('C# with %s: %s', async (from, call, expected) => {
  expect(await heard('Records.cs', C_SHARP(from, call))).toBe(expected);
});

test.each([
  ['com.bugsnag.kmp.Bugsnag', 'Bugsnag.leaveBreadcrumb(name)', 'crash-reporting: Bugsnag'],
  [
    'com.bugsnag.kmp.Bugsnag',
    'Bugsnag.notify(error) { event -> event.addMetadata("records", "last", name)\n true }',
    'crash-reporting: Bugsnag',
  ],
  ['com.datadog.kmp.Datadog', 'Datadog.setUserInfo(name)', 'crash-reporting: Datadog Logs'],
  ['com.datadog.kmp.rum.RumMonitor', 'RumMonitor.get().addAttribute("last", name)', 'analytics: Datadog RUM'],
  [
    'com.aallam.openai.client.OpenAI',
    'val openAI = OpenAI(token = key)\n openAI.chatCompletion(ChatCompletionRequest(model = model, messages = listOf(ChatMessage(role = ChatRole.User, content = name))))',
    'remote-ai: OpenAI',
  ],
  [
    'dev.shreyaspatil.ai.client.generativeai.GenerativeModel',
    'val model = GenerativeModel(modelName = "m", apiKey = key)\n model.generateContent(name)',
    'remote-ai: Gemini',
  ],
  [
    'dev.shreyaspatil.ai.client.generativeai.Chat',
    'val chat: Chat = made\n chat.sendMessage(name)',
    'remote-ai: Gemini',
  ],
  [
    'ai.koog.agents.core.agent.AIAgent ai.koog.prompt.executor.llms.all.simpleOpenAIExecutor',
    'val agent = AIAgent(promptExecutor = simpleOpenAIExecutor(key), llmModel = OpenAIModels.Chat.GPT4o)\n agent.run(name)',
    'remote-ai: a model behind Koog',
  ],
  [
    'ai.koog.prompt.executor.model.PromptExecutor',
    'val executor: PromptExecutor = made\n executor.execute(name, model)',
    'remote-ai: a model behind Koog',
  ],
  [
    'ai.koog.prompt.executor.llms.SingleLLMPromptExecutor',
    'val executor = SingleLLMPromptExecutor(client)\n executor.execute(name, model)',
    'remote-ai: a model behind Koog',
  ],
  [
    'ai.koog.prompt.executor.model.PromptExecutor ai.koog.prompt.dsl.prompt',
    'val executor: PromptExecutor = made\n executor.execute(prompt("records") { user(name) }, model)',
    'remote-ai: a model behind Koog',
  ],
  [
    'ai.koog.prompt.executor.llms.SingleLLMPromptExecutor ai.koog.prompt.dsl.prompt',
    'val question = prompt("records") {\n user("What is $name?")\n }\n SingleLLMPromptExecutor(client).execute(question, model)',
    'remote-ai: a model behind Koog',
  ],
  [
    'ai.koog.prompt.executor.clients.openai.OpenAILLMClient',
    'val client = OpenAILLMClient(key)\n client.execute(name, model)',
    'remote-ai: a model behind Koog',
  ],
  [
    'dev.gitlive.firebase.Firebase dev.gitlive.firebase.analytics.analytics dev.gitlive.firebase.analytics.logEvent',
    'Firebase.analytics.logEvent("opened") { param("title", name) }',
    'analytics: Firebase Analytics',
  ],
  [
    'dev.gitlive.firebase.Firebase dev.gitlive.firebase.crashlytics.crashlytics',
    'Firebase.crashlytics.setCustomKeys(mapOf("last" to name))',
    'crash-reporting: Firebase Crashlytics',
  ],
  [
    'dev.gitlive.firebase.Firebase dev.gitlive.firebase.firestore.firestore',
    'Firebase.firestore.collection("records").add(mapOf("title" to name))',
    'network: Cloud Firestore',
  ],
  [
    'dev.gitlive.firebase.Firebase dev.gitlive.firebase.firestore.firestore',
    'Firebase.firestore.collection("records").document("1").set(mapOf("title" to name))',
    'network: Cloud Firestore',
  ],
  [
    'dev.gitlive.firebase.Firebase dev.gitlive.firebase.firestore.firestore',
    'Firebase.firestore.document("records/1").update("title" to name)',
    'network: Cloud Firestore',
  ],
  [
    'dev.gitlive.firebase.Firebase dev.gitlive.firebase.database.database',
    'Firebase.database.reference("records").setValue(name)',
    'network: Firebase Realtime Database',
  ],
  [
    'io.github.jan.supabase.SupabaseClient io.github.jan.supabase.postgrest.from',
    'val client: SupabaseClient = made\n client.from("records").insert(Row(name))',
    'network: Supabase',
  ],
])('Kotlin with %s: %s', async (from, call, expected) => {
  expect(await heard('src/iosMain/kotlin/Records.kt', KOTLIN(from, call))).toBe(expected);
});

test.each([
  ['bugsnag_flutter', 'await bugsnag.leaveBreadcrumb(name);', 'crash-reporting: Bugsnag'],
  ['bugsnag_flutter', "await bugsnag.addMetadata('records', {'last': name});", 'crash-reporting: Bugsnag'],
  ['luciq_flutter', 'LuciqLog.logInfo(name);', 'crash-reporting: Instabug (Luciq)'],
  ['luciq_flutter', "Luciq.setUserAttribute(name, 'last');", 'crash-reporting: Instabug (Luciq)'],
  ['luciq_flutter', 'CrashReporting.reportHandledCrash(name);', 'crash-reporting: Instabug (Luciq)'],
  ['zendesk_messaging', "await ZendeskMessaging.setConversationFields({'1': name});", 'analytics: Zendesk'],
  ['zendesk2', 'final chat = Zendesk2Chat.instance;\n await chat.sendMessage(name);', 'analytics: Zendesk'],
  ['dart_openai', "await OpenAI.instance.chat.create(model: 'm', messages: [name]);", 'remote-ai: OpenAI'],
  ['dart_openai', 'await OpenAI.instance.responses.create(input: name);', 'remote-ai: OpenAI'],
  [
    'chat_gpt_sdk',
    'final openAI = OpenAI.instance.build(token: key);\n await openAI.onChatCompletion(request: ChatCompleteText(messages: [name]));',
    'remote-ai: OpenAI',
  ],
  [
    'openai_dart',
    'final client = OpenAIClient(apiKey: key);\n await client.createChatCompletion(request: CreateChatCompletionRequest(messages: [name]));',
    'remote-ai: OpenAI',
  ],
  [
    'anthropic_sdk_dart',
    'final client = AnthropicClient(apiKey: key);\n await client.messages.create(MessageCreateRequest(messages: [name]));',
    'remote-ai: Anthropic',
  ],
  [
    'googleai_dart',
    'final client = GoogleAIClient(config: config);\n await client.models.generateContent(request: GenerateContentRequest(contents: [name]));',
    'remote-ai: Gemini',
  ],
  [
    'mistralai_dart',
    'final client = MistralClient.withApiKey(key);\n await client.chat.create(request: ChatCompletionRequest(messages: [name]));',
    'remote-ai: Mistral',
  ],
  [
    'google_generative_ai',
    "final model = GenerativeModel(model: 'm', apiKey: key);\n await model.generateContent([Content.text(name)]);",
    'remote-ai: Gemini',
  ],
  [
    'firebase_ai',
    "final model = FirebaseAI.googleAI().generativeModel(model: 'm');\n await model.generateContent([Content.text(name)]);",
    'remote-ai: Gemini',
  ],
  [
    'firebase_ai',
    "final session = await FirebaseAI.googleAI().liveGenerativeModel(model: 'm').connect();\n await session.send(input: Content.text(name));",
    'remote-ai: Gemini',
  ],
  [
    'firebase_ai',
    'final LiveSession session = made;\n await session.send(input: Content.text(name));',
    'remote-ai: Gemini',
  ],
  ['firebase_ai', 'final ImagenModel model = made;\n await model.generateImages(name);', 'remote-ai: Gemini'],
  ['flutter_gemini', 'await Gemini.instance.prompt(parts: [Part.text(name)]);', 'remote-ai: Gemini'],
])('Dart with %s: %s', async (from, call, expected) => {
  expect(await heard('lib/send.dart', DART(from, call))).toBe(expected);
});

const SCRIPT = (imports: string, call: string): string => `${imports}
import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
export async function send() {
  await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord']);
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0 });
  const name = records[0].displayName;
  ${call}
}
`;

test.each([
  [
    "import OpenAI from 'openai';",
    "const client = new OpenAI({ apiKey });\n await client.responses.create({ model: 'm', input: name });",
    'remote-ai: OpenAI',
  ],
  [
    "import OpenAI from 'openai';",
    "const client = new OpenAI({ apiKey });\n await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: name }] });",
    'remote-ai: OpenAI',
  ],
  [
    "import { Agent, run } from '@openai/agents';",
    "const agent = new Agent({ name: 'a' });\n await run(agent, name);",
    'remote-ai: OpenAI',
  ],
  [
    "import Anthropic from '@anthropic-ai/sdk';",
    "const client = new Anthropic({ apiKey });\n await client.messages.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: name }] });",
    'remote-ai: Anthropic',
  ],
  [
    "import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';",
    "const client = new AnthropicVertex();\n await client.messages.create({ messages: [{ role: 'user', content: name }] });",
    'remote-ai: Anthropic',
  ],
  [
    "import { GoogleGenAI } from '@google/genai';",
    "const ai = new GoogleGenAI({ apiKey });\n await ai.models.generateContent({ model: 'm', contents: name });",
    'remote-ai: Gemini',
  ],
  [
    "import { GoogleGenerativeAI } from '@google/generative-ai';",
    "const model = new GoogleGenerativeAI(key).getGenerativeModel({ model: 'm' });\n await model.generateContent(name);",
    'remote-ai: Gemini',
  ],
  [
    "import { getAI, getGenerativeModel } from 'firebase/ai';",
    "const model = getGenerativeModel(getAI(app), { model: 'm' });\n await model.generateContent(name);",
    'remote-ai: Gemini',
  ],
  [
    "import { VertexAI } from '@google-cloud/vertexai';",
    "const model = new VertexAI({ project }).getGenerativeModel({ model: 'm' });\n await model.generateContent(name);",
    'remote-ai: Vertex AI',
  ],
  [
    "import { generateText } from 'ai';",
    'await generateText({ model, prompt: name });',
    'remote-ai: a model behind the AI SDK',
  ],
  [
    "import { ChatOpenAI } from '@langchain/openai';",
    "await new ChatOpenAI({ model: 'm' }).invoke(name);",
    'remote-ai: a model behind LangChain',
  ],
  [
    "import { ChatMistralAI } from '@langchain/mistralai';",
    "await new ChatMistralAI({ model: 'm' }).invoke(name);",
    'remote-ai: a model behind LangChain',
  ],
  [
    "import { CohereClient } from 'cohere-ai';",
    'const cohere = new CohereClient({ token });\n await cohere.chat({ message: name });',
    'remote-ai: Cohere',
  ],
  [
    "import { InferenceClient } from '@huggingface/inference';",
    "const client = new InferenceClient(token);\n await client.chatCompletion({ messages: [{ role: 'user', content: name }] });",
    'remote-ai: Hugging Face',
  ],
  [
    "import { OpenRouter } from '@openrouter/sdk';",
    "const client = new OpenRouter({ apiKey });\n await client.chat.send({ messages: [{ role: 'user', content: name }] });",
    'remote-ai: OpenRouter',
  ],
  [
    "import Perplexity from '@perplexity-ai/perplexity_ai';",
    "const client = new Perplexity();\n await client.chat.completions.create({ messages: [{ role: 'user', content: name }] });",
    'remote-ai: Perplexity',
  ],
  [
    "import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';",
    "const client = new BedrockRuntimeClient({});\n await client.send(new ConverseCommand({ modelId: 'm', messages: [{ role: 'user', content: [{ text: name }] }] }));",
    'remote-ai: Amazon Bedrock',
  ],
  [
    "import * as Zendesk from 'react-native-zendesk-messaging';",
    'Zendesk.setConversationFields({ 1: name });',
    'analytics: Zendesk',
  ],
  [
    "import ZendeskChat from 'react-native-zendesk-chat';",
    'ZendeskChat.setVisitorInfo({ name });',
    'analytics: Zendesk',
  ],
  [
    "import Luciq from '@luciq/react-native';",
    "Luciq.setUserAttribute('last', name);",
    'crash-reporting: Instabug (Luciq)',
  ],
])('JavaScript with %s: %s', async (imports, call, expected) => {
  expect(await heard('src/send.ts', SCRIPT(imports, call))).toBe(expected);
});

/** A library that is known reads no records from HealthKit: what is handed to it stays asked for and never read. */
test.each([
  ['AdjustSdk', 'Adjust.Measure(types);'],
  ['BranchXamarinSDK', 'BranchIOS.Measure(types);'],
  ['BrazeKit', 'App.Braze.Measure(types);'],
  ['OpenAI.Responses', 'client.Ask(types);'],
  ['Google.GenAI', 'client.Ask(types);'],
  ['Sentry', 'SentrySdk.Keep(types);'],
])('C#: no types are read through %s', async (from, call) => {
  const text = `using HealthKit;\nusing ${from};\npublic class Records {
    readonly HKHealthStore store = new HKHealthStore();
    public void Load() {
        var types = new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord));
        store.RequestAuthorizationToShare(new NSSet(), types, (ok, error) => { });
        ${call}
    }\n}\n`;
  expect(await flow({ 'Records.cs': text })).toBe('allergy |');
});

test.each([
  ['com.bugsnag.kmp.Bugsnag', 'Bugsnag.measure(types)'],
  ['io.sentry.kotlin.multiplatform.Sentry', 'Sentry.measure(types)'],
  ['com.datadog.kmp.log.Logger', 'logger.measure(types)'],
  ['dev.gitlive.firebase.analytics.analytics', 'Firebase.analytics.measure(types)'],
  ['com.aallam.openai.client.OpenAI', 'openAI.ask(types)'],
  ['ai.koog.agents.core.agent.AIAgent', 'agent.ask(types)'],
])('Kotlin: no types are read through %s', async (from, call) => {
  const text = `package app\nimport platform.HealthKit.*\nimport ${from}\nfun load() {
    val types = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!)
    HKHealthStore().requestAuthorizationToShareTypes(null, types) { _, _ -> }
    ${call}\n}\n`;
  expect(await flow({ 'src/iosMain/kotlin/Records.kt': text })).toBe('allergy |');
});
