#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

NS_SWIFT_NAME(RecordCell)
@interface NTLRecordCell : UITableViewCell
- (void)configureWithTitle:(NSString *)title row:(NSInteger)row NS_SWIFT_NAME(configure(title:row:));
@end

NS_ASSUME_NONNULL_END
