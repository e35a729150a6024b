#import <Foundation/Foundation.h>

static NSString *const LinksPrivacyPolicy = @"https://www.hazel.health/legal/privacy";
