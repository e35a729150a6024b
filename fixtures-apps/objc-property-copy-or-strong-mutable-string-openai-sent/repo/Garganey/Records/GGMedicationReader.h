#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface GGMedicationReader : NSObject
/// Calls back on the main queue.
- (void)readNames:(void (^)(NSArray<NSString *> *names))done;
@end

NS_ASSUME_NONNULL_END
