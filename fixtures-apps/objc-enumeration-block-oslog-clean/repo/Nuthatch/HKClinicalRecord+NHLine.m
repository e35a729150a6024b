#import "HKClinicalRecord+NHLine.h"

@implementation HKClinicalRecord (NHLine)

- (NSString *)nh_line {
    NSString *day = [NSDateFormatter localizedStringFromDate:self.startDate dateStyle:NSDateFormatterMediumStyle timeStyle:NSDateFormatterNoStyle];
    return [NSString stringWithFormat:@"%@, %@", self.displayName, day];
}

@end
