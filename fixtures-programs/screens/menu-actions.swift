// asks: allergy clinicalNote | reads: allergy clinicalNote
// UIMenu of UIActions made by map over the choices
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = MenuController()
    window?.makeKeyAndVisible()
    return true
  }
}
final class MenuController: UIViewController {
  struct Choice { let title: String, type: HKClinicalType }
  private let choices = [Choice(title: "Allergies", type: HKClinicalType(.allergyRecord)), Choice(title: "Notes", type: HKClinicalType(.clinicalNoteRecord))]
  override func viewDidLoad() {
    super.viewDidLoad()
    let button = UIButton(configuration: .filled())
    button.menu = UIMenu(title: "Records", children: choices.map { choice in
      UIAction(title: choice.title) { [weak self] _ in self?.load(choice) }
    })
    button.showsMenuAsPrimaryAction = true
    view.addSubview(button)
    Task { try? await ask(Set(choices.map(\.type))) }
  }
  private func load(_ choice: Choice) {
    Task { title = "\(try await records(of: choice.type).count) \(choice.title)" }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
