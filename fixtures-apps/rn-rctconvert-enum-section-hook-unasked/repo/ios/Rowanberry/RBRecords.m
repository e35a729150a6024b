#import <React/RCTBridgeModule.h>
#import "RBSection.h"
#import "RCTConvert+RBSection.h"

@interface RBRecords : NSObject <RCTBridgeModule>
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation RBRecords

RCT_EXPORT_MODULE()

- (instancetype)init {
    if (self = [super init]) {
        _store = [HKHealthStore new];
    }
    return self;
}

RCT_REMAP_METHOD(askForVisit,
                 askForVisitWithResolver:(RCTPromiseResolveBlock)resolve
                 rejecter:(RCTPromiseRejectBlock)reject)
{
    if (!HKHealthStore.isHealthDataAvailable || !self.store.supportsHealthRecords) {
        resolve(@NO);
        return;
    }
    RBSection visit[] = { RBSectionLabs, RBSectionMedicines, RBSectionMedicines };
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    for (int i = 0; i < 3; i++) {
        [types addObject:RBClinicalTypeForSection(visit[i])];
    }
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        resolve(@(success));
    }];
}

RCT_EXPORT_METHOD(titles:(RBSection)section
                  resolver:(RCTPromiseResolveBlock)resolve
                  rejecter:(RCTPromiseRejectBlock)reject)
{
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:RBClinicalTypeForSection(section)
                                                           predicate:nil
                                                               limit:100
                                                     sortDescriptors:@[[NSSortDescriptor sortDescriptorWithKey:HKSampleSortIdentifierStartDate ascending:NO]]
                                                      resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *samples, NSError *error) {
        if (!samples) {
            reject(@"query", error.localizedDescription, error);
            return;
        }
        resolve([samples valueForKey:@"displayName"]);
    }];
    [self.store executeQuery:query];
}

@end
