#import <Foundation/Foundation.h>

static NSString * const CRPrivacyPolicy = @"https://bracken-care.com/privacy";
