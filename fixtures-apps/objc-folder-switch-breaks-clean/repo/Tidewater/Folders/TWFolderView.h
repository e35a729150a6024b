#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface TWFolderView : UILabel
- (instancetype)initWithHeading:(NSString *)heading;
- (void)showNames:(NSArray<NSString *> *)names;
@end

NS_ASSUME_NONNULL_END
