#import <Foundation/Foundation.h>
@class MLDatabase;

@interface MLUsage : NSObject
+ (void)reportLastLineOfDatabase:(MLDatabase *)database;
@end
