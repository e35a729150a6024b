#import "PGRecords.h"
#import <HealthKit/HealthKit.h>
#import "PGMenuEntry.h"

@implementation PGRecords {
    HKHealthStore *_store;
}

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (NSSet<HKObjectType *> *)typesOfMenu {
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    [[PGMenuEntry allEntries] enumerateObjectsUsingBlock:^(PGMenuEntry *entry, NSUInteger index, BOOL *stop) {
        if (entry.identifier == nil) {
            return;
        }
        [types addObject:[HKObjectType clinicalTypeForIdentifier:entry.identifier]];
    }];
    return types;
}

- (void)askForMenu:(void (^)(void))done {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        return;
    }
    [_store requestAuthorizationToShareTypes:nil readTypes:[self typesOfMenu] completion:^(BOOL success, NSError *error) {
        if (success) {
            dispatch_async(dispatch_get_main_queue(), done);
        }
    }];
}

- (void)medicines:(PGNamesBlock)block {
    [self namesOf:HKClinicalTypeIdentifierMedicationRecord block:block];
}

- (void)conditions:(PGNamesBlock)block {
    [self namesOf:HKClinicalTypeIdentifierConditionRecord block:block];
}

- (void)vaccines:(PGNamesBlock)block {
    [self namesOf:HKClinicalTypeIdentifierImmunizationRecord block:block];
}

- (void)namesOf:(HKClinicalTypeIdentifier)identifier block:(PGNamesBlock)block {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *sampleQuery, NSArray<HKSample *> *results, NSError *error) {
        NSArray<NSString *> *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{
            block(names);
        });
    }];
    [_store executeQuery:query];
}

@end
