/** What JavaScript and Dart hand to native code of the app goes where that takes it; what is handed over beside it does not. */
import { describe, expect, test } from 'vitest';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { destinations, type Setting } from './matrix.ts';

const KEPT = 'NSUbiquitousKeyValueStore.default.set(TEXT, forKey: "pinned")';
const KEPT_C = '[[NSUbiquitousKeyValueStore defaultStore] setString:TEXT forKey:@"pinned"];';

/** The native file, of what is kept there, and the call from the other language, of a record and of what is beside it. */
type Row = readonly [file: string, native: string, call: (value: string, spare: string) => string, imports: string];

const react = (method: string): string =>
  `import React\n@objc(Pins)\nfinal class Pins: NSObject {\n  ${method.replace('KEPT', KEPT)}\n}\n`;
const capacitor = (body: string): string =>
  `import Capacitor\n@objc(Pins)\npublic final class Pins: CAPPlugin {\n  @objc func pin(_ call: CAPPluginCall) {\n    ${body.replace('KEPT', KEPT)}\n    call.resolve()\n  }\n}\n`;
const expo = (body: string, more = ''): string =>
  `import ExpoModulesCore\npublic final class PinsModule: Module {\n  public func definition() -> ModuleDefinition {\n    Name("Pins")\n    ${body.replace('KEPT', KEPT)}\n  }\n}\n${more}`;
const flutter = (body: string): string =>
  `import Flutter\n@main @objc class AppDelegate: FlutterAppDelegate {\n  override func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {\n    let channel = FlutterMethodChannel(name: "app/pins", binaryMessenger: messenger)\n    channel.setMethodCallHandler { call, result in\n      ${body.replace('KEPT', KEPT)}\n    }\n    return true\n  }\n}\n`;

const MODULE = "import { NativeModules } from 'react-native';";
const PLUGIN = "import { registerPlugin } from '@capacitor/core';\nconst Pins = registerPlugin('Pins');";
const EXPO = "import { requireNativeModule } from 'expo-modules-core';\nconst Pins = requireNativeModule('Pins');";
const CHANNEL =
  "import 'package:flutter/services.dart';\nconst channel = MethodChannel('app/pins');\nFuture<void> keep(String method, Object given) => channel.invokeMethod(method, given);";

const SCRIPTS: Readonly<Record<string, Row>> = {
  'a method of React Native': [
    'ios/Pins.swift',
    react('@objc func pin(_ name: String, title: String) { KEPT }').replace('TEXT', 'title'),
    (value, spare) => `NativeModules.Pins.pin(${spare}, ${value});`,
    MODULE,
  ],
  'a method of React Native that takes an object': [
    'ios/Pins.swift',
    react('@objc func pin(_ options: NSDictionary) { KEPT }').replace('TEXT', 'options["title"] as? String'),
    (value, spare) => `NativeModules.Pins.pin({ title: ${value}, spare: ${spare} });`,
    MODULE,
  ],
  'a method of React Native in Objective-C': [
    'ios/Pins.m',
    `#import <React/RCTBridgeModule.h>\n@interface Pins : NSObject <RCTBridgeModule>\n@end\n@implementation Pins\nRCT_EXPORT_MODULE()\nRCT_EXPORT_METHOD(pin:(NSString *)name title:(NSString *)title)\n{\n  ${KEPT_C.replace('TEXT', 'title')}\n}\n@end\n`,
    (value, spare) => `NativeModules.Pins.pin(${spare}, ${value});`,
    MODULE,
  ],
  'an option of a plugin of Capacitor': [
    'ios/App/Pins.swift',
    capacitor('let title = call.getString("title") ?? ""\n    KEPT').replace('TEXT', 'title'),
    (value, spare) => `await Pins.pin({ title: ${value}, spare: ${spare} });`,
    PLUGIN,
  ],
  'an option of a plugin that is tried': [
    'ios/App/Pins.swift',
    capacitor(
      'guard let title = call.options["title"] as? String else { return call.reject("none") }\n    KEPT',
    ).replace('TEXT', 'title'),
    (value, spare) => `await Pins.pin({ title: ${value}, spare: ${spare} });`,
    PLUGIN,
  ],
  'a function of Expo': [
    'modules/pins/ios/PinsModule.swift',
    expo('AsyncFunction("pin") { (name: String, title: String, promise: Promise) in\n      KEPT\n    }').replace(
      'TEXT',
      'title',
    ),
    (value, spare) => `await Pins.pin(${spare}, ${value});`,
    EXPO,
  ],
  'a function of Expo that takes a record': [
    'modules/pins/ios/PinsModule.swift',
    expo(
      'Function("pin") { (pin: Pin) in KEPT }',
      'struct Pin: Record {\n  @Field var title: String = ""\n  @Field var spare: String = ""\n}\n',
    ).replace('TEXT', 'pin.title'),
    (value, spare) => `Pins.pin({ title: ${value}, spare: ${spare} });`,
    EXPO,
  ],
  'a call of Cordova': [
    'ios/Pins.swift',
    `import Cordova\n@objc(Pins) class Pins: CDVPlugin {\n  @objc(pin:) func pin(command: CDVInvokedUrlCommand) {\n    let title = command.arguments[0] as? String ?? ""\n    ${KEPT.replace('TEXT', 'title')}\n  }\n}\n`,
    (value) => `cordova.exec(null, null, 'Pins', 'pin', [${value}]);`,
    '',
  ],
};

const DARTS: Readonly<Record<string, Row>> = {
  'the arguments of a method': [
    'ios/Runner/AppDelegate.swift',
    flutter(
      'switch call.method {\n      case "pin":\n        let args = call.arguments as! [String: Any]\n        KEPT\n        result(nil)\n      case "other":\n        let args = call.arguments as! [String: Any]\n        print(args["title"] as! String)\n      default: result(FlutterMethodNotImplemented)\n      }',
    ).replace('TEXT', 'args["title"] as? String'),
    (value, spare) => `await channel.invokeMethod('pin', {'title': ${value}, 'spare': ${spare}});`,
    CHANNEL,
  ],
  'the only argument of a method, tried': [
    'ios/Runner/AppDelegate.swift',
    flutter('if call.method == "pin", let title = call.arguments as? String {\n        KEPT\n      }').replace(
      'TEXT',
      'title',
    ),
    (value) => `await channel.invokeMethod('pin', ${value});`,
    CHANNEL,
  ],
  'a method whose name a helper is given': [
    'ios/Runner/AppDelegate.swift',
    flutter(
      'switch call.method {\n      case "pin": save(call, result)\n      default: result(FlutterMethodNotImplemented)\n      }',
    ).replace(
      '    return true\n  }\n',
      `    return true\n  }\n  private func save(_ call: FlutterMethodCall, _ result: FlutterResult) {\n    let title = (call.arguments as? [String: Any])?["title"] as? String\n    ${KEPT.replace('TEXT', 'title')}\n  }\n`,
    ),
    (value, spare) => `await keep('pin', {'title': ${value}, 'spare': ${spare}});`,
    CHANNEL,
  ],
};

function rows(setting: Setting, all: Readonly<Record<string, Row>>): void {
  const found = ([file, native, call, imports]: Row, value: string, spare: string): Promise<string[]> =>
    destinations({
      ...setting.beside,
      [setting.file]: setting.app(imports, '', call(value, spare)),
      [file]: native,
    });
  test.each(Object.entries(all))('%s', async (_, row) => {
    expect(await found(row, setting.record, setting.count)).toEqual(['icloud: the iCloud key-value store']);
    expect(await found(row, setting.count, setting.record)).toEqual([]);
  });
}

describe('JavaScript', () => rows(JAVASCRIPT, SCRIPTS));
describe('Dart', () => rows(DART, DARTS));
