#import "RecordSection.h"

@interface LabSection : RecordSection
@end

@interface MedicationSection : RecordSection
@end

@interface VitalSignSection : RecordSection
@end

@implementation RecordSection

+ (instancetype)sectionWithKind:(RecordSectionKind)kind {
    switch (kind) {
        case RecordSectionKindLabs:
            return [LabSection new];
        case RecordSectionKindMedications:
            return [MedicationSection new];
        case RecordSectionKindVitalSigns:
            return [VitalSignSection new];
    }
}

- (NSString *)title {
    [self doesNotRecognizeSelector:_cmd];
    return @"";
}

- (HKClinicalType *)type {
    [self doesNotRecognizeSelector:_cmd];
    return nil;
}

@end

@implementation LabSection

- (NSString *)title {
    return NSLocalizedString(@"Lab results", nil);
}

- (HKClinicalType *)type {
    return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
}

@end

@implementation MedicationSection

- (NSString *)title {
    return NSLocalizedString(@"Medications", nil);
}

- (HKClinicalType *)type {
    return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
}

@end

@implementation VitalSignSection

- (NSString *)title {
    return NSLocalizedString(@"Vital signs", nil);
}

- (HKClinicalType *)type {
    return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord];
}

@end
