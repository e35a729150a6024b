#import <Foundation/Foundation.h>
@class MLDatabase;

@interface MLReportImporter : NSObject
- (instancetype)initWithDatabase:(MLDatabase *)database;
- (void)importWithCompletion:(void (^)(void))completion;
@end
