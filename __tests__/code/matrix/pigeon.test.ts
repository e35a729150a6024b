/** What native code and Dart hand one another through channels of messages, as Pigeon makes them, goes to each destination. */
import { DART, DART_SINKS } from './dart.ts';
import { matrix, type Parts, type Ways } from './matrix.ts';

const CHANNEL = 'dev.flutter.pigeon.care.RecordsApi.newest';

/** What is made for Dart: a class of messages, and one that asks. */
const MESSAGES = `import 'dart:async';
import 'package:flutter/services.dart';
class RowMessage {
  RowMessage({required this.name, this.spare});
  String name;
  String? spare;
}
`;
const asking = (send: string): string => `${MESSAGES}class RecordsApi {
  RecordsApi({BinaryMessenger? binaryMessenger, String suffix = ''}) : _messenger = binaryMessenger, _suffix = suffix;
  final BinaryMessenger? _messenger;
  final String _suffix;
  Future<List<RowMessage>> newest(int most) async {
    final String channelName = '${CHANNEL}$_suffix';
    final channel = BasicMessageChannel<Object?>(channelName, const StandardMessageCodec(), binaryMessenger: _messenger);
    ${send}
    if (replies == null) {
      throw PlatformException(code: 'channel');
    } else if (replies.length > 1) {
      throw PlatformException(code: replies[0]! as String);
    }
    return (replies[0] as List<Object?>?)!.cast<RowMessage>();
  }
}
`;
const AT_ONCE = asking('final List<Object?>? replies = await channel.send(<Object?>[most]) as List<Object?>?;');
const LATER = asking(
  'final Future<Object?> sending = channel.send(<Object?>[most]);\n    final List<Object?>? replies = await sending as List<Object?>?;',
);

/** The same for Swift: the protocol that the app does, and who sets it up. */
const ASKED = (name: string): string => `import Flutter
import Foundation
struct RowMessage {
  var name: String
  var spare: String?
}
private func wrapped(_ result: Any?) -> [Any?] { return [result] }
private func wrappedError(_ error: Any) -> [Any?] { return ["failed", nil] }
protocol RecordsApi {
  func newest(most: Int64, completion: @escaping (Result<[RowMessage], Error>) -> Void)
}
class RecordsApiSetup {
  static func setUp(binaryMessenger: FlutterBinaryMessenger, api: RecordsApi?, suffix: String = "") {
    let newestChannel = FlutterBasicMessageChannel(name: ${name}, binaryMessenger: binaryMessenger)
    if let api = api {
      newestChannel.setMessageHandler { message, reply in
        let args = message as! [Any?]
        api.newest(most: args[0] as! Int64) { result in
          switch result {
          case .success(let rows): reply(wrapped(rows))
          case .failure(let error): reply(wrappedError(error))
          }
        }
      }
    } else {
      newestChannel.setMessageHandler(nil)
    }
  }
}
`;
const host = ({ value, spare }: Parts): string => `import Flutter
import HealthKit
final class Records: RecordsApi {
  private let store = HKHealthStore()
  func newest(most: Int64, completion: @escaping (Result<[RowMessage], Error>) -> Void) {
    let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: Int(most), sortDescriptors: nil) { _, samples, _ in
      let records = samples as? [HKClinicalRecord] ?? []
      completion(.success([RowMessage(name: ${value}, spare: ${spare})]))
    })
  }
}
`;
const used = ({ imports, sink }: Parts): string =>
  `import 'messages.dart';\n${imports}\nFuture<void> start() async { final rows = await RecordsApi().newest(1); for (final row in rows) { ${sink('row.name')} } }\n`;

/** What native code tells by itself. */
const TELLS = `import Flutter
import Foundation
struct RowMessage {
  var name: String
  var spare: String?
}
final class RecordsListener {
  private let binaryMessenger: FlutterBinaryMessenger
  init(binaryMessenger: FlutterBinaryMessenger) { self.binaryMessenger = binaryMessenger }
  func told(row: RowMessage, completion: @escaping () -> Void) {
    let channel = FlutterBasicMessageChannel(name: "dev.flutter.pigeon.care.RecordsListener.told", binaryMessenger: binaryMessenger)
    channel.sendMessage([row] as [Any?]) { _ in completion() }
  }
}
`;
const telling = ({ value, spare }: Parts): string => `import Flutter
import HealthKit
final class Records {
  let listener: RecordsListener
  init(messenger: FlutterBinaryMessenger) { listener = RecordsListener(binaryMessenger: messenger) }
  func refresh() {
    let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    HKHealthStore().execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { [weak self] _, samples, _ in
      let records = samples as? [HKClinicalRecord] ?? []
      self?.listener.told(row: RowMessage(name: ${value}, spare: ${spare})) { }
    })
  }
}
`;
const HEARD = `${MESSAGES}abstract class RecordsListener {
  void told(RowMessage row);
  static void setUp(RecordsListener? api, {BinaryMessenger? binaryMessenger, String suffix = ''}) {
    final channel = BasicMessageChannel<Object?>('dev.flutter.pigeon.care.RecordsListener.told$suffix', const StandardMessageCodec());
    if (api == null) {
      channel.setMessageHandler(null);
    } else {
      channel.setMessageHandler((Object? message) async {
        final List<Object?> args = (message as List<Object?>?)!;
        final RowMessage? row = (args[0] as RowMessage?);
        api.told(row!);
        return <Object?>[];
      });
    }
  }
}
`;
const hearing = ({ imports, sink }: Parts): string =>
  `import 'messages.dart';\n${imports}\nclass Hearer implements RecordsListener { @override void told(RowMessage row) { ${sink('row.name')} } }\nvoid start() { RecordsListener.setUp(Hearer()); }\n`;

const WAYS: Ways = {
  'an answer': (parts) => ({
    'ios/Runner/Messages.swift': ASKED(`"${CHANNEL}"`),
    'ios/Runner/Records.swift': host(parts),
    'lib/messages.dart': AT_ONCE,
    'lib/use.dart': used(parts),
  }),
  'an answer, with a suffix': (parts) => ({
    'ios/Runner/Messages.swift': ASKED(`"${CHANNEL}\\(suffix)"`),
    'ios/Runner/Records.swift': host(parts),
    'lib/messages.dart': LATER,
    'lib/use.dart': used(parts),
  }),
  'what native code tells': (parts) => ({
    'ios/Runner/Messages.swift': TELLS,
    'ios/Runner/Records.swift': telling(parts),
    'lib/messages.dart': HEARD,
    'lib/use.dart': hearing(parts),
  }),
};

matrix(
  { ...DART, beside: {}, told: 'lib/use.dart', record: 'records[0].displayName', count: '"\\(records.count)"' },
  DART_SINKS,
  WAYS,
);
