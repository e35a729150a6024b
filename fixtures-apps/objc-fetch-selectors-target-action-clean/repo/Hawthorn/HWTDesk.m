#import "HWTDesk.h"

@interface HWTDesk ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation HWTDesk

+ (instancetype)sharedDesk {
    static HWTDesk *desk;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        desk = [HWTDesk new];
        desk.store = [HKHealthStore new];
    });
    return desk;
}

- (void)askForAccess {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) return;
    NSSet *types = [NSSet setWithObjects:
                    [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
                    [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
                    [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord], nil];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) { }];
}

- (void)namesOfType:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *))completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *results, NSError *error) {
        NSArray *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{ completion(names); });
    }];
    [self.store executeQuery:query];
}

@end
