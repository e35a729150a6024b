#import <UIKit/UIKit.h>

@class CLRChartStore;

NS_ASSUME_NONNULL_BEGIN

@interface CLRChartViewController : UITableViewController
- (instancetype)initWithStore:(CLRChartStore *)store;
@end

NS_ASSUME_NONNULL_END
