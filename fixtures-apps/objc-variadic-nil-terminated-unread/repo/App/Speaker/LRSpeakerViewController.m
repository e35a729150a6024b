#import "LRSpeakerViewController.h"
#import <AVFoundation/AVFoundation.h>
#import "LRRecordShelf.h"

@interface LRSpeakerViewController ()
@property (nonatomic, strong) LRRecordShelf *shelf;
@property (nonatomic, strong) NSMutableArray<NSString *> *names;
@property (nonatomic, strong) AVSpeechSynthesizer *voice;
@end

@implementation LRSpeakerViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Lantern";
    self.shelf = [[LRRecordShelf alloc] init];
    self.names = [NSMutableArray array];
    self.voice = [[AVSpeechSynthesizer alloc] init];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacyPolicy)];
    [self.shelf askWithCompletion:^(BOOL asked) {
        if (asked) {
            [self load];
        }
    }];
}

- (void)load {
    __weak typeof(self) weakSelf = self;
    [self.shelf loadWithHandler:^(NSArray<NSString *> *names) {
        [weakSelf.names addObjectsFromArray:names];
        [weakSelf.tableView reloadData];
    } kinds:HKClinicalTypeIdentifierAllergyRecord, nil];
}

- (void)openPrivacyPolicy {
    NSURL *policy = [NSURL URLWithString:@"https://www.lanternrecords.com/privacy"];
    [UIApplication.sharedApplication openURL:policy options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.names.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"name"];
    if (cell == nil) {
        cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:@"name"];
    }
    cell.textLabel.text = self.names[(NSUInteger)indexPath.row];
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    AVSpeechUtterance *utterance = [AVSpeechUtterance speechUtteranceWithString:self.names[(NSUInteger)indexPath.row]];
    [self.voice speakUtterance:utterance];
}

@end
