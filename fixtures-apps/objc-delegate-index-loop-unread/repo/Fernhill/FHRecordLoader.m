#import "FHRecordLoader.h"

@interface FHRecordLoader ()
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<HKClinicalType *> *types;
@end

@implementation FHRecordLoader

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
        _types = @[
            [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
            [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
            [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord],
        ];
    }
    return self;
}

- (void)start {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        return;
    }
    __weak typeof(self) weakSelf = self;
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:self.types] completion:^(BOOL success, NSError *error) {
        if (error) {
            dispatch_async(dispatch_get_main_queue(), ^{
                [weakSelf.delegate recordLoader:weakSelf didFailWithError:error];
            });
            return;
        }
        [weakSelf loadTypes];
    }];
}

- (void)loadTypes {
    for (NSUInteger index = 1; index < self.types.count; index++) {
        [self loadType:self.types[index]];
    }
}

- (void)loadType:(HKClinicalType *)type {
    __weak typeof(self) weakSelf = self;
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *sampleQuery, NSArray<__kindof HKSample *> *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            if (error) {
                [weakSelf.delegate recordLoader:weakSelf didFailWithError:error];
            } else {
                [weakSelf.delegate recordLoader:weakSelf didLoadRecords:results];
            }
        });
    }];
    [self.store executeQuery:query];
}

@end
