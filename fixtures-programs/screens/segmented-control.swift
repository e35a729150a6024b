// asks: immunization labResult medication | reads: immunization labResult
// UISegmentedControl with UIActions; the third segment is disabled
// open: one more is taken for used
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = SegmentController()
    window?.makeKeyAndVisible()
    return true
  }
}
final class SegmentController: UIViewController {
  private let segments: [(String, HKClinicalType)] = [("Shots", HKClinicalType(.immunizationRecord)), ("Labs", HKClinicalType(.labResultRecord)), ("Drugs", HKClinicalType(.medicationRecord))]
  private let control = UISegmentedControl()
  override func viewDidLoad() {
    super.viewDidLoad()
    for (index, segment) in segments.enumerated() {
      control.insertSegment(withTitle: segment.0, at: index, animated: false)
    }
    control.setEnabled(false, forSegmentAt: 2)
    control.addTarget(self, action: #selector(changed), for: .valueChanged)
    view.addSubview(control)
    Health.ask(segments.map(\.1))
  }
  @objc private func changed() {
    Health.show(segments[control.selectedSegmentIndex].1)
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
