/** What Pigeon writes on both sides of a channel of messages: types go by its name, in whatever form. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** A class that asks from Dart. `made` is what stands before the name of each channel. */
const asking = (type: string, name = (method: string): string => `'dev.flutter.pigeon.care.Api.${method}'`): string => `
import 'package:flutter/services.dart';
enum Topic { allergies, labs, notes }
class Api {
  Api({BinaryMessenger? binaryMessenger, String suffix = ''}) : _messenger = binaryMessenger, _suffix = suffix;
  final BinaryMessenger? _messenger;
  final String _suffix;
  Future<bool> ask(List<${type}> topics) async {
    final channel = BasicMessageChannel<Object?>(${name('ask')}, const StandardMessageCodec(), binaryMessenger: _messenger);
    final reply = await channel.send(<Object?>[topics]) as List<Object?>?;
    return reply![0]! as bool;
  }
  Future<List<Object?>> load(${type} topic) async {
    final String channelName = ${name('load')};
    final channel = BasicMessageChannel<Object?>(channelName, const StandardMessageCodec(), binaryMessenger: _messenger);
    final Future<Object?> sending = channel.send(<Object?>[topic]);
    final reply = await sending as List<Object?>?;
    return reply![0]! as List<Object?>;
  }
}
`;
const using = (allergies: string, labs: string): string =>
  `import 'api.g.dart';\nvoid main() async { final api = Api(); await api.ask([${allergies}, ${labs}]); await api.load(${labs}); }\n`;

const SETUP = (type: string, more = ''): string => `
protocol Api {
  func ask(topics: [${type}], completion: @escaping (Result<Bool, Error>) -> Void)
  func load(topic: ${type}, completion: @escaping (Result<[Any?], Error>) -> Void)
}
class ApiSetup {
  static func setUp(binaryMessenger: FlutterBinaryMessenger, api: Api?, suffix: String = "") {
    let askChannel = FlutterBasicMessageChannel(name: "dev.flutter.pigeon.care.Api.ask${more}", binaryMessenger: binaryMessenger)
    let loadChannel = FlutterBasicMessageChannel(name: "dev.flutter.pigeon.care.Api.load${more}", binaryMessenger: binaryMessenger)
    if let api = api {
      askChannel.setMessageHandler { message, reply in
        let args = message as! [Any?]
        let topicsArg = args[0] as! [${type}]
        api.ask(topics: topicsArg) { result in reply([true]) }
      }
      loadChannel.setMessageHandler { message, reply in
        let args = message as! [Any?]
        let topicArg = args[0] as! ${type}
        api.load(topic: topicArg) { result in reply([nil]) }
      }
    } else {
      askChannel.setMessageHandler(nil)
      loadChannel.setMessageHandler(nil)
    }
  }
}
`;
const DOES = (type: string): string => `
import HealthKit
final class Records: Api {
  let store = HKHealthStore()
  func ask(topics: [${type}], completion: @escaping (Result<Bool, Error>) -> Void) {
    store.requestAuthorization(toShare: nil, read: Set(topics.map { type(of: $0) })) { _, _ in completion(.success(true)) }
  }
  func load(topic: ${type}, completion: @escaping (Result<[Any?], Error>) -> Void) {
    store.execute(HKSampleQuery(sampleType: type(of: topic), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in completion(.success([])) })
  }
  private func type(of topic: ${type}) -> HKClinicalType {
    switch topic {
    case TOPIC("allergies"): return HKClinicalType(.allergyRecord)
    case TOPIC("labs"): return HKClinicalType(.labResultRecord)
    default: return HKClinicalType(.clinicalNoteRecord)
    }
  }
}
`;
const cases = (text: string): string => text.replace(/TOPIC\("(\w+)"\)/g, '.$1');
const texts = (text: string): string => text.replace(/TOPIC\(("\w+")\)/g, '$1');
const ENUM = 'enum Topic: Int { case allergies = 0, labs = 1, notes = 2 }\n';
const START = `import Flutter
@main @objc class AppDelegate: FlutterAppDelegate {
  override func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    ApiSetup.setUp(binaryMessenger: messenger, api: Records())
    return true
  }
}
`;

describe('Pigeon', () => {
  const suffixed = (method: string): string => `'dev.flutter.pigeon.care.Api.${method}$_suffix'`;
  test.each<[string, Record<string, string>]>([
    [
      'an enum that both sides declare',
      {
        'ios/Runner/Api.g.swift': ENUM + SETUP('Topic'),
        'ios/Runner/Records.swift': cases(DOES('Topic')),
        'lib/api.g.dart': asking('Topic'),
        'lib/main.dart': using('Topic.allergies', 'Topic.labs'),
      },
    ],
    [
      'channels with a suffix',
      {
        'ios/Runner/Api.g.swift': ENUM + SETUP('Topic', '\\(suffix)'),
        'ios/Runner/Records.swift': cases(DOES('Topic')),
        'lib/api.g.dart': asking('Topic', suffixed),
        'lib/main.dart': using('Topic.allergies', 'Topic.labs'),
      },
    ],
    [
      'texts',
      {
        'ios/Runner/Api.g.swift': SETUP('String'),
        'ios/Runner/Records.swift': texts(DOES('String')),
        'lib/api.g.dart': asking('String'),
        'lib/main.dart': using("'allergies'", "'labs'"),
      },
    ],
  ])('%s', async (_, files) => {
    expect(await flow({ ...files, 'ios/Runner/AppDelegate.swift': START })).toBe('allergy labResult | labResult');
  });

  test('a handler of Objective-C', async () => {
    const native = `#import <HealthKit/HealthKit.h>
#import <Flutter/Flutter.h>
static HKSampleType *typeOf(NSString *topic) {
  NSDictionary *all = @{ @"allergies": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
    @"labs": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
    @"notes": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord] };
  return all[topic];
}
void SetUpApi(id<FlutterBinaryMessenger> binaryMessenger, HKHealthStore *store) {
  {
    FlutterBasicMessageChannel *channel = [[FlutterBasicMessageChannel alloc] initWithName:[NSString stringWithFormat:@"%@%@", @"dev.flutter.pigeon.care.Api.ask", @""] binaryMessenger:binaryMessenger codec:nil];
    [channel setMessageHandler:^(id _Nullable message, FlutterReply callback) {
      NSArray *args = message;
      NSMutableSet *types = [NSMutableSet set];
      for (NSString *topic in args[0]) [types addObject:typeOf(topic)];
      [store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) { callback(@[@(ok)]); }];
    }];
  }
  {
    FlutterBasicMessageChannel *channel = [[FlutterBasicMessageChannel alloc] initWithName:@"dev.flutter.pigeon.care.Api.load" binaryMessenger:binaryMessenger];
    [channel setMessageHandler:^(id _Nullable message, FlutterReply callback) {
      NSArray *args = message;
      [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:typeOf(args[0]) predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) { callback(@[]); }]];
    }];
  }
}
`;
    const files = {
      'ios/Runner/Api.m': native,
      'lib/api.g.dart': asking('String'),
      'lib/main.dart': using("'allergies'", "'labs'"),
    };
    expect(await flow(files)).toBe('allergy labResult | labResult');
  });
});
