#import "CardViewController.h"
#import "HealthAccess.h"
#import "Links.h"
#import <CareBridge/CareBridge.h>

@interface CardViewController () <CBRecordSessionDelegate>

@property (nonatomic, strong) HealthAccess *access;
@property (nonatomic, strong) CBRecordSession *session;

@end

@implementation CardViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.access = [HealthAccess new];
    self.session = [[CBRecordSession alloc] initWithHealthStore:self.access.store];
    self.session.delegate = self;
    [self.access request:^(BOOL granted) {
        if (granted) {
            [self.session startWithTypes:@[ self.access.immunization ]];
        }
    }];
}

- (void)recordSession:(CBRecordSession *)session didUpdateTitles:(NSArray<NSString *> *)titles {
    self.title = titles.firstObject;
}

- (void)showPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:LinksPrivacyPolicy] options:@{} completionHandler:nil];
}

@end
