#import <HealthKit/HealthKit.h>

typedef NS_ENUM(NSInteger, RBSection) {
    RBSectionLabs,
    RBSectionMedicines,
    RBSectionConditions,
};

HKClinicalType *RBClinicalTypeForSection(RBSection section);
