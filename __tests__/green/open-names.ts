/**
 * Code that makes names of parts, so that no source spells them, and code that only looks like it.
 */
import { app, BESIDE, STEPS, STEPS_OBJC, type TestFiles } from './repositories.ts';

const PROJECT = 'App.xcodeproj/project.pbxproj';

function swift(code: string, more: Readonly<Record<string, string>> = {}): TestFiles {
  const files = { 'Made.swift': code, ...more };
  return {
    files: { ...BESIDE, ...files, [PROJECT]: app({ target: { sources: ['Main.swift', ...Object.keys(files)] } }) },
  };
}

/** An app that links HealthKit, by its flags or in a phase. */
function linked(code: string, by: 'flag' | 'phase', more: Readonly<Record<string, string>> = {}): TestFiles {
  const files = { 'Made.swift': code, ...more };
  const target = { sources: ['Main.swift', ...Object.keys(files)] };
  const project =
    by === 'flag'
      ? app({ target: { ...target, settings: { OTHER_LDFLAGS: ['$(inherited)', '-framework', 'HealthKit'] } } })
      : app({ target: { ...target, phases: ['KITS'] }, objects: KIT_PHASE });
  return { files: { ...BESIDE, ...files, [PROJECT]: project } };
}

const KIT_PHASE = `KITS = { isa = PBXFrameworksBuildPhase; files = (KITB); };
KITB = { isa = PBXBuildFile; fileRef = KITF; };
KITF = { isa = PBXFileReference; lastKnownFileType = wrapper.framework; name = HealthKit.framework; path = System/Library/Frameworks/HealthKit.framework; sourceTree = SDKROOT; };
`;

function objectiveC(code: string, more: Readonly<Record<string, string>> = {}): TestFiles {
  const files = { 'Made.m': code, ...more };
  return {
    files: { ...BESIDE, ...files, [PROJECT]: app({ target: { sources: ['Main.swift', ...Object.keys(files)] } }) },
  };
}

const KIT = 'import HealthKit\n';
const OBJC_KIT = '#import <HealthKit/HealthKit.h>\n';

/** What may be a name of clinical records: told at its place, and the run is not complete. */
export const OPEN: Readonly<Record<string, TestFiles>> = {
  'a selector whose text says it': swift(
    `${KIT}let made = HKObjectType.perform(NSSelectorFromString("clinicalTypeForIdentifier:"), with: "x")\n`,
  ),
  'a selector put together': swift(
    `${KIT}let made = HKObjectType.perform(NSSelectorFromString("clinical" + "TypeForIdentifier:"), with: "x")\n`,
  ),
  'a selector put together of three': swift(
    `${KIT}let made = HKObjectType.perform(Selector("clini" + "calTypeFor" + "Identifier:"), with: "x")\n`,
  ),
  'a selector of constants': swift(
    `${KIT}let a = "clin"\nlet b = "icalTypeForIdentifier:"\nlet made = HKObjectType.perform(NSSelectorFromString(a + b), with: "x")\n`,
  ),
  'a selector from elsewhere, in a file that uses HealthKit': swift(
    `${KIT}func make(_ name: String) { _ = HKObjectType.perform(NSSelectorFromString(name), with: "x") }\n`,
  ),
  'a selector with a part beside it, in another file': swift(
    'import Foundation\nlet part = "icalTypeForIdentifier:"\nfunc make(_ name: String, of it: AnyObject) { _ = it.perform(NSSelectorFromString(name + part), with: "x") }\n',
    { 'Steps.swift': STEPS },
  ),
  'a class by its name': swift('import Foundation\nlet made = NSClassFromString("HKClin" + "icalRecord")\n', {
    'Steps.swift': STEPS,
  }),
  'a raw value put together': swift(
    `${KIT}let kinds = ["HKClinic" + "alTypeIdentifierAllergyRecord"]\nlet made = HKObjectType.value(forKey: kinds[0])\n`,
  ),
  'a raw value that goes on': swift(
    `${KIT}func make(_ kind: String) -> String { "HKClinicalTypeIdentifier\\(kind)" }\n`,
  ),
  'a symbol of a library': objectiveC(
    `${OBJC_KIT}#import <dlfcn.h>\nvoid *made(void) { return dlsym(RTLD_DEFAULT, "HKClinicalTypeIdentifierAllergyRecord"); }\n`,
  ),
  'a class of the run time': objectiveC(`${OBJC_KIT}Class made(void) { return objc_getClass("HKClin" "icalType"); }\n`),
  'a selector of the run time': objectiveC(
    `${OBJC_KIT}SEL made(void) { return sel_registerName("clinicalTypeForIdentifier:"); }\n`,
  ),
  'a selector by a format': objectiveC(
    `${OBJC_KIT}SEL made(NSString *x) { return NSSelectorFromString([NSString stringWithFormat:@"clinicalType%@", x]); }\n`,
  ),
  'pasted words': objectiveC(
    `${OBJC_KIT}#define JOIN(a, b) a##b\nid made(id x) { return [HKObjectType JOIN(clinical, TypeForIdentifier):x]; }\n`,
  ),
  'words pasted by way of another macro': objectiveC(
    `${OBJC_KIT}#define PASTE(a, b) a ## b\n#define JOIN(a, b) PASTE(a, b)\nid made(void) { return [JOIN(HKClin, icalRecord) new]; }\n`,
  ),
  'a selector put together, without an import': swift(
    'import Foundation\nfunc make(_ it: AnyObject) { _ = it.perform(NSSelectorFromString("clin" + "icalTypeForIdentifier:"), with: "x") }\n',
  ),
  'a class by its name, without an import': swift(
    'import Foundation\nlet made: AnyClass? = NSClassFromString("HKClin" + "icalRecord")\n',
  ),
  'a class of the run time, without an import': objectiveC(
    '#import <objc/runtime.h>\nClass made(void) { return objc_getClass("HKClin" "icalType"); }\n',
  ),
  'a class from elsewhere, in an app that links HealthKit and names it nowhere': linked(
    'import Foundation\nfunc make(_ name: String) -> AnyClass? { NSClassFromString(name) }\n',
    'flag',
  ),
  'the same, linked in a phase': linked(
    'import Foundation\nfunc make(_ name: String) -> AnyClass? { NSClassFromString(name) }\n',
    'phase',
  ),
  'a selector that is made by its initializer': swift(
    `${KIT}let made = HKObjectType.perform(Selector.init("clini" + "calTypeForIdentifier:"), with: "x")\n`,
  ),
  'a selector in backticks, before a comment': swift(
    `${KIT}let made = HKObjectType.perform(\`Selector\` /* it */ ("clini" + "calTypeForIdentifier:"), with: "x")\n`,
  ),
  'a class by letters that are given by numbers': swift(
    `${KIT}let made: AnyClass? = NSClassFromString("HK\\u{43}linicalRecord")\n`,
  ),
  'a selector on two lines': objectiveC(
    `${OBJC_KIT}SEL made(void) { return sel_register\\\nName("clin" "icalTypeForIdentifier:"); }\n`,
  ),
  'a macro of a header': objectiveC(`#import "Join.h"\n${OBJC_KIT}id made(void) { return [HK_OF(Clinical) new]; }\n`, {
    'Join.h': '#define HK_OF(x) HK##x##Record\n',
  }),
};

/** The same ways, for something else. */
export const CLEAN: Readonly<Record<string, TestFiles>> = {
  'a selector of steps': swift(
    `${KIT}let made = HKObjectType.perform(NSSelectorFromString("quantityType" + "ForIdentifier:"), with: "x")\n`,
  ),
  'a class that has nothing to do with it': swift(
    'import UIKit\nlet made = NSClassFromString("UIStatusBarManager")\n',
    { 'Steps.swift': STEPS },
  ),
  'a name from elsewhere, in a file without HealthKit': swift(
    'import UIKit\nfunc make(_ name: String) -> AnyClass? { NSClassFromString(name) }\n',
    { 'Steps.swift': STEPS },
  ),
  'a constant beside HealthKit': swift(
    `${KIT}let name = "UIStatusBarManager"\nlet made: AnyClass? = NSClassFromString(name)\nlet store = HKHealthStore()\n`,
  ),
  'a selector that the compiler checks': swift(
    `${KIT}final class Screen: NSObject { let store = HKHealthStore(); @objc func show() {}\n  lazy var action = #selector(show) }\n`,
  ),
  'words about clinics': swift(
    'import Foundation\nlet title = "Clinical notes" + " of the " + "clinic"\nfunc make(_ name: String) -> AnyClass? { NSClassFromString(name) }\n',
    { 'Steps.swift': STEPS },
  ),
  'names in comments': swift(
    `${STEPS}// NSSelectorFromString("clinical" + "TypeForIdentifier:"), "HKClinic" + "alType"\n/* NSClassFromString("HKClinicalRecord") */\n`,
  ),
  'pasted words of steps': objectiveC(
    `${STEPS_OBJC}#define KIND(x) HKQuantityTypeIdentifier##x\nid made(void) { return KIND(StepCount); }\n`,
  ),
  'words about clinics, in an app without HealthKit': swift(
    'import Foundation\nlet kind = "clinicalNote"\nlet region = "HK"\nfunc make(_ name: String) -> AnyClass? { NSClassFromString(name) }\n',
  ),
  'a name from elsewhere, in an app that links HealthKit and uses it in another file': linked(
    'import UIKit\nfunc make(_ name: String) -> AnyClass? { NSClassFromString(name) }\n',
    'flag',
    { 'Steps.swift': STEPS },
  ),
  'a class that has nothing to do with it, in an app that links HealthKit': linked(
    'import UIKit\nlet made: AnyClass? = NSClassFromString("UIStatusBarManager")\n',
    'phase',
  ),
  'pasting in an app without HealthKit': objectiveC(
    '#import <Foundation/Foundation.h>\n#define JOIN(a, b) a##b\nid made(void) { return [JOIN(NS, String) new]; }\n',
  ),
  'a selector in an app without HealthKit': swift(
    'import UIKit\nfunc make(_ name: String) { _ = UIApplication.shared.perform(NSSelectorFromString(name)) }\n',
  ),
};
