#import <Foundation/Foundation.h>
#import <React/RCTBridgeModule.h>

NS_ASSUME_NONNULL_BEGIN

@interface SchoolRecords : NSObject <RCTBridgeModule>
@end

NS_ASSUME_NONNULL_END
