#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

extern NSString *const MLTableReports;
extern NSString *const MLTableSearches;

/// Lines of text in a few tables of one SQLite file.
@interface MLDatabase : NSObject
+ (instancetype)sharedDatabase;
- (void)addLine:(NSString *)line toTable:(NSString *)table;
- (NSArray<NSString *> *)linesOfTable:(NSString *)table;
@end

NS_ASSUME_NONNULL_END
