#import "GSConditionStore.h"
#import <HealthKit/HealthKit.h>

@implementation GSConditionStore {
    HKHealthStore *_healthStore;
    HKClinicalType *_condition;
}

+ (instancetype)sharedStore {
    static GSConditionStore *shared;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        shared = [[self alloc] init];
    });
    return shared;
}

- (instancetype)init {
    self = [super init];
    if (self) {
        _healthStore = [[HKHealthStore alloc] init];
        _condition = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
    }
    return self;
}

- (void)conditionNamesWithCompletion:(void (^)(NSArray<NSString *> *))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_healthStore supportsHealthRecords]) {
        completion(@[]);
        return;
    }
    [_healthStore requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:_condition] completion:^(BOOL success, NSError *error) {
        [self runQueryWithCompletion:completion];
    }];
}

- (void)runQueryWithCompletion:(void (^)(NSArray<NSString *> *))completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:_condition predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *finished, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in results) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(names);
        });
    }];
    [_healthStore executeQuery:query];
}

@end
