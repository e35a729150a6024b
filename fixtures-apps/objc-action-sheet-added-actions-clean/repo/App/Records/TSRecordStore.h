#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^TSNamesHandler)(NSArray<NSString *> *names);

@interface TSRecordStore : NSObject

- (void)askWithCompletion:(void (^)(BOOL asked))completion;
- (void)fetchLabResults:(TSNamesHandler)handler;
- (void)fetchVitalSigns:(TSNamesHandler)handler;
- (void)fetchCoverage:(TSNamesHandler)handler;

@end

NS_ASSUME_NONNULL_END
