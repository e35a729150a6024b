#import <UIKit/UIKit.h>

@class TSRecordStore;

NS_ASSUME_NONNULL_BEGIN

@interface TSReceptionViewController : UITableViewController

- (instancetype)initWithStore:(TSRecordStore *)store;

@end

NS_ASSUME_NONNULL_END
