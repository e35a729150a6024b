#import "TernRecords.h"
#import <HealthKit/HealthKit.h>

@interface TernRecords ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation TernRecords

RCT_EXPORT_MODULE();

- (instancetype)init {
  if (self = [super init]) {
    _store = [HKHealthStore new];
  }
  return self;
}

+ (BOOL)requiresMainQueueSetup {
  return NO;
}

RCT_EXPORT_METHOD(authorize:(NSArray<NSString *> *)identifiers
                  resolver:(RCTPromiseResolveBlock)resolve
                  rejecter:(RCTPromiseRejectBlock)reject)
{
  if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
    resolve(@NO);
    return;
  }
  NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
  for (NSString *identifier in identifiers) {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    if (type) {
      [types addObject:type];
    }
  }
  [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
    resolve(@(success));
  }];
}

RCT_EXPORT_METHOD(read:(NSString *)identifier
                  resolver:(RCTPromiseResolveBlock)resolve
                  rejecter:(RCTPromiseRejectBlock)reject)
{
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<HKSample *> *samples, NSError *error) {
    if (error) {
      reject(@"health", @"Apple Health did not answer", error);
      return;
    }
    NSMutableArray *rows = [NSMutableArray array];
    for (HKClinicalRecord *record in samples) {
      [rows addObject:@{@"id": record.UUID.UUIDString, @"title": record.displayName, @"date": @(record.startDate.timeIntervalSince1970)}];
    }
    resolve(rows);
  }];
  [self.store executeQuery:query];
}

@end
