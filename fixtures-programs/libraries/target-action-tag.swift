// asks: coverage medication procedure | reads: coverage medication procedure
// buttons with a tag, one @objc action for all of them
import HealthKit
import SwiftUI
final class ButtonsController: UIViewController {
  private let store = HKHealthStore()
  private let ids: [HKClinicalTypeIdentifier] = [.coverageRecord, .medicationRecord, .procedureRecord]

  override func viewDidLoad() {
    super.viewDidLoad()
    let stack = UIStackView(frame: view.bounds)
    for (index, title) in ["Insurance", "Pills", "Surgeries"].enumerated() {
      let button = UIButton(type: .system)
      button.setTitle(title, for: .normal)
      button.tag = index
      button.addTarget(self, action: #selector(tapped(_:)), for: .touchUpInside)
      stack.addArrangedSubview(button)
    }
    view.addSubview(stack)
  }

  @objc private func tapped(_ sender: UIButton) {
    let type = HKClinicalType(ids[sender.tag])
    store.requestAuthorization(toShare: nil, read: [type]) { [store] ok, _ in
      guard ok else { return }
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 9, sortDescriptors: nil) { _, _, _ in })
    }
  }
}

struct ButtonsScreen: UIViewControllerRepresentable {
  func makeUIViewController(context: Context) -> ButtonsController { ButtonsController() }
  func updateUIViewController(_ controller: ButtonsController, context: Context) {}
}

@main struct ButtonsApp: App {
  var body: some Scene { WindowGroup { ButtonsScreen() } }
}
