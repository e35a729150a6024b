#import <Foundation/Foundation.h>

static NSString *const TSPrivacyPolicy = @"https://www.teasel-reception.health/privacy";
