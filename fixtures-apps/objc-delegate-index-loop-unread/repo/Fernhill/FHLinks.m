#import "FHLinks.h"

NSString *const FHPrivacyPolicyAddress = @"https://www.fernhill.health/legal/privacy";
