#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface GSConditionStore : NSObject
+ (instancetype)sharedStore;
/// Calls back on the main queue.
- (void)conditionNamesWithCompletion:(void (^)(NSArray<NSString *> *names))completion;
@end

NS_ASSUME_NONNULL_END
