#import <Foundation/Foundation.h>

static NSString *const CLRPrivacyPolicy = @"https://www.clarion-chart.health/privacy";
