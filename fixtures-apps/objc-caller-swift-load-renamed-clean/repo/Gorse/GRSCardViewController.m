#import "GRSCardViewController.h"
#import "Gorse-Swift.h"

@interface GRSCardViewController ()
@property (nonatomic, strong) GRSMedicineSource *medicines;
@property (nonatomic, strong) GRSConditionSource *conditions;
@property (nonatomic, strong) UILabel *label;
@end

@implementation GRSCardViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.medicines = [GRSMedicineSource new];
    self.conditions = [GRSConditionSource new];
    self.label = [UILabel new];
    [self.view addSubview:self.label];
}

- (void)viewDidAppear:(BOOL)animated {
    [super viewDidAppear:animated];
    [self.medicines beginReadingMedicines];
    [self.conditions readConditionsIntoLabel:self.label];
}

@end
