#import <Foundation/Foundation.h>

static NSString *const LinksPrivacyPolicy = @"https://www.sloe.health/legal/privacy";
