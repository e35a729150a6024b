#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSUInteger, GFSectionIndex) {
    GFSectionIndexDiagnoses,
    GFSectionIndexVitals,
    GFSectionIndexNotes,
    GFSectionIndexMedicines,
};

@interface GFSection : NSObject

@property (nonatomic, copy, readonly) NSString *title;
@property (nonatomic, strong, readonly) HKClinicalType *type;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *records;

@property (class, nonatomic, readonly) NSArray<GFSection *> *allSections;

@end

NS_ASSUME_NONNULL_END
