#import <React/RCTBridgeModule.h>

@interface CounterModule : NSObject <RCTBridgeModule>
@end
