#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// What the person typed, on its way to be reworded.
@interface GGWordingRequest : NSObject
@property (nonatomic, strong) NSString *question;
@property (nonatomic, copy, readonly) NSDictionary *body;
@end

NS_ASSUME_NONNULL_END
