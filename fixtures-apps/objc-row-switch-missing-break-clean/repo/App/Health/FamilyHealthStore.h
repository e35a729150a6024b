#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface FamilyHealthStore : NSObject

@property (class, nonatomic, strong, readonly) FamilyHealthStore *sharedStore;

- (void)requestAccess:(void (^)(BOOL granted))completion;
- (void)fetchNamesOfType:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *names))completion;

@end

NS_ASSUME_NONNULL_END
