// asks: allergy clinicalNote vitalSign | reads: allergy vitalSign
// UIAction closures in a UIMenu; the disabled action can't be chosen
// open: one more is taken for used
import HealthKit
import SwiftUI
final class MenuController: UIViewController {
  private let store = HKHealthStore()
  private let items: [(String, HKClinicalTypeIdentifier)] = [
    ("Allergies", .allergyRecord), ("Notes (soon)", .clinicalNoteRecord), ("Vitals", .vitalSignRecord),
  ]

  override func viewDidLoad() {
    super.viewDidLoad()
    store.requestAuthorization(toShare: nil, read: Set(items.map { HKClinicalType($0.1) })) { _, _ in }
    let actions = items.map { title, id in
      UIAction(title: title, attributes: id == .clinicalNoteRecord ? .disabled : []) { [weak self] _ in
        self?.open(HKClinicalType(id))
      }
    }
    let button = UIButton(type: .system)
    button.setTitle("Show", for: .normal)
    button.menu = UIMenu(children: actions)
    button.showsMenuAsPrimaryAction = true
    view = button
  }

  private func open(_ type: HKClinicalType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 9, sortDescriptors: nil) { _, _, _ in })
  }
}

struct MenuScreen: UIViewControllerRepresentable {
  func makeUIViewController(context: Context) -> MenuController { MenuController() }
  func updateUIViewController(_ controller: MenuController, context: Context) {}
}

@main struct MenuApp: App {
  var body: some Scene { WindowGroup { MenuScreen() } }
}
