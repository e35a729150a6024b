#import "RCTClinicalRecords.h"

@implementation RCTClinicalRecords {
  HKHealthStore *_store;
  NSDictionary<NSString *, HKClinicalType *> *_types;
}

+ (NSString *)moduleName {
  return @"ClinicalRecords";
}

- (instancetype)init {
  if (self = [super init]) {
    _store = [HKHealthStore new];
    _types = @{
      @"labResults" : [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
      @"conditions" : [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
    };
  }
  return self;
}

- (std::shared_ptr<facebook::react::TurboModule>)getTurboModule:(const facebook::react::ObjCTurboModule::InitParams &)params {
  return std::make_shared<facebook::react::NativeClinicalRecordsSpecJSI>(params);
}

- (void)requestAccess:(RCTPromiseResolveBlock)resolve reject:(RCTPromiseRejectBlock)reject {
  if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
    resolve(@NO);
    return;
  }
  [_store requestAuthorizationToShareTypes:nil
                                 readTypes:[NSSet setWithArray:_types.allValues]
                                completion:^(BOOL success, NSError *error) {
    error ? reject(@"health", error.localizedDescription, error) : resolve(@(success));
  }];
}

- (void)fetch:(NSString *)kind resolve:(RCTPromiseResolveBlock)resolve reject:(RCTPromiseRejectBlock)reject {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:_types[kind]
                                                         predicate:nil
                                                             limit:HKObjectQueryNoLimit
                                                   sortDescriptors:nil
                                                    resultsHandler:^(HKSampleQuery *query, NSArray<HKSample *> *samples, NSError *error) {
    if (error) {
      reject(@"health", error.localizedDescription, error);
      return;
    }
    NSMutableArray *rows = [NSMutableArray array];
    for (HKClinicalRecord *record in samples) {
      [rows addObject:@{@"id" : record.UUID.UUIDString, @"title" : record.displayName}];
    }
    resolve(rows);
  }];
  [_store executeQuery:query];
}

@end
