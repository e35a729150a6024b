#import <Foundation/Foundation.h>

static NSString *const LinksPrivacyPolicy = @"https://www.acacia.health/legal/privacy";
