#import "TRRoundController.h"
#import "TRMedicationShelf.h"
#import "TRMetronome.h"
#import "TRStop.h"

@interface TRRoundController ()
@property (nonatomic, strong) TRMedicationShelf *shelf;
@property (nonatomic, strong) TRMetronome *metronome;
@property (nonatomic, copy) NSArray<TRStop *> *stops;
@end

@implementation TRRoundController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Morning round";
    self.stops = @[];
    self.shelf = [TRMedicationShelf new];
    self.metronome = [TRMetronome new];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.shelf loadWithCompletion:^(NSArray<TRStop *> *stops) {
        weakSelf.stops = stops;
        [weakSelf.tableView reloadData];
    }];
}

- (void)viewWillDisappear:(BOOL)animated {
    [super viewWillDisappear:animated];
    [self.metronome stop];
}

- (void)openPrivacy {
    NSURL *url = [NSURL URLWithString:@"https://www.thistleround.org/privacy"];
    [UIApplication.sharedApplication openURL:url options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.stops.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"stop"];
    if (!cell) {
        cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleSubtitle reuseIdentifier:@"stop"];
    }
    TRStop *stop = self.stops[indexPath.row];
    cell.textLabel.text = stop.headline;
    cell.detailTextLabel.text = [NSDateFormatter localizedStringFromDate:stop.since dateStyle:NSDateFormatterMediumStyle timeStyle:NSDateFormatterNoStyle];
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    [self.metronome lingerAt:self.stops[indexPath.row]];
}

@end
