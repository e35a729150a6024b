#import "RCTConvert+RBSection.h"

@implementation RCTConvert (RBSection)

RCT_ENUM_CONVERTER(RBSection, (@{
    @"labs": @(RBSectionLabs),
    @"medicines": @(RBSectionMedicines),
    @"conditions": @(RBSectionConditions),
}), RBSectionLabs, integerValue)

@end
