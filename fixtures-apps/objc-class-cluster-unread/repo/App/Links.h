#import <Foundation/Foundation.h>

static NSString *const LinksPrivacyPolicy = @"https://www.laurel.health/legal/privacy";
