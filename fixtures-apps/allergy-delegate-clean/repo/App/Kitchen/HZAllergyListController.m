#import "HZAllergyListController.h"

@interface HZAllergyListController ()
@property (strong, nonatomic) HZAllergySource *source;
@property (copy, nonatomic) NSArray<HZAllergy *> *allergies;
@end

@implementation HZAllergyListController

- (instancetype)initWithSource:(HZAllergySource *)source {
    self = [super initWithStyle:UITableViewStylePlain];
    if (self) {
        _source = source;
        _allergies = @[];
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Allergies";
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:@"allergy"];
    [self.source loadWithCompletion:^(NSArray<HZAllergy *> *allergies) {
        self.allergies = allergies;
        [self.tableView reloadData];
    }];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.allergies.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"allergy" forIndexPath:indexPath];
    cell.textLabel.text = self.allergies[(NSUInteger)indexPath.row].name;
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    [self.delegate allergyList:self didPick:self.allergies[(NSUInteger)indexPath.row]];
}

@end
