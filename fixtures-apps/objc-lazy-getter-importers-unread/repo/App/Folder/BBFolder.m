#import "BBFolder.h"
#import "../Import/BBImporter.h"

@interface BBFolder ()
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) NSMutableArray<NSString *> *mutablePapers;
@property (nonatomic, strong) BBImporter *labImporter;
@property (nonatomic, strong) BBImporter *vitalImporter;
@property (nonatomic, strong) BBImporter *vaccineImporter;
@end

@implementation BBFolder

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
        _mutablePapers = [NSMutableArray array];
    }
    return self;
}

- (NSArray<NSString *> *)papers {
    return [self.mutablePapers copy];
}

- (BBImporter *)labImporter {
    if (_labImporter == nil) {
        HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
        _labImporter = [[BBImporter alloc] initWithStore:self.store type:type];
    }
    return _labImporter;
}

- (BBImporter *)vitalImporter {
    if (_vitalImporter == nil) {
        HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord];
        _vitalImporter = [[BBImporter alloc] initWithStore:self.store type:type];
    }
    return _vitalImporter;
}

- (BBImporter *)vaccineImporter {
    if (_vaccineImporter == nil) {
        HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
        _vaccineImporter = [[BBImporter alloc] initWithStore:self.store type:type];
    }
    return _vaccineImporter;
}

- (void)fill {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        return;
    }
    NSSet<HKObjectType *> *types = [NSSet setWithObjects:
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord],
        nil];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        if (success) {
            dispatch_async(dispatch_get_main_queue(), ^{ [self importAll]; });
        }
    }];
}

- (void)importAll {
    void (^keep)(NSArray<NSString *> *) = ^(NSArray<NSString *> *names) {
        [self.mutablePapers addObjectsFromArray:names];
        if (self.onChange) {
            self.onChange();
        }
    };
    [self.labImporter importWithCompletion:keep];
    [_vitalImporter importWithCompletion:keep];
    [self.vaccineImporter importWithCompletion:keep];
}

@end
