#import <React/RCTBridgeModule.h>

@interface RNHealthShelf : NSObject <RCTBridgeModule>
@end
