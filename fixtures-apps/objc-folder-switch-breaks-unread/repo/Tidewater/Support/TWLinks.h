#import <Foundation/Foundation.h>

static NSString *const TWPrivacyPolicy = @"https://www.tidewater-clinic.health/privacy";
