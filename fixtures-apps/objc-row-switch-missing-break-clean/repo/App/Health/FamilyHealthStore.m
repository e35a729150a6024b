#import "FamilyHealthStore.h"

@interface FamilyHealthStore ()

@property (nonatomic, strong) HKHealthStore *store;

@end

@implementation FamilyHealthStore

+ (FamilyHealthStore *)sharedStore {
    static FamilyHealthStore *shared;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        shared = [[FamilyHealthStore alloc] init];
    });
    return shared;
}

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)requestAccess:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSSet<HKObjectType *> *read = [NSSet setWithArray:@[
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord],
    ]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:read completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)fetchNamesOfType:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *))completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in results) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(names);
        });
    }];
    [self.store executeQuery:query];
}

@end
