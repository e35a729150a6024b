#import "TSRecordStore.h"
#import <HealthKit/HealthKit.h>

@interface TSRecordStore ()
@property (nonatomic, strong) HKHealthStore *healthStore;
@end

@implementation TSRecordStore

- (instancetype)init {
    self = [super init];
    if (self) {
        _healthStore = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)askWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.healthStore supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSSet<HKObjectType *> *types = [NSSet setWithObjects:
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord],
        nil];
    [self.healthStore requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)fetchLabResults:(TSNamesHandler)handler {
    [self fetchType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord] handler:handler];
}

- (void)fetchVitalSigns:(TSNamesHandler)handler {
    [self fetchType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord] handler:handler];
}

- (void)fetchCoverage:(TSNamesHandler)handler {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord];
    [self fetchType:type handler:handler];
}

- (void)fetchType:(HKClinicalType *)type handler:(TSNamesHandler)handler {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *sampleQuery, NSArray<HKSample *> *results, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKSample *sample in results) {
            [names addObject:((HKClinicalRecord *)sample).displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            handler(names);
        });
    }];
    [self.healthStore executeQuery:query];
}

@end
