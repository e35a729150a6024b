@import FirebaseCrashlytics;
@import HealthKit;
@import UIKit;
#import "BRKArchive.h"
#import "BRKShotsController.h"

@interface BRKShotsController () <UISearchBarDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) BRKArchive *newestShot;
@property (nonatomic, strong) BRKArchive *lastSearch;
@end

@implementation BRKShotsController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    self.newestShot = [[BRKArchive alloc] initWithName:@"newest-shot"];
    self.lastSearch = [[BRKArchive alloc] initWithName:@"last-search"];
    UISearchBar *bar = [[UISearchBar alloc] initWithFrame:CGRectMake(0, 0, 320, 44)];
    bar.delegate = self;
    self.tableView.tableHeaderView = bar;
    [self load];
}

- (void)load {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) { return; }
    HKClinicalType *shots = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:shots] completion:^(BOOL success, NSError *error) {
        if (!success) { return; }
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:shots predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray<HKSample *> *results, NSError *failure) {
            HKClinicalRecord *record = (HKClinicalRecord *)results.lastObject;
            if (record != nil) {
                [self.newestShot save:[[BRKEntry alloc] initWithTitle:record.displayName]];
            }
        }];
        [self.store executeQuery:query];
    }];
}

- (void)searchBarSearchButtonClicked:(UISearchBar *)bar {
    [self.lastSearch save:[[BRKEntry alloc] initWithTitle:bar.text ?: @""]];
    self.title = [self.newestShot restore].title;
    [self describeSession];
}

- (void)describeSession {
    BRKEntry *entry = [self.lastSearch restore];
    [[FIRCrashlytics crashlytics] setCustomValue:entry.title forKey:@"entry"];
}

@end
