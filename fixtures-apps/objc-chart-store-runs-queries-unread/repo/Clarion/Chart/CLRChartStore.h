#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^CLRNamesBlock)(NSArray<NSString *> *names);

@interface CLRChartStore : NSObject
- (void)connectWithCompletion:(void (^)(BOOL granted))completion;
- (void)loadConditionsWithCompletion:(CLRNamesBlock)completion;
- (void)loadProceduresWithCompletion:(CLRNamesBlock)completion;
- (void)cancel;
@end

NS_ASSUME_NONNULL_END
