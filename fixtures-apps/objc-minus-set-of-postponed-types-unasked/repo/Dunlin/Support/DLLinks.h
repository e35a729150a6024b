#import <Foundation/Foundation.h>

static NSString *const DLPrivacyPolicy = @"https://dunlin-travel.com/privacy";
