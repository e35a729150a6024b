// an NSError out-parameter whose userInfo carries the resource's text, and one for a missing file
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import Sentry;

@interface Parser : NSObject
- (nullable NSDictionary *)parse:(HKClinicalRecord *)record error:(NSError **)error;
- (nullable NSString *)templateNamed:(NSString *)name error:(NSError **)error;
@end
@implementation Parser
- (NSDictionary *)parse:(HKClinicalRecord *)record error:(NSError **)error {
    NSDictionary *json = [NSJSONSerialization JSONObjectWithData:record.FHIRResource.data options:0 error:nil];
    if (json == nil && error != NULL) {
        *error = [NSError errorWithDomain:@"care.medick" code:1 userInfo:@{NSLocalizedDescriptionKey: [@"No JSON in " stringByAppendingString:record.displayName]}];
    }
    return json;
}
- (NSString *)templateNamed:(NSString *)name error:(NSError **)error {
    NSURL *url = [NSBundle.mainBundle URLForResource:name withExtension:@"html"];
    if (url == nil && error != NULL) {
        *error = [NSError errorWithDomain:@"care.medick" code:2 userInfo:@{NSLocalizedDescriptionKey: [@"No template " stringByAppendingString:name]}];
    }
    return url ? [NSString stringWithContentsOfURL:url encoding:NSUTF8StringEncoding error:error] : nil;
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    Parser *parser = [Parser new];
    NSError *missing = nil;
    if (![parser templateNamed:@"report" error:&missing]) [SentrySDK captureMessage:missing.localizedDescription];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:20 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *failure) {
            for (HKClinicalRecord *record in results) {
                NSError *problem = nil;
                if (![parser parse:record error:&problem]) {
                    [SentrySDK captureMessage:problem.localizedDescription]; // leak: clinical-data-to-third-party
                }
            }
        }]];
    }];
    return YES;
}
@end

int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); } }
