#import "FRLessonController.h"
#import "FRCard.h"
#import "FRProcedures.h"
@import FirebaseAnalytics;

@interface FRLessonController ()
@property (nonatomic, strong) FRCard *careCard;
@property (nonatomic, strong) FRCard *lessonCard;
@property (nonatomic, strong) FRProcedures *procedures;
@property (nonatomic, strong) UILabel *label;
@end

@implementation FRLessonController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Lesson";
    self.label = [[UILabel alloc] initWithFrame:CGRectInset(self.view.bounds, 20, 100)];
    [self.view addSubview:self.label];
    self.careCard = [[FRCard alloc] initWithSlot:@"care"];
    self.lessonCard = [[FRCard alloc] initWithSlot:@"lesson"];
    self.procedures = [[FRProcedures alloc] init];
    [self.procedures loadWithCompletion:^(NSArray<HKClinicalRecord *> *records) {
        NSString *name = records.firstObject.displayName ?: @"";
        self.careCard.caption = ^{ return name; };
        self.lessonCard.caption = ^{ return @"Trot"; };
        self.label.text = self.careCard.caption();
        [self report:self.lessonCard];
    }];
}

- (void)report:(FRCard *)card {
    [FIRAnalytics logEventWithName:@"card_shown" parameters:@{ @"caption" : card.caption() }];
}

@end
