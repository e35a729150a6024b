#import <React/RCTBridgeModule.h>

@interface TernRecords : NSObject <RCTBridgeModule>
@end
