#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@class MedicationLoader;

@protocol MedicationLoaderDelegate <NSObject>

- (void)medicationLoader:(MedicationLoader *)loader didLoadRecords:(NSArray<HKClinicalRecord *> *)records;
- (void)medicationLoaderWasDenied:(MedicationLoader *)loader;

@end

@interface MedicationLoader : NSObject

@property (nonatomic, weak, nullable) id<MedicationLoaderDelegate> delegate;

- (void)load;

@end

NS_ASSUME_NONNULL_END
