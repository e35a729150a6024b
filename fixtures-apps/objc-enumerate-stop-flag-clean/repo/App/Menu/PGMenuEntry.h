#import <Foundation/Foundation.h>
#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface PGMenuEntry : NSObject

@property (nonatomic, copy, readonly) NSString *title;
/// The kind of record to ask for; none for what the family writes itself.
@property (nonatomic, copy, readonly, nullable) HKClinicalTypeIdentifier identifier;

+ (instancetype)entryWithTitle:(NSString *)title identifier:(nullable HKClinicalTypeIdentifier)identifier;
+ (NSArray<PGMenuEntry *> *)allEntries;

@end

NS_ASSUME_NONNULL_END
