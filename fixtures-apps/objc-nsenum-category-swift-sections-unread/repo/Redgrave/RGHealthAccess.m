#import "RGHealthAccess.h"
#import "RGRecordKind.h"

@implementation RGHealthAccess

+ (RGHealthAccess *)shared {
    static RGHealthAccess *access;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        access = [[RGHealthAccess alloc] init];
    });
    return access;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)requestWithCompletion:(void (^)(BOOL))completion {
    if (!HKHealthStore.isHealthDataAvailable || !self.store.supportsHealthRecords) {
        completion(NO);
        return;
    }
    NSSet<HKObjectType *> *types = [NSSet setWithObjects:
        [HKClinicalType rg_typeForKind:RGRecordKindImmunization],
        [HKClinicalType rg_typeForKind:RGRecordKindLabResult],
        [HKClinicalType rg_typeForKind:RGRecordKindVitalSign],
        nil];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

@end
