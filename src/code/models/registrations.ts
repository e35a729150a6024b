/**
 * Calls by which native code tells a framework of another language which object answers it. The framework reads nothing of
 * that object: it calls the methods that its protocol or the other language names, and those calls are followed where the
 * other language makes them.
 */

/** The last part of the call's name in Swift and Objective-C, and the label that tells it from others of that name. */
const REGISTRATIONS: readonly (readonly [name: string, label?: string])[] = [
  // https://api.flutter.dev/ios-embedder/protocol_flutter_plugin_registrar-p.html
  ['addMethodCallDelegate', 'channel'],
  ['addApplicationDelegate'],
  ['addSceneDelegate'],
  ['register', 'withId'],
  ['registerViewFactory', 'withId'],
  // https://reactnative.dev/docs/integration-with-existing-apps
  ['RCTBridge', 'delegate'],
  ['initWithDelegate', 'launchOptions'],
  ['RCTReactNativeFactory', 'delegate'],
  // https://capacitorjs.com/docs/ios/custom-code
  ['registerPluginInstance'],
  // https://github.com/apache/cordova-ios/blob/master/CordovaLib/include/Cordova/CDVViewController.h
  ['registerPlugin', 'withPluginName'],
  ['registerPlugin', 'withClassName'],
];

/** Whether a call tells a framework who answers it. */
export function isRegistration(name: string, labels: readonly (string | undefined)[]): boolean {
  return REGISTRATIONS.some(([called, label]) => called === name && (label === undefined || labels.includes(label)));
}
