#import <React/RCTBridgeModule.h>

@interface TideRecords : NSObject <RCTBridgeModule>
@end
