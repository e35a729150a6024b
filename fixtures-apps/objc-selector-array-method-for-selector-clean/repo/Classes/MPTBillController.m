#import "MPTBillController.h"
#import "MPTRecords.h"

@interface MPTBillController ()
@property (nonatomic, strong) MPTRecords *records;
@property (nonatomic, strong) UITextView *page;
@end

@implementation MPTBillController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.records = [[MPTRecords alloc] init];
    self.page = [[UITextView alloc] initWithFrame:self.view.bounds];
    self.page.editable = NO;
    self.page.dataDetectorTypes = UIDataDetectorTypeLink;
    self.page.text = @"Privacy policy: https://marlpit.health/privacy\n";
    [self.view addSubview:self.page];
    [self.records askWithCompletion:^{ [self runSteps]; }];
}

- (void)runSteps {
    const SEL steps[] = {
        @selector(addCoverage),
        @selector(addProcedures),
    };
    for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        void (*step)(id, SEL) = (void (*)(id, SEL))[self methodForSelector:steps[i]];
        step(self, steps[i]);
    }
}

- (void)addCoverage {
    [self.records namesOf:HKClinicalTypeIdentifierCoverageRecord completion:^(NSArray<NSString *> *names) { [self append:names]; }];
}

- (void)addProcedures {
    [self.records namesOf:HKClinicalTypeIdentifierProcedureRecord completion:^(NSArray<NSString *> *names) { [self append:names]; }];
}

- (void)append:(NSArray<NSString *> *)names {
    self.page.text = [self.page.text stringByAppendingFormat:@"%@\n", [names componentsJoinedByString:@"\n"]];
}

@end
