#import "RKReaderController.h"
#import <AVFoundation/AVFoundation.h>
#import "RKLabReader.h"

@interface RKReaderController ()
@property (nonatomic, strong) RKReadingSession *session;
@property (nonatomic, strong) RKLabReader *reader;
@property (nonatomic, strong) AVSpeechSynthesizer *voice;
@property (nonatomic, strong) UILabel *label;
@end

@implementation RKReaderController

- (instancetype)initWithSession:(RKReadingSession *)session {
    if ((self = [super initWithNibName:nil bundle:nil])) {
        _session = session;
        _reader = [RKLabReader new];
        _voice = [AVSpeechSynthesizer new];
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.view.backgroundColor = UIColor.systemBackgroundColor;
    self.label = [[UILabel alloc] initWithFrame:CGRectInset(self.view.bounds, 24, 160)];
    self.label.numberOfLines = 0;
    [self.view addSubview:self.label];
    [self.view addGestureRecognizer:[[UITapGestureRecognizer alloc] initWithTarget:self action:@selector(next)]];
    UIButton *policy = [UIButton buttonWithType:UIButtonTypeSystem];
    [policy setTitle:@"Privacy policy" forState:UIControlStateNormal];
    [policy addTarget:self action:@selector(openPolicy) forControlEvents:UIControlEventTouchUpInside];
    policy.frame = CGRectMake(24, 80, 200, 44);
    [self.view addSubview:policy];
    __weak typeof(self) weakSelf = self;
    [self.reader readTitles:^(NSArray<NSString *> *titles) {
        [weakSelf.session startWithTitles:titles];
        [weakSelf next];
    }];
}

- (void)next {
    if (![self.session advance]) {
        self.label.text = @"That was all.";
        return;
    }
    self.label.text = self.session.spokenTitle;
    [self.voice speakUtterance:[AVSpeechUtterance speechUtteranceWithString:self.session.spokenTitle]];
}

- (void)openPolicy {
    NSURL *url = [NSURL URLWithString:@"https://rook-reader.app/legal/privacy"];
    [UIApplication.sharedApplication openURL:url options:@{} completionHandler:nil];
}

@end
