#import "QKShelfController.h"
#import "QKNotifications.h"
#import <HealthKit/HealthKit.h>

@interface QKShelfController ()
@property (nonatomic, strong) UITextView *names;
@end

@implementation QKShelfController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.names = [[UITextView alloc] init];
    self.names.editable = NO;
    UIStackView *stack = [[UIStackView alloc] initWithArrangedSubviews:@[
        [self buttonTitled:@"Problems" action:@selector(showConditions)],
        [self buttonTitled:@"Shots" action:@selector(showImmunizations)],
        [self buttonTitled:@"Procedures" action:@selector(showProcedures)],
        [self buttonTitled:@"Privacy policy" action:@selector(showPrivacy)],
        self.names,
    ]];
    stack.axis = UILayoutConstraintAxisVertical;
    stack.frame = self.view.bounds;
    [self.view addSubview:stack];
    [NSNotificationCenter.defaultCenter addObserver:self selector:@selector(shelfFilled:) name:QKShelfFilledNotification object:nil];
}

- (UIButton *)buttonTitled:(NSString *)title action:(SEL)action {
    UIButton *button = [UIButton buttonWithType:UIButtonTypeSystem];
    [button setTitle:title forState:UIControlStateNormal];
    [button addTarget:self action:action forControlEvents:UIControlEventTouchUpInside];
    return button;
}

- (void)showConditions {
    [NSNotificationCenter.defaultCenter postNotificationName:QKShelfWantedNotification object:HKClinicalTypeIdentifierConditionRecord];
}

- (void)showImmunizations {
    [NSNotificationCenter.defaultCenter postNotificationName:QKShelfWantedNotification object:HKClinicalTypeIdentifierImmunizationRecord];
}

- (void)showProcedures {
    [NSNotificationCenter.defaultCenter postNotificationName:QKShelfWantedNotification object:HKClinicalTypeIdentifierProcedureRecord];
}

- (void)showPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://www.quakinggrass.health/legal/privacy"] options:@{} completionHandler:nil];
}

- (void)shelfFilled:(NSNotification *)notification {
    self.names.text = [notification.object componentsJoinedByString:@"\n"];
}

@end
