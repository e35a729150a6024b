#import "LSRow.h"

@implementation LSRow

+ (instancetype)rowWithTitle:(NSString *)title detail:(NSString *)detail {
    LSRow *row = [[self alloc] init];
    row->_title = [title copy];
    row->_detail = [detail copy];
    return row;
}

@end
