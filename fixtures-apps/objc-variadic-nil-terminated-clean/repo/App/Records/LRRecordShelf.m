#import "LRRecordShelf.h"

@interface LRRecordShelf ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation LRRecordShelf

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)askWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSSet<HKObjectType *> *read = [NSSet setWithObjects:
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord],
        nil];
    [self.store requestAuthorizationToShareTypes:nil readTypes:read completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });
    }];
}

- (void)loadWithHandler:(void (^)(NSArray<NSString *> *))handler kinds:(HKClinicalTypeIdentifier)first, ... {
    va_list rest;
    va_start(rest, first);
    for (HKClinicalTypeIdentifier kind = first; kind != nil; kind = va_arg(rest, HKClinicalTypeIdentifier)) {
        [self loadKind:kind handler:handler];
    }
    va_end(rest);
}

- (void)loadKind:(HKClinicalTypeIdentifier)kind handler:(void (^)(NSArray<NSString *> *))handler {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:kind];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *samples, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in samples) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{ handler(names); });
    }];
    [self.store executeQuery:query];
}

@end
