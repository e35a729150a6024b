/** Objective-C, C# and Kotlin, for what is kept. */
import type { Setting, Sinks } from './matrix.ts';

const none = (): string => '';

export const OBJECTIVE_C: Setting = {
  file: 'App/Use.m',
  beside: {
    'App/Journal.h': `#import <HealthKit/HealthKit.h>
@interface Journal : NSObject
+ (void)load:(void (^)(NSArray<HKClinicalRecord *> *records))done;
@end
`,
    'App/Journal.m': `#import "Journal.h"
@implementation Journal
+ (void)load:(void (^)(NSArray<HKClinicalRecord *> *records))done {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *e) {
    done((NSArray<HKClinicalRecord *> *)results);
  }];
  [[HKHealthStore new] executeQuery:query];
}
@end
`,
  },
  app: none,
  record: 'records.firstObject.displayName',
  count: '[NSString stringWithFormat:@"%lu", records.count]',
};

export const OBJECTIVE_C_SINKS: Sinks = {
  'advertising: Facebook SDK': ['#import <FBSDKCoreKit/FBSDKCoreKit.h>', '[FBSDKAppEvents.shared logEvent:TEXT];'],
  'analytics: Mixpanel': ['#import <Mixpanel/Mixpanel.h>', '[[Mixpanel sharedInstance] track:TEXT];'],
  'crash-reporting: Sentry': ['#import <Sentry/Sentry.h>', '[SentrySDK captureMessage:TEXT];'],
  'logging: the system log': ['#import <Foundation/Foundation.h>', 'NSLog(@"%@", TEXT);'],
  'pasteboard: the pasteboard': ['#import <UIKit/UIKit.h>', '[UIPasteboard generalPasteboard].string = TEXT;'],
  'icloud: the iCloud key-value store': [
    '',
    '[[NSUbiquitousKeyValueStore defaultStore] setString:TEXT forKey:@"name"];',
  ],
  'icloud: CloudKit': [
    '#import <CloudKit/CloudKit.h>',
    'CKRecord *entry = [[CKRecord alloc] initWithRecordType:@"Entry"]; entry[@"name"] = TEXT;',
  ],
  'user-defaults: UserDefaults': ['', '[[NSUserDefaults standardUserDefaults] setObject:TEXT forKey:@"name"];'],
};

export const C_SHARP: Setting = {
  file: 'Use.cs',
  beside: {
    'Journal.cs': `using System.Threading.Tasks;
using HealthKit;
namespace App;
public static class Journal
{
  public static Task<List<HKClinicalRecord>> Load()
  {
    var done = new TaskCompletionSource<List<HKClinicalRecord>>();
    var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
    var query = new HKSampleQuery(type, null, 0, null, (q, results, error) =>
    {
      done.SetResult(results.Cast<HKClinicalRecord>().ToList());
    });
    new HKHealthStore().ExecuteQuery(query);
    return done.Task;
  }
}
`,
  },
  app: none,
  record: 'records[0].DisplayName',
  count: 'records.Count.ToString()',
};

export const C_SHARP_SINKS: Sinks = {
  'analytics: App Center Analytics': ['using Microsoft.AppCenter.Analytics;', 'Analytics.TrackEvent(TEXT);'],
  'crash-reporting: Sentry': ['using Sentry;', 'SentrySdk.CaptureMessage(TEXT);'],
  'logging: the console': ['using System;', 'Console.WriteLine(TEXT);'],
  'pasteboard: the pasteboard': ['using Microsoft.Maui;', 'await Clipboard.SetTextAsync(TEXT);'],
  'pasteboard: the pasteboard (by its object)': ['', 'await Clipboard.Default.SetTextAsync(TEXT);'],
  'pasteboard: the pasteboard (of iOS)': ['using UIKit;', 'UIPasteboard.General.String = TEXT;'],
  'icloud: the iCloud key-value store': [
    'using Foundation;',
    'NSUbiquitousKeyValueStore.DefaultStore.SetString("name", TEXT);',
  ],
  'icloud: the iCloud key-value store (by a key in brackets)': [
    'using Foundation;',
    'NSUbiquitousKeyValueStore.DefaultStore["name"] = new NSString(TEXT);',
  ],
  'icloud: CloudKit': ['using CloudKit;', 'var entry = new CKRecord("Entry"); entry["name"] = new NSString(TEXT);'],
  'user-defaults: UserDefaults': ['using Foundation;', 'NSUserDefaults.StandardUserDefaults.SetString(TEXT, "name");'],
  'user-defaults: Preferences': ['', 'Preferences.Default.Set("name", TEXT);'],
};

export const KOTLIN: Setting = {
  file: 'src/iosMain/kotlin/Use.kt',
  beside: {
    'src/iosMain/kotlin/Journal.kt': `package app
import platform.HealthKit.*
object Journal {
    fun load(done: (List<HKClinicalRecord>) -> Unit) {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, _ ->
            done(results as List<HKClinicalRecord>)
        }
        HKHealthStore().executeQuery(query)
    }
}
`,
  },
  app: none,
  record: 'records.first().displayName',
  count: 'records.size.toString()',
};

export const KOTLIN_SINKS: Sinks = {
  'analytics: Firebase Analytics': [
    'import cocoapods.FirebaseAnalytics.FIRAnalytics',
    'FIRAnalytics.logEventWithName("seen", mapOf("name" to TEXT))',
  ],
  'crash-reporting: Sentry': ['import cocoapods.Sentry.SentrySDK', 'SentrySDK.captureMessage(TEXT)'],
  'logging: the console': ['', 'println(TEXT)'],
  'logging: the system log': ['import platform.Foundation.NSLog', 'NSLog("%@", TEXT)'],
  'pasteboard: the pasteboard': ['import platform.UIKit.UIPasteboard', 'UIPasteboard.generalPasteboard.string = TEXT'],
  'icloud: the iCloud key-value store': [
    'import platform.Foundation.NSUbiquitousKeyValueStore',
    'NSUbiquitousKeyValueStore.defaultStore.setString(TEXT, forKey = "name")',
  ],
  'icloud: CloudKit': [
    'import platform.CloudKit.CKRecord',
    'val entry = CKRecord(recordType = "Entry"); entry.setObject(TEXT, forKey = "name")',
  ],
  'user-defaults: UserDefaults': [
    'import platform.Foundation.NSUserDefaults',
    'NSUserDefaults.standardUserDefaults.setObject(TEXT, forKey = "name")',
  ],
};
