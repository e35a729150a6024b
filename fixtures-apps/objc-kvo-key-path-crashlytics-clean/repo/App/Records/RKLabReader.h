#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface RKLabReader : NSObject
- (void)readTitles:(void (^)(NSArray<NSString *> *titles))completion;
@end

NS_ASSUME_NONNULL_END
