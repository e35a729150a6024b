#import "CLFormViewController.h"
#import "../Health/CLHealthAccess.h"
#import "../Health/CLHealthReader.h"

@implementation CLFormViewController {
    UITextView *_textView;
    CLHealthAccess *_access;
    CLHealthReader *_reader;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    _textView = [[UITextView alloc] initWithFrame:CGRectInset(self.view.bounds, 16, 64)];
    _textView.editable = NO;
    _textView.dataDetectorTypes = UIDataDetectorTypeLink;
    _textView.text = @"Privacy policy: https://www.cloudberry-health.org/privacy\n";
    [self.view addSubview:_textView];

    HKHealthStore *store = [[HKHealthStore alloc] init];
    _access = [[CLHealthAccess alloc] initWithStore:store];
    _reader = [[CLHealthReader alloc] initWithStore:store];
    [_access requestWithCompletion:^(BOOL granted) {
        if (granted) {
            [self fillForm];
        }
    }];
}

- (void)fillForm {
    [_reader diagnoses:^(NSArray<NSString *> *names) { [self add:names under:@"Diagnoses"]; }];
    [_reader procedures:^(NSArray<NSString *> *names) { [self add:names under:@"Procedures"]; }];
    [_reader coverage:^(NSArray<NSString *> *names) { [self add:names under:@"Insurance"]; }];
}

- (void)add:(NSArray<NSString *> *)names under:(NSString *)heading {
    NSString *block = [NSString stringWithFormat:@"\n%@\n%@\n", heading, [names componentsJoinedByString:@"\n"]];
    _textView.text = [_textView.text stringByAppendingString:block];
}

@end
