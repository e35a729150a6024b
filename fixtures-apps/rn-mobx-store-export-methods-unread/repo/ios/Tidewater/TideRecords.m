#import "TideRecords.h"
#import <HealthKit/HealthKit.h>

@implementation TideRecords {
  HKHealthStore *_store;
}

RCT_EXPORT_MODULE();

- (instancetype)init {
  if (self = [super init]) {
    _store = [[HKHealthStore alloc] init];
  }
  return self;
}

+ (BOOL)requiresMainQueueSetup {
  return NO;
}

RCT_EXPORT_METHOD(allow:(RCTPromiseResolveBlock)resolve
                  rejecter:(RCTPromiseRejectBlock)reject) {
  if (!HKHealthStore.isHealthDataAvailable || !_store.supportsHealthRecords) {
    resolve(@NO);
    return;
  }
  NSSet<HKObjectType *> *types = [NSSet setWithArray:@[
    [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
    [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
    [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord],
  ]];
  [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *_Nullable error) {
    resolve(@(success));
  }];
}

RCT_EXPORT_METHOD(allergies:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) {
  [self read:HKClinicalTypeIdentifierAllergyRecord resolve:resolve reject:reject];
}

RCT_EXPORT_METHOD(conditions:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) {
  [self read:HKClinicalTypeIdentifierConditionRecord resolve:resolve reject:reject];
}

RCT_EXPORT_METHOD(medications:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) {
  [self read:HKClinicalTypeIdentifierMedicationRecord resolve:resolve reject:reject];
}

- (void)read:(HKClinicalTypeIdentifier)identifier
     resolve:(RCTPromiseResolveBlock)resolve
      reject:(RCTPromiseRejectBlock)reject {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
  HKSampleQuery *query =
      [[HKSampleQuery alloc] initWithSampleType:type
                                      predicate:nil
                                          limit:HKObjectQueryNoLimit
                                sortDescriptors:nil
                                 resultsHandler:^(HKSampleQuery *_Nonnull q, NSArray<__kindof HKSample *> *_Nullable samples, NSError *_Nullable error) {
        if (samples == nil) {
          reject(@"tide_records", error.localizedDescription, error);
          return;
        }
        resolve([samples valueForKey:@"displayName"]);
      }];
  [_store executeQuery:query];
}

@end
