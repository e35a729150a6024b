#import "NTLRecordCell.h"

@implementation NTLRecordCell

- (void)configureWithTitle:(NSString *)title row:(NSInteger)row {
    self.textLabel.text = title;
    self.accessibilityIdentifier = [NSString stringWithFormat:@"record-%ld", (long)row];
    NSLog(@"Configured row %ld", (long)row);
}

@end
