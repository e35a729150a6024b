#import <Foundation/Foundation.h>

@class GGWordingRequest;

NS_ASSUME_NONNULL_BEGIN

@interface GGAssistant : NSObject
- (void)send:(GGWordingRequest *)wording completion:(void (^)(NSString *_Nullable answer))completion;
@end

NS_ASSUME_NONNULL_END
