#import <UIKit/UIKit.h>

@class TBVisitImporter;

NS_ASSUME_NONNULL_BEGIN

@interface TBVisitViewController : UITableViewController
- (instancetype)initWithImporter:(TBVisitImporter *)importer;
@end

NS_ASSUME_NONNULL_END
