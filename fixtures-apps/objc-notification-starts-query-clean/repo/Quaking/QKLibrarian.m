#import "QKLibrarian.h"
#import "QKNotifications.h"
#import <HealthKit/HealthKit.h>

@interface QKLibrarian ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation QKLibrarian

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
        [NSNotificationCenter.defaultCenter addObserver:self selector:@selector(shelfWanted:) name:QKShelfWantedNotification object:nil];
    }
    return self;
}

- (void)open {
    if (!HKHealthStore.isHealthDataAvailable || !self.store.supportsHealthRecords) return;
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {}];
}

- (void)shelfWanted:(NSNotification *)notification {
    HKClinicalTypeIdentifier identifier = notification.object;
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *finished, NSArray<HKSample *> *results, NSError *error) {
        NSArray<NSString *> *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{
            [NSNotificationCenter.defaultCenter postNotificationName:QKShelfFilledNotification object:names];
        });
    }];
    [self.store executeQuery:query];
}

@end
