// NSSecureCoding: an object encoded by key, archived and read back
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import FirebaseCrashlytics;

@interface Card : NSObject <NSSecureCoding>
@property (nonatomic, copy) NSString *title;
@property (nonatomic, copy) NSString *colour;
@end
@implementation Card
+ (BOOL)supportsSecureCoding { return YES; }
- (void)encodeWithCoder:(NSCoder *)coder {
    [coder encodeObject:self.title forKey:@"title"];
    [coder encodeObject:self.colour forKey:@"colour"];
}
- (instancetype)initWithCoder:(NSCoder *)coder {
    if ((self = [super init])) {
        _title = [coder decodeObjectOfClass:NSString.class forKey:@"title"];
        _colour = [coder decodeObjectOfClass:NSString.class forKey:@"colour"];
    }
    return self;
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord];
    [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {
        Card *card = [Card new];
        card.title = [results.firstObject displayName];
        card.colour = @"green";
        NSData *data = [NSKeyedArchiver archivedDataWithRootObject:card requiringSecureCoding:YES error:nil];
        Card *copy = [NSKeyedUnarchiver unarchivedObjectOfClass:Card.class fromData:data error:nil];
        [[FIRCrashlytics crashlytics] setCustomValue:copy.title forKey:@"card"]; // leak: clinical-data-to-third-party
        [[FIRCrashlytics crashlytics] setCustomValue:copy.colour forKey:@"colour"];
    }]];
    return YES;
}
@end
int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, @"AppDelegate"); } }
