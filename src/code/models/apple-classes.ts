/**
 * What classes of Apple's inherit from, where apps add to the one and inherit from the other: a category on `UIViewController`
 * is one on `UITableViewController` too.
 */
const LINES = [
  // https://developer.apple.com/documentation/uikit
  'UITableViewController UIViewController UIResponder NSObject',
  'UICollectionViewController UIViewController',
  'UINavigationController UIViewController',
  'UITabBarController UIViewController',
  'UISplitViewController UIViewController',
  'UIPageViewController UIViewController',
  'UIAlertController UIViewController',
  'UISearchController UIViewController',
  'UIHostingController UIViewController',
  'UITableViewCell UIView UIResponder',
  'UITableView UIScrollView UIView',
  'UICollectionView UIScrollView',
  'UITextView UIScrollView',
  'UICollectionViewListCell UICollectionViewCell UICollectionReusableView UIView',
  'UITableViewHeaderFooterView UIView',
  'UIButton UIControl UIView',
  'UITextField UIControl',
  'UISwitch UIControl',
  'UISlider UIControl',
  'UISegmentedControl UIControl',
  'UILabel UIView',
  'UIImageView UIView',
  'UIStackView UIView',
  'UIWindow UIView',
  'UIApplication UIResponder',
  // https://developer.apple.com/documentation/appkit
  'NSViewController NSResponder NSObject',
  'NSView NSResponder',
  'NSWindow NSResponder',
  'NSWindowController NSResponder',
  // https://developer.apple.com/documentation/foundation, https://developer.apple.com/documentation/coredata
  'Operation NSObject',
  'NSOperation NSObject',
  'NSManagedObject NSObject',
  'UIDocument NSObject',
];

const PARENTS: ReadonlyMap<string, string> = new Map(
  LINES.flatMap((line) => {
    const names = line.split(' ');
    return names.slice(1).map((parent, index): [string, string] => [names[index] ?? '', parent]);
  }),
);

export function appleParent(name: string): string | undefined {
  return PARENTS.get(name);
}
