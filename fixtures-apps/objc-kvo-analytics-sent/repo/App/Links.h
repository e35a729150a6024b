#import <Foundation/Foundation.h>

static NSString *const LinksPrivacyPolicy = @"https://www.myrtle.health/legal/privacy";
