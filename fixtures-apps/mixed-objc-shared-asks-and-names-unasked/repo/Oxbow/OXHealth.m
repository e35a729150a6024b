#import "OXHealth.h"

@implementation OXHealth {
    HKHealthStore *_store;
}

+ (OXHealth *)shared {
    static OXHealth *shared;
    static dispatch_once_t once;
    dispatch_once(&once, ^{ shared = [OXHealth new]; });
    return shared;
}

- (instancetype)init {
    if ((self = [super init])) _store = [HKHealthStore new];
    return self;
}

- (void)askForTypes:(NSSet<HKObjectType *> *)types completion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });
    }];
}

- (void)namesOfType:(HKClinicalType *)type completion:(void (^)(NSArray<NSString *> *))completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
        NSArray *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{ completion(names); });
    }];
    [_store executeQuery:query];
}

@end
