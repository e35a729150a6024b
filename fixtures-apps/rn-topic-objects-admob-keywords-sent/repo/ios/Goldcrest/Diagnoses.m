#import "Diagnoses.h"
#import <HealthKit/HealthKit.h>

@implementation Diagnoses

RCT_EXPORT_MODULE()

RCT_EXPORT_METHOD(list:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject)
{
  HKHealthStore *store = [HKHealthStore new];
  if (![HKHealthStore isHealthDataAvailable] || ![store supportsHealthRecords]) {
    resolve(@[]);
    return;
  }
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
    if (!success) {
      reject(@"denied", @"Apple Health did not answer.", error);
      return;
    }
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *samples, NSError *queryError) {
      NSMutableArray<NSString *> *names = [NSMutableArray array];
      for (HKClinicalRecord *record in samples) {
        [names addObject:record.displayName];
      }
      resolve(names);
    }];
    [store executeQuery:query];
  }];
}

@end
