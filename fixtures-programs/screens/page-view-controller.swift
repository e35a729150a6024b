// asks: allergy immunization medication | reads: allergy immunization medication
// UIPageViewController: swiping goes on to the page of the next type
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = Pager(transitionStyle: .scroll, navigationOrientation: .horizontal)
    window?.makeKeyAndVisible()
    return true
  }
}
final class Page: UIViewController {
  var index = 0
  override func viewDidAppear(_ animated: Bool) {
    super.viewDidAppear(animated)
    Health.show(Pager.types[index])
  }
}
final class Pager: UIPageViewController, UIPageViewControllerDataSource {
  static let types: [HKClinicalType] = [HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.medicationRecord)]
  override func viewDidLoad() {
    super.viewDidLoad()
    dataSource = self
    Health.ask(Self.types)
    setViewControllers([Page()], direction: .forward, animated: false)
  }
  private func page(_ index: Int) -> Page? {
    guard Self.types.indices.contains(index) else { return nil }
    let page = Page()
    page.index = index
    return page
  }
  func pageViewController(_ pager: UIPageViewController, viewControllerAfter child: UIViewController) -> UIViewController? {
    page((child as! Page).index + 1)
  }
  func pageViewController(_ pager: UIPageViewController, viewControllerBefore child: UIViewController) -> UIViewController? {
    page((child as! Page).index - 1)
  }
}
enum Health {
  static let store = HKHealthStore()
  static func ask(_ types: [HKClinicalType]) {
    store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
  }
  static func show(_ type: HKClinicalType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in print(samples?.count ?? 0) })
  }
}
