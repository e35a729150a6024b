#import "RNHealthShelf.h"
#import <HealthKit/HealthKit.h>

@interface RNHealthShelf ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation RNHealthShelf

RCT_EXPORT_MODULE(HealthShelf)

- (instancetype)init {
  if (self = [super init]) {
    _store = [HKHealthStore new];
  }
  return self;
}

+ (BOOL)requiresMainQueueSetup {
  return NO;
}

RCT_REMAP_METHOD(request,
                 requestIdentifiers:(NSArray<NSString *> *)identifiers
                 resolver:(RCTPromiseResolveBlock)resolve
                 rejecter:(RCTPromiseRejectBlock)reject) {
  if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
    resolve(@NO);
    return;
  }
  NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
  for (NSString *identifier in identifiers) {
    [types addObject:[HKObjectType clinicalTypeForIdentifier:identifier]];
  }
  [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
    if (error) {
      reject(@"health_shelf", error.localizedDescription, error);
    } else {
      resolve(@(success));
    }
  }];
}

RCT_REMAP_METHOD(fetch,
                 fetchIdentifier:(NSString *)identifier
                 resolver:(RCTPromiseResolveBlock)resolve
                 rejecter:(RCTPromiseRejectBlock)reject) {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                         predicate:nil
                                                             limit:HKObjectQueryNoLimit
                                                   sortDescriptors:nil
                                                    resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *samples, NSError *error) {
    if (error) {
      reject(@"health_shelf", error.localizedDescription, error);
      return;
    }
    NSMutableArray *rows = [NSMutableArray array];
    for (HKClinicalRecord *record in samples) {
      [rows addObject:@{@"id": record.UUID.UUIDString, @"title": record.displayName}];
    }
    resolve(rows);
  }];
  [self.store executeQuery:query];
}

@end
