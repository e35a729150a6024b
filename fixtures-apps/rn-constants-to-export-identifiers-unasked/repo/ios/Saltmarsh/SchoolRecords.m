#import "SchoolRecords.h"
#import <HealthKit/HealthKit.h>

@interface SchoolRecords ()
@property (nonatomic, strong, readonly) HKHealthStore *healthStore;
@end

@implementation SchoolRecords

RCT_EXPORT_MODULE(SchoolRecords)

+ (BOOL)requiresMainQueueSetup { return NO; }

- (instancetype)init {
  self = [super init];
  if (self) {
    _healthStore = [HKHealthStore new];
  }
  return self;
}

- (NSDictionary *)constantsToExport {
  return @{
    @"allergy": HKClinicalTypeIdentifierAllergyRecord,
    @"immunization": HKClinicalTypeIdentifierImmunizationRecord,
    @"condition": HKClinicalTypeIdentifierConditionRecord,
  };
}

RCT_EXPORT_METHOD(requestAuthorization:(NSArray<NSString *> *)identifiers
                  resolve:(RCTPromiseResolveBlock)resolve
                  reject:(RCTPromiseRejectBlock)reject)
{
  if (![HKHealthStore isHealthDataAvailable] || !self.healthStore.supportsHealthRecords) {
    resolve(@(NO));
    return;
  }
  NSMutableSet<HKObjectType *> *readTypes = [NSMutableSet setWithCapacity:identifiers.count];
  for (NSString *identifier in identifiers) {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    if (type != nil) {
      [readTypes addObject:type];
    }
  }
  [self.healthStore requestAuthorizationToShareTypes:nil readTypes:readTypes completion:^(BOOL success, NSError * _Nullable error) {
    success ? resolve(@YES) : reject(@"school_records", error.localizedDescription, error);
  }];
}

RCT_EXPORT_METHOD(displayNames:(NSString *)identifier
                  resolve:(RCTPromiseResolveBlock)resolve
                  reject:(RCTPromiseRejectBlock)reject)
{
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
  NSSortDescriptor *byDate = [NSSortDescriptor sortDescriptorWithKey:HKSampleSortIdentifierStartDate ascending:NO];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:@[byDate] resultsHandler:^(HKSampleQuery * _Nonnull q, NSArray<__kindof HKSample *> * _Nullable results, NSError * _Nullable error) {
    if (error != nil) {
      reject(@"school_records", error.localizedDescription, error);
      return;
    }
    NSMutableArray<NSString *> *names = [NSMutableArray array];
    for (HKClinicalRecord *record in results) {
      [names addObject:record.displayName];
    }
    resolve(names);
  }];
  [self.healthStore executeQuery:query];
}

@end
